import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { resetPerson } from '../../../server/accounts/reset.ts';
import { COMMANDS } from '../../../server/commands.ts';
import { readLog } from '../../../server/log.ts';
import { type Browser, browser, codeAt, joined, PASSWORD } from './browser.ts';
import { ROOT, type TestDesk, testDesk } from './samples.ts';

let test: TestDesk;
let anna: Browser;
beforeAll(async () => {
  test = await testDesk();
  anna = await joined(test, 'Anna', 'admin');
}, 60_000);
afterAll(() => test.close());

const NEW_PASSWORD = 'another horse battery';
async function open(token: string) {
  const door = browser(test);
  const { text } = await door.get(`/join?invitation=${token}`);
  const secret = (/class="code">([A-Z2-7 ]+)</.exec(text)?.[1] ?? '').replaceAll(' ', '');
  const join = (name: string) =>
    door.post('/join', { invitation: token, name, password: NEW_PASSWORD, code: codeAt(secret, test.desk.now()) });
  return { text, secret, join };
}

it('a sole administrator who is locked out is signed out everywhere and comes in anew as the same person', async () => {
  const token = (await resetPerson(test.desk.database, 'Anna', 'command line', test.desk.now())) ?? '';
  expect((await anna.get('/people')).status).toBe(303);
  const old = { name: 'Anna', password: PASSWORD, code: codeAt(anna.secret, test.desk.now()) };
  test.later(1);
  expect((await browser(test).post('/sign-in', { ...old, code: codeAt(anna.secret, test.desk.now()) })).status).toBe(403);

  const { text, join, secret } = await open(token);
  expect(text).toContain('value="Anna"');
  await test.desk.database.query(`insert into people (name, role) values ('Ben', 'reviewer')`);
  for (const other of ['Somebody', 'Ben']) expect((await join(other)).status).toBe(400);
  expect((await join('Anna')).headers.get('location')).toBe('/');
  expect((await (await open(token)).join('Anna')).status).toBe(404);
  test.later(1);
  const right = { name: 'Anna', password: NEW_PASSWORD, code: codeAt(secret, test.desk.now()) };
  expect((await browser(test).post('/sign-in', right)).headers.get('location')).toBe('/');
  expect(await test.desk.database.query('select name, role, password is null as open from people order by name')).toEqual([
    { name: 'Anna', role: 'admin', open: false },
    { name: 'Ben', role: 'reviewer', open: true },
  ]);
  const said = (await readLog(test.desk.database, null)).map(({ actor, action }) => `${actor} ${action}`);
  expect(said.slice(0, 2)).toEqual(['Anna came-in-anew', 'command line reset']);
}, 30_000);

it('nobody is reset by a name that nobody has', async () => {
  expect(await resetPerson(test.desk.database, 'Nobody', 'command line', test.desk.now())).toBeNull();
});

it.each([
  ['invite', ['chief'], 'invite [reviewer | admin]'],
  ['reset', [], 'reset NAME'],
])('%s %j says how it is used', (name, args, usage) => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(() => COMMANDS[name]?.(args, test.desk.config, ROOT)).toThrow(usage);
});
