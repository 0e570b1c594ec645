import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteOf } from '../../../server/cases/sites.ts';
import { one } from '../../../server/database/database.ts';
import { type Browser, browser, joined } from './browser.ts';
import { submission, type TestDesk, testDesk } from './samples.ts';

let test: TestDesk;
const ids: Record<string, number> = {};
async function reported(anna: Browser, url: string, vote: { choice: string; scope: string } | null): Promise<number> {
  await test.send(submission({ url, contacts: [] }), { from: `10.6.${Object.keys(ids).length}.1` });
  await anna.get('/');
  const { id } = await one<{ id: number }>(test.desk.database, 'select max(id) as id from cases');
  await anna.get(`/review/${id}`);
  if (vote) await anna.post(`/review/${id}/vote`, { ...vote, reason: 'messenger', note: '', saw: '1' });
  return id;
}
beforeAll(async () => {
  test = await testDesk();
  const anna = await joined(test, 'Anna', 'reviewer');
  ids['domain'] = await reported(anna, 'https://a.big.example/x', { choice: 'danger', scope: 'domain' });
  ids['page'] = await reported(anna, 'https://forum.example/t/1', { choice: 'danger', scope: 'page' });
  ids['rejected'] = await reported(anna, 'https://forum.example/t/2', { choice: 'reject', scope: 'page' });
  ids['open'] = await reported(anna, 'https://waits.example/', null);
}, 60_000);
afterAll(() => test.close());

const shown = async (host: string) => {
  const { text } = await browser(test).get(`/site?host=${encodeURIComponent(host)}`);
  return [...text.matchAll(/href="\/cases\/(\d+)"/g)].map(([, id]) => Object.keys(ids).find((name) => ids[name] === Number(id)));
};

it.each([
  ['a.big.example', ['domain']],
  ['https://www.big.example/some/page?x=1', ['domain']],
  ['other.big.example', ['domain']],
  ['big.example.evil.example', []],
  ['FORUM.example', ['page', 'rejected']],
  ['sub.forum.example', []],
  ['waits.example', []],
  ["' or 1=1 --", []],
])('the owner of %s is led to the cases %j', async (host, found) => {
  expect(await shown(host)).toEqual(found);
});

it.each([
  ['', 'Look it up'],
  ['waits.example', 'Nothing was decided on this site here.'],
  ['not a host', 'This is not the address of a site.'],
  ['forum.example', 'Confirmed, on the list'],
])('asked for “%s” says: %s', async (host, said) => {
  const { text, status } = await browser(test).get(`/site?host=${encodeURIComponent(host)}`);
  expect([status, text.includes(said)]).toEqual([200, true]);
});

it.each([
  ['javascript:alert(1)', null],
  ['http://xn--fiq228c.example:8080/', 'xn--fiq228c.example'],
  ['www.a.example', 'a.example'],
])('%s is the site %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});
