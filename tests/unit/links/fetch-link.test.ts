import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchLink, titleOf } from '../../../scripts/directory/links/fetch-link.ts';
import { startServer } from './server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const at = (path: string): string => `http://green.localhost:${server.port}${path}`;
const options = (): FetchOptions => ({ fetch: server.fetch, timeoutMs: 400, maxBytes: 20_000, agent: 'link-check' });
const get = (path: string) => fetchLink(at(path), options());
/** What the server was asked for during the work. */
async function asks(work: () => Promise<unknown>): Promise<string[]> {
  const before = server.asked.length;
  await work();
  return server.asked.slice(before).map(({ method, path }) => `${method} ${path}`);
}

describe('an address followed to its end', () => {
  it.each([
    ['/ok', 200, '/ok', 'Cancel & leave – Green'],
    ['/old', 200, '/ok', 'Cancel & leave – Green'],
    ['/gone', 404, '/gone', 'Not here'],
    ['/closed', 403, '/closed', 'No robots'],
    ['/broken', 500, '/broken', 'Oops'],
    ['/no-head', 200, '/no-head', 'Got it'],
    ['/cuts-head', 200, '/cuts-head', 'Got it'],
    ['/endless', 200, '/endless', 'Long'],
    ['/gbk', 200, '/gbk', '销户'],
    ['/file.pdf', 200, '/file.pdf', null],
  ])('%s: %i at %s', async (path, status, end, title) => {
    expect(await get(path)).toEqual({ answered: true, status, url: at(end), title });
  });

  it('another host', async () => {
    expect(await get('/away')).toMatchObject({ status: 200, url: `http://elsewhere.localhost:${server.port}/ok` });
  });

  it.each([
    ['/round', 'more than 8 redirects'],
    ['/bad-target', 'redirects to tel:10086'],
    ['/never', 'no answer in time'],
  ])('%s: %s', async (path, why) => {
    expect(await get(path)).toMatchObject({ answered: false, why });
  });

  it('where nobody listens', async () => {
    const nobody = { ...options(), fetch };
    expect(await fetchLink('http://127.0.0.1:1/', nobody)).toMatchObject({ answered: false });
  });
});

describe('politeness', () => {
  it('a file is asked for with HEAD alone, a page with HEAD and GET', async () => {
    expect(await asks(() => get('/file.pdf'))).toEqual(['HEAD /file.pdf']);
    expect(await asks(() => get('/old'))).toEqual(['HEAD /old', 'HEAD /ok', 'GET /ok']);
  });

  it('says who asks', async () => {
    await get('/ok');
    expect(server.asked.at(-1)?.agent).toBe('link-check');
  });
});

it.each([
  ['<title>\n A  b </title>', 'A b'],
  ['<TITLE lang=en>A&nbsp;&lt;b&gt; &#x4E2D;&unknown;</TITLE>', 'A <b> 中&unknown;'],
  ['<title></title>', null],
  ['<p>no</p>', null],
  ['<title>&#0;&#99999999;x</title>', '&#99999999;x'],
])('the title of %j', (html, title) => {
  expect(titleOf(html)).toBe(title);
});
