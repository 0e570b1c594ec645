import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDesk, rootDigest } from '../../../lib/updates/desk.ts';
import { listSchema } from '../../../lib/updates/schema.ts';
import { proveRoot } from '../../../lib/updates/verify.ts';
import { renew, undo, vote } from '../../../server/cases/decide.ts';
import { foldReports } from '../../../server/cases/fold.ts';
import { placeOf } from '../../../server/cases/places.ts';
import type { Person, Vote } from '../../../server/cases/types.ts';
import { first, one } from '../../../server/database/database.ts';
import { checkFolder } from '../../../server/lists/check.ts';
import { objections } from '../../../server/lists/invariants.ts';
import { placesOf, publish } from '../../../server/lists/publish.ts';
import { addressToGive, currentRoot, initKeys, rootKeyFile, rotate } from '../../../server/lists/root.ts';
import { firstBrokenLine, readLog } from '../../../server/log.ts';
import { knowledge, submission, type TestDesk, testDesk } from './samples.ts';

const data = mkdtempSync(join(tmpdir(), 'cancelguard-lists-'));
const places = placesOf(data);
let test: TestDesk;
let anna: Person;
let ben: Person;

beforeAll(async () => {
  test = await testDesk({ data });
  const person = (name: string) =>
    one<Person>(test.desk.database, `insert into people (name, role) values ($1, 'reviewer') returning id, name, role`, [name]);
  anna = await person('Anna');
  ben = await person('Ben');
  await initKeys(places, 'secret', test.desk.now());
  Object.assign(test.desk.config, { keyPassword: 'secret' });
}, 60_000);
afterAll(async () => {
  await test.close();
  rmSync(data, { recursive: true, force: true });
});

const DANGER: Vote = { choice: 'danger', scope: 'page', reason: 'messenger', note: '', saw: true };
let network = 0;
async function caseOf(url: string): Promise<number> {
  await test.send(submission({ url, contacts: [] }), { from: `10.1.${network++}.1` });
  await foldReports(test.desk.database, knowledge.isShared);
  const host = new URL(url).host;
  return (await one<{ id: number }>(test.desk.database, 'select id from cases where host = $1 order by id desc limit 1', [host])).id;
}
const published = () => listSchema.parse(JSON.parse(readFileSync(join(places.lists, 'list.json'), 'utf8')));
const byDesk = { by: null, name: 'desk' };

describe('what a listing may cover', () => {
  const target = { host: 'a.fast.example', page: 'a.fast.example/x/y' };
  it.each([
    [target, 'page', 'a.fast.example/x/y'],
    [target, 'host', 'a.fast.example'],
    [target, 'domain', 'fast.example'],
    [{ host: 'fast.example', page: 'fast.example' }, 'page', 'no-path'],
    [{ host: 'fast.example', page: `fast.example/${'x'.repeat(499)}` }, 'page', `fast.example/${'x'.repeat(499)}`],
    [{ host: 'fast.example', page: `fast.example/${'x'.repeat(500)}` }, 'page', 'long-path'],
    [{ host: 'fast.example', page: `fast.example/${'x'.repeat(500)}` }, 'host', 'fast.example'],
    [{ host: 'telegra.ph', page: 'telegra.ph/x' }, 'host', 'shared'],
    [{ host: 'telegra.ph', page: 'telegra.ph/x' }, 'domain', 'shared'],
    [{ host: 'telegra.ph', page: 'telegra.ph/x' }, 'page', 'telegra.ph/x'],
    [{ host: 'trap.github.io', page: 'trap.github.io/x' }, 'domain', 'trap.github.io'],
    [{ host: '192.0.2.1', page: '192.0.2.1/x' }, 'domain', 'no-domain'],
  ] as const)('%o as %s: %s', (where, scope, expected) => {
    const found = placeOf(where, scope, knowledge);
    expect(found.ok ? found.place.pattern : found.fault).toBe(expected);
  });
});

