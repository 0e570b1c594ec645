import { afterAll, beforeAll, expect, it } from 'vitest';
import { browser } from './browser.ts';
import { type TestDesk, testDesk } from './samples.ts';

let test: TestDesk;
beforeAll(async () => {
  test = await testDesk();
}, 60_000);
afterAll(() => test.close());

/** What the desk serves to programs, as its router has it, in the contract's way of writing. */
const served = () =>
  new Set(
    test.app.routes
      .filter(({ method, path }) => method !== 'ALL' && /^\/api\/(?!openapi)/.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(?:\{.*?\}(?=\/|$))?/g, '{$1}')}`),
  );
const LISTS = ['list.json', 'list.sig.json', 'root.json', 'list-{serial}.json', 'delta-{from}-{to}.json', 'root-{version}.json'];

it('the contract names every address for programs, and the page shows each with what it takes and gives', async () => {
  const contract: { paths: Record<string, Record<string, unknown>> } = await (await test.request('/api/openapi.json')).json();
  const said = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => key !== 'parameters')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(new Set(said)).toEqual(new Set([...served(), ...LISTS.map((name) => `GET /lists/${name}`)]));

  const { text, status } = await browser(test).get('/interface');
  expect(status).toBe(200);
  for (const path of Object.keys(contract.paths)) expect(text).toContain(`>${path}</h2>`);
  for (const [, schema] of text.matchAll(/href="#(\w+)"/g)) if (schema !== 'main') expect(text).toContain(`id="${schema}"`);
});
