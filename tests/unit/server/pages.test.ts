import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isProven, PROOF_DEFAULTS, type ProofOptions } from '../../../server/appeals/proof.ts';
import { one } from '../../../server/database/database.ts';
import { exportLines } from '../../../server/export.ts';
import { keepAppeal } from '../../../server/keep-appeal.ts';
import { placesOf, publish } from '../../../server/lists/publish.ts';
import { initKeys } from '../../../server/lists/root.ts';
import { wordsOf } from '../../../server/pages/words.ts';
import { forget } from '../../../server/retention.ts';
import { type Browser, browser, codeAt, joined, PASSWORD } from './browser.ts';
import { startNameServer } from './name-server.ts';
import { submission, type TestDesk, testDesk } from './samples.ts';

const data = mkdtempSync(join(tmpdir(), 'cancelguard-pages-'));
let test: TestDesk;
let anna: Browser;
let ben: Browser;
beforeAll(async () => {
  test = await testDesk({ data });
  await initKeys(placesOf(data), null, test.desk.now());
  anna = await joined(test, 'Anna', 'admin');
  ben = await joined(test, 'Ben', 'reviewer');
}, 60_000);
afterAll(async () => {
  await test.close();
  rmSync(data, { recursive: true, force: true });
});

const SIGN_IN = { name: 'Anna', password: PASSWORD };
let network = 0;
async function reported(body: Parameters<typeof submission>[0]): Promise<number> {
  await test.send(submission({ contacts: [], ...body }), { from: `10.3.${network++}.1` });
  await anna.get('/');
  return (await one<{ id: number }>(test.desk.database, 'select max(id) as id from cases')).id;
}
const VOTE = { choice: 'danger', scope: 'page', reason: 'messenger', note: '', saw: '1' };

describe('coming in', () => {
  it('takes name, password and code; a code works once', async () => {
    const door = browser(test);
    test.later(1);
    const code = codeAt(anna.secret, test.desk.now());
    expect((await door.post('/sign-in', { ...SIGN_IN, code })).headers.get('location')).toBe('/');
    expect((await browser(test).post('/sign-in', { ...SIGN_IN, code })).status).toBe(403);
  });

  it.each([
    ['a wrong password', { ...SIGN_IN, password: 'wrong horse battery' }],
    ['a wrong code', { ...SIGN_IN, code: '000000' }],
    ['a name that nobody has', { ...SIGN_IN, name: 'Nobody' }],
  ])('says the same to %s', async (_what, given) => {
    test.later(1);
    const answer = await browser(test).post('/sign-in', { code: codeAt(anna.secret, test.desk.now()), ...given });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(wordsOf('en').t('signInFailed'));
  });

  it('rests after five wrong tries, even with the right ones', async () => {
    for (let i = 0; i < 5; i++) await browser(test).post('/sign-in', { name: 'Ben', password: 'x'.repeat(12), code: '1' });
    test.later(0.1);
    const right = () => browser(test).post('/sign-in', { name: 'Ben', password: PASSWORD, code: codeAt(ben.secret, test.desk.now()) });
    expect((await right()).status).toBe(403);
    test.later(0.5);
    expect((await right()).status).toBe(303);
  });

  it('is by invitation, and an invitation is used once', async () => {
    expect((await browser(test).get(`/join?invitation=${'0'.repeat(64)}`)).status).toBe(404);
    const shown = await (await anna.post('/people/invite', { role: 'reviewer' })).text();
    const token = /invitation=([0-9a-f]{64})/.exec(shown)?.[1] ?? '';
    const guest = browser(test);
    const { text } = await guest.get(`/join?invitation=${token}`);
    const secret = (/class="code">([A-Z2-7 ]+)</.exec(text)?.[1] ?? '').replaceAll(' ', '');
    const form = { invitation: token, name: 'Cleo', password: PASSWORD, code: codeAt(secret, test.desk.now()) };
    expect(await (await guest.post('/join', { ...form, name: 'Anna' })).text()).toContain(wordsOf('en').t('fault_name'));
    expect(await (await guest.post('/join', { ...form, password: 'short' })).text()).toContain(wordsOf('en').t('fault_password'));
    expect((await guest.post('/join', form)).status).toBe(303);
    expect((await browser(test).get(`/join?invitation=${token}`)).status).toBe(404);
  });

  it('ends for a person who is disabled, at once', async () => {
    const eve = await joined(test, 'Eve', 'reviewer');
    const { id } = await one<{ id: number }>(test.desk.database, `select id from people where name = 'Eve'`);
    await anna.get('/people');
    await anna.post(`/people/${id}/disable`, {});
    expect((await eve.get('/')).status).toBe(303);
  });
});