describe('a decision', () => {
  it('is one person’s where the desk asks no more, and goes with its grounds into the log', async () => {
    const id = await caseOf('https://one-vote.example/x');
    expect(await vote(test.desk, id, anna, { ...DANGER, note: 'opened it' })).toEqual({ ok: true, done: 'decided' });
    expect(await vote(test.desk, id, ben, DANGER)).toEqual({ ok: false, fault: 'decided' });
    const [line] = await readLog(test.desk.database, id);
    expect(line).toMatchObject({ actor: 'Anna', action: 'decided-danger', detail: { note: 'opened it', pattern: 'one-vote.example/x' } });
  });

  it('takes two who agree where the desk is set so', async () => {
    const desk = { ...test.desk, config: { ...test.desk.config, twoPersons: true } };
    const id = await caseOf('https://two-votes.example/x');
    expect(await vote(desk, id, anna, DANGER)).toEqual({ ok: true, done: 'waits-for-second' });
    expect(await vote(desk, id, anna, DANGER)).toEqual({ ok: true, done: 'waits-for-second' });
    expect(await vote(desk, id, ben, { ...DANGER, choice: 'caution' })).toEqual({ ok: true, done: 'waits-for-second' });
    expect(await vote(desk, id, ben, DANGER)).toEqual({ ok: true, done: 'decided' });
  });

  it.each([
    ['a carrier’s own host', 'https://verizon.com/x'],
    ['one of the most visited hosts', 'https://reddit.com/r/x'],
  ])('takes two on %s, however the desk is set', async (_what, url) => {
    const id = await caseOf(url);
    expect(await vote(test.desk, id, anna, DANGER)).toEqual({ ok: true, done: 'waits-for-second' });
    await vote(test.desk, id, anna, { ...DANGER, choice: 'reject' });
  });

  it('can be taken back; the votes of before count no more', async () => {
    const id = await caseOf('https://taken-back.example/x');
    await vote(test.desk, id, anna, DANGER);
    expect(await undo(test.desk, id, ben, 'wrong page')).toBe('undone');
    expect(await undo(test.desk, id, ben, 'again')).toBeNull();
    expect(await first(test.desk.database, 'select state, round, pattern from cases where id = $1', [id])).toEqual({
      state: 'open',
      round: 2,
      pattern: null,
    });
  });

  it('on a stranger’s host reaches who reported it', async () => {
    const report = submission({ url: 'https://outcome.example/x', contacts: [] });
    const wrong = submission({ url: 'https://outcome.example/x', kind: 'mistake', wrong: ['only-informs'] });
    for (const one of [report, wrong]) await test.send(one, { from: '10.2.1.1' });
    await foldReports(test.desk.database, knowledge.isShared);
    const { id } = await one<{ id: number }>(test.desk.database, `select id from cases where host = 'outcome.example'`);
    await vote(test.desk, id, anna, DANGER);
    const state = async (ticket: string) => (await (await test.request(`/api/reports/${ticket}`)).json()) as unknown;
    expect(await state(report.ticket)).toMatchObject({ state: 'confirmed', decided: '2026-11-29', reviewers: 1, page: `/cases/${id}` });
    expect(await state(wrong.ticket)).toMatchObject({ state: 'rejected' });
    expect((await test.request(`/api/reports/${report.ticket}`, { method: 'DELETE' })).status).toBe(409);
    await undo(test.desk, id, anna, '');
    await vote(test.desk, id, anna, { ...DANGER, choice: 'allow' });
    expect(await state(wrong.ticket)).toMatchObject({ state: 'confirmed' });
    expect(await state(report.ticket)).toMatchObject({ state: 'rejected' });
  });
});

