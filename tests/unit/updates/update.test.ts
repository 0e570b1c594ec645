import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Client } from './client.ts';
import {
  DESK,
  type Files,
  firstFiles,
  LIST_KEY,
  NEXT_KEY,
  publish,
  publishAfter,
  publishRoot,
  STRANGER,
  STRANGER_TOO,
  serverOf,
} from './desk-files.ts';
import { NOW } from './signing.ts';

const ENTRY = 'bad.example domain danger asks-code 2026-11-20';
let files: Files;
let client: Client;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  files = firstFiles();
  client = new Client();
  await publish(files, { serial: 7, entries: [ENTRY] });
});

const update = (): Promise<unknown> => client.update(serverOf(files).fetch);
const levelOf = (address: string): string | null => client.levelOf(address);

describe('a list that is taken', () => {
  it('protects, and the time is noted', async () => {
    expect(await update()).toBeNull();
    expect(levelOf('https://www.bad.example/')).toBe('danger');
    expect(client.stopped).toEqual(['bad.example']);
    expect(client.state).toMatchObject({ checked: NOW.toISOString(), failures: 0, fault: null });
  });

  it('gives way to a newer one, and an unchanged one is not sent again', async () => {
    await update();
    await publish(files, { serial: 8, entries: ['worse.example host danger reported 2026-11-28'] });
    expect(await update()).toBeNull();
    expect([levelOf('https://bad.example/'), levelOf('https://worse.example/')]).toEqual([null, 'danger']);
    const server = serverOf(files);
    client.now = new Date('2026-11-30T00:00:00Z');
    expect(await client.update(server.fetch)).toBeNull();
    expect(server.asked).toEqual(['/lists/root-2.json', '/lists/list.sig.json 304']);
    expect(client.state?.checked).toBe('2026-11-30T00:00:00.000Z');
    expect(client.kept?.serial).toBe(8);
  });

  it('is asked for at the set address only', async () => {
    const server = serverOf(files);
    await client.update(server.fetch);
    expect(server.asked).toEqual(['/api/desk', '/lists/root-1.json', '/lists/root-2.json', '/lists/list.sig.json', '/lists/list-7.json']);
  });
});

