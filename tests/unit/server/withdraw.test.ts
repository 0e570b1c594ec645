import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldReports } from '../../../server/cases/fold.ts';
import { one } from '../../../server/database/database.ts';
import { exportLines } from '../../../server/export.ts';
import { knowledge, submission, type TestDesk, testDesk } from './samples.ts';

let test: TestDesk;
beforeAll(async () => {
  test = await testDesk();
}, 60_000);
afterAll(() => test.close());

let network = 0;
type Body = NonNullable<Parameters<typeof submission>[0]>;
async function sent(body: Body, from = `10.7.${network++}.1`): Promise<string> {
  const report = submission({ contacts: [], ...body });
  expect((await test.send(report, { from })).status).toBe(200);
  return report.ticket;
}
const fold = () => foldReports(test.desk.database, knowledge.isShared);
const takeBack = async (ticket: string) => {
  const answer = await test.request(`/api/reports/${ticket}`, { method: 'DELETE' });
  expect(await answer.json()).toMatchObject({ state: 'withdrawn' });
};
const caseOn = (page: string) =>
  one<{ id: number }>(
    test.desk.database,
    `select c.id, harm, level, carrier, networks, unsafe_count, p.title from cases c join campaigns p on p.id = c.campaign_id where page = $1`,
    [page],
  );
const evidenceOf = (id: number) => test.desk.database.query('select quote, seen from evidence where case_id = $1 order by quote', [id]);
const exported = async () => {
  let all = '';
  for await (const line of exportLines(test.desk.database)) all += line;
  return all;
};
/** Every text in the tables that reports are put into. */
const kept = async () =>
  JSON.stringify([
    await test.desk.database.query('select host, page, body from reports'),
    await test.desk.database.query('select kind, quote from evidence'),
    await test.desk.database.query('select key from campaign_keys'),
    await test.desk.database.query('select title from campaigns'),
  ]);

const MINE: Body = {
  words: 'my own words',
  excerpt: 'a passage that only I saw',
  level: 'danger',
  wrong: ['asks-code'],
  contacts: ['telegram:only_mine'],
  reasons: [{ id: 'asks-sms-code', evidence: ['only in mine'] }],
};

describe('a report that is taken back', () => {
  it('leaves nothing of what was said, neither before nor after it was sorted', async () => {
    const loose = await sent({ ...MINE, url: 'https://loose.example/private-page' });
    await takeBack(loose);
    const sorted = await sent({ ...MINE, url: 'https://sorted.example/' });
    await fold();
    await takeBack(sorted);
    await fold();
    for (const text of [await kept(), await exported()])
      expect(text).not.toMatch(/my own words|only I saw|only in mine|private-page|only_mine/);
    for (const ticket of [loose, sorted])
      expect(await (await test.request(`/api/reports/${ticket}`)).json()).toMatchObject({ state: 'withdrawn' });
  });

  it('takes its share of harm, spread and findings along, and leaves the others’', async () => {
    const url = 'https://both.example/';
    const other: Body = { url, level: 'info', wrong: [], carrierId: null };
    await sent({ ...other, reasons: [{ id: 'messenger-as-route', evidence: ['in both'] }] });
    await fold();
    const before = await caseOn('both.example');
    const mine = await sent({ ...MINE, url, reasons: [{ id: 'messenger-as-route', evidence: ['in both', 'only in mine'] }] });
    await fold();
    expect(await evidenceOf(before.id)).toEqual([
      { quote: 'in both', seen: 2 },
      { quote: 'only in mine', seen: 1 },
    ]);
    expect(await caseOn('both.example')).toMatchObject({ level: 'danger', networks: 2, unsafe_count: 2 });
    await takeBack(mine);
    expect(await caseOn('both.example')).toEqual(before);
    expect(await evidenceOf(before.id)).toEqual([{ quote: 'in both', seen: 1 }]);
  });

  it('is counted down by network: two of one network, one taken back, is one network', async () => {
    const url = 'https://twice.example/';
    const first = await sent({ url }, '10.8.1.1');
    await sent({ url }, '10.8.1.2');
    await fold();
    await takeBack(first);
    expect(await caseOn('twice.example')).toMatchObject({ networks: 1, unsafe_count: 1 });
  });

  it('and was held back has moved nothing, so nothing moves', async () => {
    const url = 'https://held.example/';
    for (let i = 0; i < 3; i++) await sent({ url, reasons: [{ id: 'asks-card', evidence: ['seen'] }] }, '10.8.2.1');
    const held = await sent({ url, reasons: [{ id: 'asks-card', evidence: ['seen'] }] }, '10.8.2.1');
    await fold();
    const { id, ...before } = await caseOn('held.example');
    await takeBack(held);
    expect(await caseOn('held.example')).toEqual({ ...before, id, unsafe_count: 3 });
    expect(await evidenceOf(id)).toEqual([{ quote: 'seen', seen: 3 }]);
    expect(await test.desk.database.query('select reports from case_networks where case_id = $1', [id])).toEqual([{ reports: 3 }]);
  });

  it('sent again under its ticket stays taken back', async () => {
    const report = submission({ url: 'https://again.example/' });
    await test.send(report);
    await takeBack(report.ticket);
    expect(await (await test.send(report)).json()).toMatchObject({ state: 'withdrawn' });
  });
});