describe('the log', () => {
  it('only grows, whoever asks the database', async () => {
    for (const sql of ["update log set actor = 'x'", 'delete from log', 'truncate log'])
      await expect(test.desk.database.query(sql)).rejects.toThrow(/only grows/);
  });

  it('shows a line that was changed behind its back', async () => {
    expect(await firstBrokenLine(test.desk.database)).toBeNull();
    await expect(
      test.desk.database.transaction(async (queries) => {
        await queries.query('alter table log disable trigger log_only_grows');
        await queries.query(`update log set actor = 'nobody' where id = 2`);
        expect(await firstBrokenLine(queries)).toBe(2);
        throw new Error('undo this');
      }),
    ).rejects.toThrow('undo this');
  });
});

describe('a list', () => {
  it('is published with what was decided, proven as a client proves it, and the same again when nothing changed', async () => {
    const done = await publish(test.desk, byDesk);
    expect(done).toMatchObject({ done: 'published', serial: 1 });
    expect(published().entries).toContain('one-vote.example/x page danger messenger 2026-11-29');
    expect(published().allow).toEqual(['outcome.example/x page 2026-11-29']);
    expect(await checkFolder(places.lists, test.desk.now())).toMatchObject({ serial: 1, root: 1, bad: [] });
    expect(await publish(test.desk, byDesk)).toEqual({ done: 'unchanged', serial: 1, leftOut: [] });
  });

  it('comes with a delta from the one before', async () => {
    await vote(test.desk, await caseOf('https://next.example/x'), anna, { ...DANGER, scope: 'host' });
    expect(await publish(test.desk, byDesk)).toMatchObject({ done: 'published', serial: 2 });
    expect(await checkFolder(places.lists, test.desk.now())).toMatchObject({ serial: 2, deltas: 1 });
    expect(readdirSync(places.lists).sort()).toEqual([
      'delta-1-2.json',
      'list-1.json',
      'list-2.json',
      'list.json',
      'list.sig.json',
      'root-1.json',
      'root.json',
    ]);
  });

  it('is found out when a byte of it is changed, or an older one is put in its place', async () => {
    const file = join(places.lists, 'list-2.json');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('next.example', 'bank.example'));
    await expect(checkFolder(places.lists, test.desk.now())).rejects.toThrow('bad-signature');
    writeFileSync(file, readFileSync(join(places.lists, 'list-1.json'), 'utf8'));
    await expect(checkFolder(places.lists, test.desk.now())).rejects.toThrow('bad-signature');
    writeFileSync(file, good);
  });

  it('needs a second person to let go of an allow entry; another one than who asked', async () => {
    const { id } = await one<{ id: number }>(test.desk.database, `select id from cases where host = 'outcome.example'`);
    await undo(test.desk, id, anna, 'not allowed after all');
    const by = (person: Person) => ({ by: person.id, name: person.name });
    expect(await publish(test.desk, by(anna))).toMatchObject({ done: 'needs-second', objections: [{ what: 'allow-removed' }] });
    expect(await publish(test.desk, by(anna))).toMatchObject({ done: 'needs-second' });
    expect(await publish(test.desk, byDesk)).toMatchObject({ done: 'needs-second' });
    expect(await publish(test.desk, by(ben))).toMatchObject({ done: 'published', serial: 3 });
    expect(published().allow).toEqual([]);
  });

  it('brings old content back under a new, higher serial', async () => {
    const by = (person: Person) => ({ by: person.id, name: person.name, reverts: 1 });
    const first = await publish(test.desk, by(anna));
    const done = first.done === 'needs-second' ? await publish(test.desk, by(ben)) : first;
    expect(done).toMatchObject({ done: 'published', serial: 4 });
    expect(published().allow).toEqual(['outcome.example/x page 2026-11-29']);
    expect(published().entries).not.toContain('next.example host danger messenger 2026-11-29');
  });

  it('lets a listing end after 90 days unless it was confirmed again', async () => {
    const kept = await caseOf('https://kept.example/x');
    const ending = await caseOf('https://ending.example/x');
    for (const id of [kept, ending]) await vote(test.desk, id, anna, DANGER);
    test.later(89 * 24);
    expect(await renew(test.desk, kept, ben)).toBe('renewed');
    test.later(2 * 24);
    const done = await publish(test.desk, { by: anna.id, name: anna.name });
    if (done.done === 'needs-second') await publish(test.desk, { by: ben.id, name: ben.name });
    expect(published().entries.map((line) => line.split(' ')[0])).toEqual(['kept.example/x']);
    test.later(-91 * 24);
  });
});