describe('a delta', () => {
  const lines = (...hosts: string[]): string[] => hosts.map((host) => `${host}.example domain danger asks-code 2026-11-20`);
  /** A delta is worth it where it is shorter than half of the list. */
  const MORE = Array.from({ length: 30 }, (_, i) => `more-${i + 10}`);
  const BEFORE = { serial: 7, entries: lines('bad', 'gone', ...MORE, 'stays'), allow: ['fine.example host 2026-11-20'] };
  const AFTER = { serial: 8, entries: lines('bad', ...MORE, 'new', 'stays'), allow: [] };
  const stopped = (): readonly string[] => client.stopped.filter((host) => !host.startsWith('more-'));
  const asked = async (): Promise<readonly string[]> => {
    const server = serverOf(files);
    expect(await client.update(server.fetch)).toBeNull();
    return server.asked.filter((path) => /list-|delta-/.test(path));
  };
  beforeEach(async () => {
    await publish(files, BEFORE);
    expect(await asked()).toEqual(['/lists/list-7.json']);
  });

  it('is taken in place of a list, gives the same, and only what differs goes to the browser', async () => {
    await publishAfter(files, BEFORE, AFTER);
    expect(await asked()).toEqual(['/lists/delta-7-8.json']);
    expect([client.kept?.serial, stopped()]).toEqual([8, ['bad.example', 'new.example', 'stays.example']]);
    expect(['gone', 'new', 'fine'].map((host) => levelOf(`https://${host}.example/`))).toEqual([null, 'danger', null]);
    expect(client.given).toContain('new.example');
    expect(client.given.length).toBeLessThan(5);
  });

  it('starts from the list that was taken whole as long as the desk offers that', async () => {
    await publishAfter(files, BEFORE, AFTER);
    await asked();
    const base = client.kept?.base?.serial;
    await publishAfter(
      files,
      { ...BEFORE, serial: base ?? 0, entries: base === 7 ? BEFORE.entries : AFTER.entries, allow: base === 7 ? BEFORE.allow : [] },
      { ...AFTER, serial: 9 },
    );
    expect(await asked()).toEqual([`/lists/delta-${base}-9.json`]);
  });

  const wrong: readonly (readonly [string, (delta: string) => string | number])[] = [
    ['is not there', () => 404],
    ['cannot be had', () => 0],
    ['is no JSON', () => '<!doctype html>'],
    ['is of another form', (delta) => delta.replace('"removed"', '"gone"')],
    ['was made for another list', (delta) => delta.replace('"from":7', '"from":6')],
    ['adds a line of somebody’s own', (delta) => delta.replace('"added":[', '"added":["aaa.example domain danger reported 2026-11-20",')],
    ['takes out what was not there', (delta) => delta.replace('"removed":[', '"removed":["aaa",')],
    ['adds what is there', (delta) => delta.replace('"added":[', `"added":["${lines('stays')[0]}",`)],
    ['leaves a line out', (delta) => delta.replace(/"removed":\[[^\]]*\]/, '"removed":[]')],
    ['is longer than half a list', (delta) => delta + ' '.repeat(1000)],
  ];
  it.each(wrong)('that %s is left for the whole list', async (_what, alter) => {
    await publishAfter(files, BEFORE, AFTER, alter);
    expect(await asked()).toEqual(['/lists/delta-7-8.json', '/lists/list-8.json']);
    expect([client.kept?.serial, stopped()]).toEqual([8, ['bad.example', 'new.example', 'stays.example']]);
  });

  it.each([
    ['gone', () => client.texts.clear()],
    ['damaged', () => [...client.texts.values()].map((text) => text.fill(32, 200, 210))],
  ])('is of no use where what it starts from is %s', async (_what, lose) => {
    await publishAfter(files, BEFORE, AFTER);
    lose();
    expect((await asked()).at(-1)).toBe('/lists/list-8.json');
    expect(client.kept?.serial).toBe(8);
  });
});

describe('a fault leaves the old list in force and is named', () => {
  const broken: readonly (readonly [string, () => Promise<unknown> | unknown])[] = [
    ['unreachable', () => files.set('/lists/list.sig.json', 0)],
    ['unreachable', () => files.set('/lists/list.sig.json', 503)],
    ['not-there', () => files.delete('/lists/list.sig.json')],
    ['bad-form', () => files.set('/lists/list.sig.json', '<!doctype html>')],
    ['too-large', () => files.set('/lists/list.sig.json', 'x'.repeat(70_000))],
    ['bad-signature', () => publish(files, { serial: 8 }, [STRANGER])],
    ['bad-signature', () => publish(files, { serial: 8 }).then(() => files.set('/lists/list-8.json', 'x'))],
    ['rolled-back', () => publish(files, { serial: 6 })],
    ['serial-jump', () => publish(files, { serial: 999_999 })],
    ['expired', () => publish(files, { serial: 8, expires: '2026-11-29T11:00:00Z' })],
    ['bad-signature', () => publishRoot(files, { version: 2 }, [STRANGER], [STRANGER, STRANGER_TOO])],
    [
      'root-version',
      () =>
        publishRoot(files, { version: 2 }, [LIST_KEY]).then(() => files.set('/lists/root-2.json', files.get('/lists/root-1.json') ?? 0)),
    ],
    ['unreachable', () => files.set('/lists/root-2.json', 500)],
    ['rules', () => publish(files, { serial: 8 }).then(() => Object.assign(client, { rulesFail: true }))],
    ['storage', () => publish(files, { serial: 8 }).then(() => Object.assign(client, { storageFails: true }))],
  ];
  it.each(broken)('%s (%#)', async (fault, breakIt) => {
    await update();
    const before = { ...client.kept };
    await breakIt();
    client.now = new Date('2026-11-29T18:00:00Z');
    expect(await update()).toBe(fault);
    expect(client.kept).toEqual(before);
    expect(levelOf('https://bad.example/')).toBe('danger');
    if (fault !== 'storage') expect(client.state).toMatchObject({ checked: NOW.toISOString(), failures: 1, fault: { fault } });
  });

  it('and is tried again later each time, until it is over', async () => {
    files.set('/lists/list.sig.json', 0);
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      await update();
      waits.push((Date.parse(client.state?.next ?? '') - client.now.getTime()) / 60_000);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 360, 360, 360]);
    await publish(files, { serial: 7 });
    expect(await update()).toBeNull();
    expect(client.state).toMatchObject({ failures: 0, fault: null });
  });
});