describe('the pages', () => {
  it.each(['/', '/review/1', '/appeals', '/publishing', '/log', '/people', '/account'])(
    'lead a stranger from %s to the door',
    async (path) => {
      const answer = await browser(test).get(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
    },
  );

  it('keep people and invitations to administrators', async () => {
    expect((await ben.get('/people')).status).toBe(403);
    expect((await ben.post('/people/invite', { role: 'admin' })).status).toBe(403);
  });

  it('refuse a form from another site, or without the session’s own word', async () => {
    const id = await reported({ url: 'https://csrf.example/x' });
    expect((await anna.post(`/review/${id}/vote`, VOTE, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await anna.post(`/review/${id}/vote`, VOTE, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await anna.post(`/review/${id}/vote`, { ...VOTE, csrf: '0'.repeat(64) })).status).toBe(403);
    expect((await anna.post(`/review/${id}/vote`, { ...VOTE, choice: 'destroy' })).status).toBe(400);
    expect(await one(test.desk.database, 'select state from cases where id = $1', [id])).toEqual({ state: 'open' });
  });

  it('carry a strict policy and a strict cookie', async () => {
    const { headers } = await anna.get('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    const answer = await browser(test).post('/sign-in', { ...SIGN_IN, code: '1' });
    expect(answer.headers.getSetCookie()).toEqual([]);
    test.later(1);
    const good = await browser(test).post('/sign-in', { ...SIGN_IN, code: codeAt(anna.secret, test.desk.now()) });
    expect(good.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Strict/);
  });

  it('show what was handed in as text: no markup lives, no address is a link', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const id = await reported({
      url: 'https://evil.example/%3Cscript%3E',
      words: evil,
      excerpt: `${evil} https://evil.example/more`,
      reasons: [{ id: 'messenger-as-route', evidence: [evil] }],
      contacts: [`telegram:${evil}`],
    });
    const { text } = await anna.get(`/review/${id}`);
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(text).not.toMatch(/<img|<script>|href="[^"]*evil/);
    expect(text).toContain('evil[.]example/%3Cscript%3E');
  });

  it('say the same in both languages, with no key left over', async () => {
    const id = await reported({ url: 'https://two-languages.example/x' });
    for (const lang of ['zh', 'en'])
      for (const path of [
        '/',
        `/review/${id}`,
        '/appeals',
        '/publishing',
        '/log',
        '/people',
        '/account',
        `/cases/${id}`,
        '/appeal',
        '/sign-in',
        '/site',
        '/interface',
      ]) {
        const { text, status } = await anna.get(`${path}?lang=${lang}`);
        expect([path, status]).toEqual([path, 200]);
        expect(text).toContain(`<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`);
        expect(text).not.toMatch(/>(?:said|state|check|choose|scope|fault|object)_[a-z-]+</);
      }
  });
});

describe('a case', () => {
  it('goes from the queue by vote into the next list, and its public page says on what grounds', async () => {
    const id = await reported({ url: 'https://to-list.example/x', wrong: ['asks-code'], level: 'danger' });
    const { text } = await anna.get('/');
    expect(text.indexOf('to-list.example')).toBeGreaterThan(0);
    expect(text.indexOf('to-list.example')).toBeLessThan(text.indexOf('csrf.example'));
    await anna.get(`/review/${id}`);
    expect((await anna.post(`/review/${id}/vote`, VOTE)).headers.get('location')).toBe(`/review/${id}?said=decided`);
    await anna.get('/publishing');
    expect((await anna.post('/publishing/publish', {})).headers.get('location')).toBe('/publishing?said=published');
    expect(await (await test.request('/lists/list.json')).text()).toContain('to-list.example/x page danger messenger');
    const page = (await browser(test).get(`/cases/${id}`)).text;
    expect(page).toContain('Confirmed, on the list');
    expect(page).toContain('Sends you to a messenger contact');
    expect(page).not.toContain('Anna');
  });

  it('is decided together with others of its group that are ticked, and no further', async () => {
    const ring = { contacts: ['telegram:the_ring'] };
    const ids = [];
    for (const n of [1, 2, 3]) ids.push(await reported({ ...ring, url: `https://ring-${n}.example/` }));
    const stranger = await reported({ url: 'https://no-ring.example/' });
    const [first = 0, second = 0, third = 0] = ids;
    expect((await anna.get(`/review/${first}`)).text).toContain('ring-2[.]example');
    const body = new URLSearchParams({ ...VOTE, scope: 'host' });
    for (const also of [second, stranger]) body.append('also', String(also));
    body.set('csrf', /name="csrf" value="([0-9a-f]{64})"/.exec((await anna.get(`/review/${first}`)).text)?.[1] ?? '');
    await test.request(`/review/${first}/vote`, { method: 'POST', body, headers: { cookie: anna.cookie(), origin: 'http://localhost' } });
    const states = await test.desk.database.query('select id, state from cases where id = any($1) order by id', [
      [first, second, third, stranger],
    ]);
    expect(states.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'open', 'open']);
  });

  it('hides the first vote from the second person until that one has voted', async () => {
    Object.assign(test.desk.config, { twoPersons: true });
    const id = await reported({ url: 'https://blind.example/x' });
    await anna.get(`/review/${id}`);
    await anna.post(`/review/${id}/vote`, { ...VOTE, note: 'my secret view' });
    for (const path of [`/review/${id}`, '/log']) expect((await ben.get(path)).text).not.toContain('my secret view');
    expect((await ben.post(`/review/${id}/vote`, VOTE)).headers.get('location')).toContain('said=decided');
    expect((await ben.get(`/review/${id}`)).text).toContain('my secret view');
    Object.assign(test.desk.config, { twoPersons: false });
  });

  it('is exported as a line of JSON without tickets and networks', async () => {
    const lines: string[] = [];
    for await (const line of exportLines(test.desk.database)) lines.push(line);
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(parsed.length).toBeGreaterThan(3);
    expect(lines.join('')).not.toMatch(/"ticket"|"network"/);
  });
});

describe('an appeal', () => {
  let dns: { options: ProofOptions; records: Map<string, string>; file: { text: string }; close(): unknown };
  /** A name server and a web server, both on loopback. */
  beforeAll(async () => {
    const names = await startNameServer();
    const file = { text: '' };
    const server = createServer((request, response) => response.end(request.url === '/.well-known/cancelguard-proof.txt' ? file.text : ''));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const options: ProofOptions = {
      servers: [names.address],
      protocol: 'http:',
      port: (server.address() as AddressInfo).port,
      mayBeInner: true,
    };
    dns = { options, records: names.records, file, close: () => [names, server].map((one) => one.close()) };
    Object.assign(test.desk, { proof: options });
  });
  afterAll(() => dns.close());

  async function listed(url: string, saw: boolean): Promise<number> {
    const id = await reported({ url });
    await anna.get(`/review/${id}`);
    await anna.post(`/review/${id}/vote`, { choice: 'danger', scope: 'host', reason: 'messenger', note: '', ...(saw ? { saw: '1' } : {}) });
    return id;
  }
  const list = async () => {
    const by = await one<{ id: number }>(test.desk.database, `select id from people where name = 'Anna'`);
    const second = await one<{ id: number }>(test.desk.database, `select id from people where name = 'Ben'`);
    const done = await publish(test.desk, { by: by.id, name: 'Anna' });
    if (done.done === 'needs-second') await publish(test.desk, { by: second.id, name: 'Ben' });
    return (await test.request('/lists/list.json')).text();
  };
  async function filed(id: number): Promise<{ path: string; proof: string; owner: Browser }> {
    const owner = browser(test);
    const path =
      (await owner.post('/appeal', { case: String(id), statement: 'We only inform.', contact: 'owner@site.example' })).headers.get(
        'location',
      ) ?? '';
    const proof = /cancelguard-proof=[0-9a-f]{32}/.exec((await owner.get(path)).text)?.[0] ?? '';
    return { path, proof, owner };
  }

  it('is proven by DNS, lowers what nobody had seen to caution, and when upheld takes the page off and allows it', async () => {
    const id = await listed('https://honest-blog.example/x', false);
    expect(await list()).toContain('honest-blog.example host danger');
    const { path, proof, owner } = await filed(id);
    expect(path).toMatch(/^\/appeal\/[0-9a-f]{40}$/);
    expect(await (await owner.post(`${path}/prove`, {})).text()).toContain('was not found yet');
    dns.records.set('TXT _cancelguard.honest-blog.example', proof);
    expect((await owner.post(`${path}/prove`, {})).headers.get('location')).toBe(path);
    const shown = (await owner.get(path)).text;
    expect(shown).toContain('Being looked at');
    expect(shown).not.toContain('We only inform.');
    expect(await list()).toContain('honest-blog.example host caution');
    await test.desk.database.query(`update appeals set proven = proven - interval '25 hours' where state = 'open'`);
    const queue = (await anna.get('/appeals')).text;
    expect(queue).toContain('We only inform.');
    expect(queue).toContain('overdue');
    const key = /\/appeals\/([0-9a-f]{64})\/decide/.exec(queue)?.[1] ?? '';
    expect((await anna.post(`/appeals/${key}/decide`, { outcome: 'upheld', grounds: 'It only informs.' })).status).toBe(303);
    const text = await list();
    expect(text).toContain('honest-blog.example host 2026-');
    expect(text).not.toContain('honest-blog.example host caution');
    expect((await owner.get(path)).text).toContain('Upheld');
    expect((await owner.get(`/cases/${id}`)).text).toContain('It only informs.');
    const folder = await keepAppeal(test.desk.database, id, null, data);
    expect(JSON.parse(readFileSync(join(folder, 'labels.jsonl'), 'utf8'))).toMatchObject({
      url: 'https://honest-blog.example/x',
      expected: 'none',
    });
    expect(readFileSync(join(folder, `pages/case-${id}.html`), 'utf8')).toContain('<p>Telegram @fast_close</p>');
  });

  it('is proven by a file too; a listing that somebody had seen stays as it is meanwhile, and when refused', async () => {
    const id = await listed('https://real-trap.example/x', true);
    const { path, proof, owner } = await filed(id);
    dns.records.set('A real-trap.example', '');
    dns.file.text = `${proof}\n`;
    expect((await owner.post(`${path}/prove`, {})).status).toBe(303);
    expect(await list()).toContain('real-trap.example host danger');
    const key = /\/appeals\/([0-9a-f]{64})\/decide/.exec((await ben.get('/appeals')).text)?.[1] ?? '';
    await ben.post(`/appeals/${key}/decide`, { outcome: 'refused', grounds: 'It asks for money.' });
    expect(await list()).toContain('real-trap.example host danger');
  });

  it('is for what is listed alone', async () => {
    for (const given of ['999999', 'x', ''])
      expect((await browser(test).post('/appeal', { case: given, statement: 'x' })).status).toBe(400);
  });

  it('never leads the desk into its own network', async () => {
    dns.records.set('A inner.example', '');
    dns.file.text = 'cancelguard-proof=x';
    expect(await isProven('inner.example', 'cancelguard-proof=x', dns.options)).toBe(true);
    expect(await isProven('inner.example', 'cancelguard-proof=x', { ...dns.options, mayBeInner: PROOF_DEFAULTS.mayBeInner })).toBe(false);
  });
});

describe('time', () => {
  it('deletes reports after the decision’s set days, and keeps the decision', async () => {
    const report = submission({ url: 'https://old.example/x', contacts: [] });
    await test.send(report, { from: '10.4.1.1' });
    const { text } = await anna.get('/');
    expect(text).toContain('old.example');
    const { id } = await one<{ id: number }>(test.desk.database, `select id from cases where host = 'old.example'`);
    await anna.get(`/review/${id}`);
    await anna.post(`/review/${id}/vote`, VOTE);
    await test.desk.database.query(`update reports set received = $2 where ticket = $1`, [report.ticket, test.desk.now()]);
    test.later(181 * 24);
    await forget(test.desk);
    expect((await test.request(`/api/reports/${report.ticket}`)).status).toBe(404);
    expect(await one(test.desk.database, 'select state from cases where id = $1', [id])).toEqual({ state: 'confirmed' });
    test.later(-181 * 24);
  });
});
