import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../../scripts/setup/build.ts';
import { expect, test } from './fixture.ts';
import { agency, howTo, official, spam, unrelated } from './pages.ts';

// The fixture writes down whatever leaves the browser and what pages complain of, and fails the test for either.
test('a walk through pages of every level sends nothing and leaves no error on a page’s console', async ({ site }) => {
  for (const page of [unrelated, official, howTo, agency, spam]) {
    const tab = await site.open(page.url, page.html);
    await site.level(tab);
  }
});

test('the script in every page asks to be compiled at once, in its first line', () => {
  expect(readFileSync(join(outputFolder('chrome'), 'page.js'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
