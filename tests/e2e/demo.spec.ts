import { pageOf, readDemo } from '../../scripts/demo/sites.ts';
import { expect, test } from './fixture.ts';

for (const site of readDemo().sites) {
  test(`demo ${site.file} is ${site.expected}`, async ({ site: web }) => {
    const tab = await web.open(site.url, { html: pageOf(site) });
    expect(await web.level(tab)).toBe(site.expected);
  });
}
