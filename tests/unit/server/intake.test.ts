import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskAnswerSchema, deskErrorSchema, deskInfoSchema } from '../../../lib/reports/schema.ts';
import { foldReports } from '../../../server/cases/fold.ts';
import { makeDesk } from '../../../server/desk.ts';
import { networkOf, senderOf } from '../../../server/intake/network.ts';
import { RateLimit } from '../../../server/intake/rate.ts';
import { knowledge, newTicket, submission, type TestDesk, testDesk } from './samples.ts';

let test: TestDesk;
beforeAll(async () => {
  test = await testDesk();
}, 60_000);
afterAll(() => test.close());

const stored = async (ticket: string) => (await test.desk.database.query('select body from reports where ticket = $1', [ticket]))[0];

describe('a report that comes in', () => {
  it('is answered “received” once it is stored, and only once however often it is sent', async () => {
    const report = submission();
    for (let i = 0; i < 3; i++) {
      const answer = await test.send(report);
      expect(answer.status).toBe(200);
      expect(deskAnswerSchema.parse(await answer.json())).toMatchObject({ ticket: report.ticket, state: 'received', page: null });
    }
    expect((await test.desk.database.query('select 1 from reports where ticket = $1', [report.ticket])).length).toBe(1);
    expect(await stored(report.ticket)).toEqual({ body: report.body });
  });

  it('does not replace another under the same ticket', async () => {
    const report = submission({ words: 'first' });
    await test.send(report);
    const answer = await test.send({ ...report, body: { ...report.body, words: 'second' } });
    expect(answer.status).toBe(409);
    expect(deskErrorSchema.parse(await answer.json()).error).toBe('conflict');
    expect(await stored(report.ticket)).toMatchObject({ body: { words: 'first' } });
  });

  it('can be asked after and taken back, by its ticket alone', async () => {
    const report = submission();
    await test.send(report);
    const path = `/api/reports/${report.ticket}`;
    expect(await (await test.request(path)).json()).toMatchObject({ state: 'received' });
    expect(await (await test.request(path, { method: 'DELETE' })).json()).toMatchObject({ state: 'withdrawn' });
    expect(await (await test.request(path)).json()).toMatchObject({ state: 'withdrawn' });
    expect((await test.request(`/api/reports/${newTicket()}`)).status).toBe(404);
    expect((await test.request(`/api/reports/${newTicket()}`, { method: 'DELETE' })).status).toBe(404);
  });

  const deep = `${'['.repeat(16_000)}${']'.repeat(16_000)}`;
  it.each<[string, BodyInit, number]>([
    ['nothing', '', 400],
    ['no JSON', '{"v":1', 400],
    ['another shape', '{"v":1,"ticket":"x"}', 400],
    ['brackets 16,000 deep', deep, 400],
    ['broken UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 400],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 400],
    ['a field too many', JSON.stringify({ ...submission(), browser: 'x' }), 400],
    ['another ticket than the address', JSON.stringify(submission()), 400],
    ['a prototype', '{"__proto__":{"v":1}}', 400],
    ['40,000 bytes', 'x'.repeat(40_000), 413],
  ])('is refused as %s, and says why', async (_what, body, status) => {
    const answer = await test.send(body);
    expect(answer.status).toBe(status);
    const error = deskErrorSchema.parse(await answer.json());
    expect(error.message.length).toBeGreaterThan(5);
  });

  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['SQL', "'; drop table reports; --", "'; drop table reports; --"],
    ['a terminal’s escapes', '\u001b[2J\u001b]0;owned\u0007\u009b31m', '�[2J�]0;owned��31m'],
    ['NUL', 'a\u0000b', 'a�b'],
    ['half a surrogate pair', 'a\ud83db', 'a�b'],
    ['text that turns round', 'abc\u202eexe.gpj', 'abc�exe.gpj'],
    ['emoji and Chinese', '加我📱微信', '加我📱微信'],
  ])('keeps %s as text that only shows', async (_what, words, kept) => {
    const report = submission({ words });
    expect((await test.send(report, { from: '198.51.100.9' })).status).toBe(200);
    expect(await stored(report.ticket)).toMatchObject({ body: { words: kept } });
  });

  it.each([
    ['address with a path of %-escapes', 'https://fast-close.example/%3Cscript%3E'],
    ['Chinese host', 'https://快速销户.example/'],
    ['IPv6 host', 'http://[2001:db8::1]/x'],
  ])('is taken with an %s', async (_what, url) => {
    expect((await test.send(submission({ url }), { from: '203.0.113.4' })).status).toBe(200);
  });

  it('is written together with others that arrive at the same time', async () => {
    const reports = Array.from({ length: 60 }, () => submission());
    const answers = await Promise.all(reports.map((report, i) => test.send(report, { from: `10.9.${i}.1` })));
    expect(answers.map(({ status }) => status)).toEqual(reports.map(() => 200));
  });
});