it('a worker that ends between keeping the list and the stop rule takes the list again', async () => {
  await update();
  await publish(files, { serial: 8, entries: [ENTRY, 'worse.example host danger reported 2026-11-28'] });
  const { state } = client;
  await update();
  Object.assign(client, { state, given: [] });
  expect(await update()).toBeNull();
  expect([client.kept?.serial, client.given.toSorted(), client.state?.ruled]).toEqual([8, ['bad.example', 'worse.example'], 8]);
});

it('a desk that moved its lists is asked where they are', async () => {
  await update();
  for (const [path, file] of [...files]) if (path.startsWith('/lists/')) files.set(path.replace('/lists/', '/moved/'), file).delete(path);
  files.set('/api/desk', String(files.get('/api/desk')).replace('/lists/', '/moved/'));
  await publish(files, { serial: 8 });
  for (const name of ['list.sig.json', 'list-8.json'])
    files.set(`/moved/${name}`, files.get(`/lists/${name}`) ?? 0).delete(`/lists/${name}`);
  expect(await update()).toBe('not-there');
  expect(await update()).toBeNull();
  expect(client.kept?.serial).toBe(8);
});

describe('who may be believed', () => {
  it('a desk whose root is not the one that its address names is not', async () => {
    client.desk = { ...DESK, pin: { version: 1, digest: '0'.repeat(32) } };
    expect(await update()).toBe('other-root');
    expect(client.kept).toBeNull();
  });

  it('without a root in the address no list is taken', async () => {
    const desk = { ...DESK, pin: null };
    expect(await client.update.call(Object.assign(client, { desk }), serverOf(files).fetch)).toBe('no-root');
  });

  it('after a change of keys the new key is, the old one no longer', async () => {
    await update();
    await publishRoot(files, { version: 2, serialFloor: 7 }, [NEXT_KEY]);
    await publish(files, { serial: 8 }, [LIST_KEY]);
    expect(await update()).toBe('bad-signature');
    expect(client.memory?.root.version).toBe(2);
    await publish(files, { serial: 8 }, [NEXT_KEY]);
    expect(await update()).toBeNull();
    expect(client.kept?.serial).toBe(8);
  });

  it('a leaked key that ran ahead locks nobody out once it is gone', async () => {
    await update();
    await publish(files, { serial: 4006, entries: [] });
    expect(await update()).toBeNull();
    await publishRoot(files, { version: 2, serialFloor: 7 }, [NEXT_KEY]);
    await publish(files, { serial: 9, entries: [ENTRY] }, [NEXT_KEY]);
    expect(await update()).toBeNull();
    expect([client.kept?.serial, levelOf('https://bad.example/')]).toEqual([9, 'danger']);
  });

  it('an old root played back changes nothing', async () => {
    await update();
    await publishRoot(files, { version: 2, serialFloor: 7 }, [NEXT_KEY]);
    await publish(files, { serial: 8 }, [NEXT_KEY]);
    await update();
    files.delete('/lists/root-2.json');
    await publish(files, { serial: 9 }, [LIST_KEY]);
    expect(await update()).toBe('bad-signature');
    expect(client.kept?.serial).toBe(8);
  });
});
