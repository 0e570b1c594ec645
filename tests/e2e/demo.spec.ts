import { pageOf, readDemo } from '../../scripts/demo/sites.ts';
import { expect, test } from './fixture.ts';

for (const lang of ['zh', 'en']) {
  test(`every ${lang} page of the demo comes out as it promises`, async ({ site: web }) => {
    test.setTimeout(240_000);
    for (const site of readDemo().sites.filter((one) => one.lang === lang)) {
      await test.step(site.file, async () => {
        const tab = await web.open(site.url, { html: pageOf(site) });
        expect(await web.level(tab), site.file).toBe(site.expected);
        await tab.page.close();
      });
    }
  });
}