describe('what speaks against publishing', () => {
  const content = (entries: string[], rest: object = {}) => ({ entries, allow: [], corrections: [], silenced: [], ...rest });
  const many = Array.from({ length: 60 }, (_, i) => `h${i}.example host danger reported 2026-11-29`);
  it('a large removal', () => {
    expect(objections(content([]), content(many), content(many)).map(({ what }) => what)).toEqual(['large-change']);
  });

  it.each([
    ['nothing, for a few lines', content(['a.example host danger reported 2026-11-29']), content([]), []],
    ['a large change', content(many), content([]), ['large-change']],
    ['many allowed', content([], { allow: many.map((line) => line.split(' host ')[0] ?? '') }), content([]), ['large-change']],
    ['the last of many steps in a day', content(many), content(many.slice(1)), ['large-change']],
    ['a broken line', content(['x']), content([]), ['bad-line']],
    ['a signal silenced', content([], { silenced: ['lead-form'] }), content([]), ['signal-silenced']],
  ] as const)('%s', (_what, next, before, expected) => {
    expect(objections(next, before, content([])).map(({ what }) => what)).toEqual(expected);
  });
});

describe('keys', () => {
  it('name the root in the address that people put into the extension', async () => {
    const address = await addressToGive(places, 'https://desk.example');
    const { signed } = JSON.parse(readFileSync(join(places.lists, 'root-1.json'), 'utf8')) as { signed: string };
    expect(address && parseDesk(address)).toEqual({
      origin: 'https://desk.example',
      pin: { version: 1, digest: await rootDigest(signed) },
    });
  });

  it('are locked with the password and never written twice', async () => {
    expect(readFileSync(rootKeyFile(places, 1), 'utf8')).not.toMatch(/"p256": "MI/);
    await expect(initKeys(places, 'secret', test.desk.now())).rejects.toThrow('keys already');
    await expect(
      rotate(
        places,
        'wrong',
        { rootKeys: [rootKeyFile(places, 1), rootKeyFile(places, 2)], leaked: false, replace: [], serial: 4 },
        test.desk.now(),
      ),
    ).rejects.toThrow('wrong password');
  });

  it('are replaced only with two root keys; a leaked one ends at once and a client follows', async () => {
    const two = [rootKeyFile(places, 1), rootKeyFile(places, 3)];
    const rotation = { rootKeys: two, leaked: true, replace: [2], serial: 4 };
    await expect(rotate(places, 'secret', { ...rotation, rootKeys: two.slice(0, 1), replace: [] }, test.desk.now())).rejects.toThrow(
      'does not hold',
    );
    rmSync(join(places.keys, 'list.v2.json'));
    const before = await currentRoot(places);
    const root = await rotate(places, 'secret', rotation, test.desk.now());
    expect(root).toMatchObject({ version: 2, serialFloor: 4 });
    expect(root.listKeys.map(({ id }) => id)).not.toContain(before?.listKeys[0]?.id);
    expect((await proveRoot(readFileSync(join(places.lists, 'root-2.json'), 'utf8'), before)).ok).toBe(true);
    await vote(test.desk, await caseOf('https://after-rotation.example/x'), anna, DANGER);
    const done = await publish(test.desk, { by: anna.id, name: anna.name });
    if (done.done === 'needs-second') await publish(test.desk, { by: ben.id, name: ben.name });
    expect(await checkFolder(places.lists, test.desk.now())).toMatchObject({ root: 2 });
  });
});