describe('the desk', () => {
  it('says who runs it', async () => {
    expect(deskInfoSchema.parse(await (await test.request('/api/desk')).json()).lists).toBe('/lists/');
  });

  it('is healthy, and counts', async () => {
    expect(await (await test.request('/health')).json()).toEqual({ ok: true });
    const text = await (await test.request('/metrics')).text();
    expect(text).toMatch(/desk_reports_total\{outcome="stored"\} \d+/);
    expect(text).toMatch(/desk_now\{what="loose_reports"\} \d+/);
  });

  it('describes itself by the schemas that it uses', async () => {
    const page: unknown = await (await test.request('/api/openapi.json')).json();
    expect(page).toMatchObject({
      openapi: '3.1.0',
      components: { schemas: { Submission: { additionalProperties: false, properties: { ticket: { pattern: '^[0-9a-f]{32}$' } } } } },
    });
  });
});

describe('a network', () => {
  it.each([
    ['192.0.2.77', '192.0.2'],
    ['::ffff:192.0.2.77', '192.0.2'],
    ['2001:0db8:0001:ffff::1', '2001:db8:1'],
    ['2001:db8::1', '2001:db8:0'],
    ['fe80::1%eth0', 'fe80:0:0'],
    ['nonsense', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each([
    ['10.0.0.1', '1.1.1.1, 2.2.2.2', 0, '10.0.0.1'],
    ['10.0.0.1', '1.1.1.1, 2.2.2.2', 1, '2.2.2.2'],
    ['10.0.0.1', '1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
    ['10.0.0.1', undefined, 1, '10.0.0.1'],
  ])('of a sender at %s that claims %s, behind %i proxies, is %s', (socket, forwarded, proxies, sender) => {
    expect(senderOf(socket, forwarded, proxies)).toBe(sender);
  });

  it.each(['GET', 'DELETE'])('that asks too often (%s) is told when to come back, and others are not', async (method) => {
    const { askRate } = test.desk;
    Object.assign(test.desk, { askRate: new RateLimit({ perHour: 2, atOnce: 2 }) });
    const ask = (from: string) => test.request(`/api/reports/${newTicket()}`, { method }, from);
    expect([await ask('192.0.2.1'), await ask('192.0.2.2')].map(({ status }) => status)).toEqual([404, 404]);
    const answer = await ask('192.0.2.3');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1800']);
    expect(deskErrorSchema.parse(await answer.json()).error).toBe('too-many');
    expect((await ask('198.51.100.1')).status).toBe(404);
    Object.assign(test.desk, { askRate });
  });

  it('may ask ten times as often as it may send', async () => {
    const { config, askRate } = makeDesk({ ...test.desk.config, perHour: 3 }, test.desk.database, knowledge);
    expect(config.perHour).toBe(3);
    const asked = Array.from({ length: 31 }, () => askRate.take('a', 0).ok);
    expect(asked.filter(Boolean).length).toBe(30);
  });

  it('is told to come back later, in seconds, and let in again then', () => {
    const rate = new RateLimit({ perHour: 2, atOnce: 1 });
    expect(rate.take('a', 0)).toEqual({ ok: true, held: false });
    expect(rate.take('a', 0)).toEqual({ ok: true, held: true });
    expect(rate.take('a', 0)).toEqual({ ok: false, retryAfter: 1800 });
    expect(rate.take('b', 0)).toEqual({ ok: true, held: false });
    expect(rate.take('a', 1_800_000)).toEqual({ ok: true, held: true });
    expect(rate.take('a', 25 * 3_600_000)).toEqual({ ok: true, held: false });
  });

  it('is known by a hash that another day’s salt makes another', async () => {
    const day = new Date('2026-12-24T10:00:00Z');
    const hash = (address: string, now: Date) => test.desk.networks.hash(address, now);
    const first = await hash('192.0.2.1', day);
    expect(await hash('192.0.2.200', day)).toBe(first);
    expect(await hash('192.0.3.1', day)).not.toBe(first);
    expect(await hash('192.0.2.1', new Date('2026-12-25T10:00:00Z'))).not.toBe(first);
    expect((await test.desk.database.query('select 1 from salts where day = $1', ['2026-12-24'])).length).toBe(0);
  });
});

describe('cases', () => {
  const rows = async (sql: string, values: unknown[] = []) => test.desk.database.query(sql, values);
  const fold = () => foldReports(test.desk.database, knowledge.isShared);

  it('take in a flood on one page as one, with its count and its networks', async () => {
    for (let i = 0; i < 40; i++)
      await test.send(submission({ url: `https://www.flooded.example/a/?${i}` }), { from: `172.16.${i % 4}.${i}` });
    await fold();
    expect(await rows('select unsafe_count, held_count, networks from cases where page = $1', ['flooded.example/a'])).toEqual([
      { unsafe_count: 40, held_count: 28, networks: 4 },
    ]);
  });

  it('are grouped by handle, number and passage across hosts, later finds joining earlier groups', async () => {
    const passage = '找官方专员办理注销移动卡，先付加急费68元，两小时内完成，不成功全额退款，请放心';
    const pages: [string, Parameters<typeof submission>[0]][] = [
      ['one.example', { contacts: ['telegram:Ring_A'] }],
      ['two.example', { contacts: [], excerpt: passage.replace('68', '99') }],
      ['three.example', { contacts: ['wechat:other'] }],
      ['four.example', { contacts: [], reasons: [{ id: 'phone-not-official', evidence: ['Call +44 7700 900123 now'] }] }],
      [
        'bridge.example',
        { contacts: ['telegram:ring_a'], excerpt: passage, reasons: [{ id: 'phone-not-official', evidence: ['+44 7700-900-123'] }] },
      ],
    ];
    for (const [i, [host, body]] of pages.entries()) {
      await test.send(submission({ ...body, url: `https://${host}/` }), { from: `172.20.${i}.1` });
      await fold();
    }
    const found = await rows('select host, campaign_id from cases where host = any($1) order by host', [pages.map(([host]) => host)]);
    const campaignOf = Object.fromEntries(found.map(({ host, campaign_id }) => [String(host), campaign_id]));
    expect(
      new Set([campaignOf['one.example'], campaignOf['two.example'], campaignOf['four.example'], campaignOf['bridge.example']]).size,
    ).toBe(1);
    expect(campaignOf['three.example']).not.toBe(campaignOf['one.example']);
  });

  it('do not tie the tenants of a place where anybody publishes', async () => {
    for (const tenant of ['u/1', 'u/2'])
      await test.send(submission({ url: `https://telegra.ph/${tenant}`, contacts: [] }), { from: '172.21.0.1' });
    await fold();
    expect((await rows(`select distinct campaign_id from cases where host = 'telegra.ph'`)).length).toBe(2);
  });

  it('are never listed by counts alone', async () => {
    for (let i = 0; i < 30; i++)
      await test.send(submission({ url: 'https://honest.example/', level: 'danger', wrong: ['asks-code'] }), { from: `172.22.${i}.1` });
    await fold();
    expect(await rows(`select state, decided_level from cases where page = 'honest.example'`)).toEqual([
      { state: 'open', decided_level: null },
    ]);
  });

  it('let go of a report that is taken back', async () => {
    const report = submission({ url: 'https://regret.example/' });
    await test.send(report, { from: '172.23.0.1' });
    await fold();
    await test.request(`/api/reports/${report.ticket}`, { method: 'DELETE' });
    expect(await rows(`select unsafe_count from cases where page = 'regret.example'`)).toEqual([{ unsafe_count: 0 }]);
  });
});
