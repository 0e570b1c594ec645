import fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';
import { Client } from './client.ts';
import { type Files, firstFiles, LIST_KEY, NEXT_KEY, publish, publishRoot, STRANGER, STRANGER_TOO, serverOf } from './desk-files.ts';

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

type Trouble = (files: Files, client: Client, n: number) => unknown;

/** What a broken, hostile or hijacked server can do to a client, and what may break on its own machine. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  'goes down': (files) => files.set('/lists/list.sig.json', 0),
  'answers with an error': (files, _client, n) => files.set('/lists/list.sig.json', 400 + n),
  'loses the list': (files) => files.delete('/lists/list.sig.json'),
  'answers with a page': (files) => files.set('/lists/list.sig.json', '<!doctype html><title>Log in</title>'),
  'answers with junk': (files, _client, n) => files.set('/lists/list.sig.json', '{'.repeat(n)),
  'signs with another key': (files, _client, n) => publish(files, { serial: n, entries: [] }, [STRANGER]),
  'plays an old list': (files, _client, n) => publish(files, { serial: Math.max(0, 50 - n), entries: [] }),
  'plays an expired list': (files, _client, n) => publish(files, { serial: 50 + n, entries: [], expires: '2026-11-29T11:59:59Z' }),
  'jumps ahead': (files, _client, n) => publish(files, { serial: 5000 + n * 1000, entries: [] }),
  'alters the list': async (files, _client, n) => {
    await publish(files, { serial: 60 + n });
    files.set(`/lists/list-${60 + n}.json`, String(files.get(`/lists/list-${60 + n}.json`)).replace('"entries":[', '"entries":["x"'));
  },
  'sends a list cut short': async (files, _client, n) => {
    await publish(files, { serial: 60 + n });
    files.set(`/lists/list-${60 + n}.json`, String(files.get(`/lists/list-${60 + n}.json`)).slice(0, -n - 1));
  },
  'forges a root': (files, client, n) =>
    publishRoot(
      files,
      { version: (client.memory?.root.version ?? 1) + 1, serialFloor: 0 },
      [STRANGER],
      n % 2 ? [STRANGER, STRANGER_TOO] : [],
    ),
  'sends its readers elsewhere': (files) => {
    files.delete('/lists/list.sig.json');
    files.set(
      '/api/desk',
      JSON.stringify({ v: 1, format: 'cancelguard-desk', name: '', contact: '', lists: '//elsewhere.example/', keptDays: 9 }),
    );
  },
  'storage is full': async (files, client) => {
    await publish(files, { serial: 51, entries: [] });
    Object.assign(client, { storageFails: true });
  },
  'the browser takes no rules': async (files, client) => {
    await publish(files, { serial: 51, entries: [] });
    Object.assign(client, { rulesFail: true });
  },
};

const troubles = fc.array(fc.tuple(fc.constantFrom(...Object.keys(TROUBLES)), fc.integer({ min: 1, max: 40 })), {
  minLength: 1,
  maxLength: 12,
});
const GOOD = { serial: 50, entries: ['bad.example domain danger asks-code 2026-11-20'] };

async function clientWithList(files: Files): Promise<Client> {
  const client = new Client();
  await publish(files, GOOD);
  expect(await client.update(serverOf(files).fetch)).toBeNull();
  return client;
}

it('no run of bad answers takes protection away, or turns the serial back', async () => {
  await fc.assert(
    fc.asyncProperty(troubles, async (run) => {
      const files = firstFiles();
      const client = await clientWithList(files);
      const { kept, state } = client;
      for (const [trouble, n] of run) {
        await TROUBLES[trouble]?.(files, client, n);
        expect(await client.update(serverOf(files).fetch), trouble).not.toBeNull();
        expect(client.kept, trouble).toEqual(kept);
        expect(client.stopped, trouble).toEqual(['bad.example']);
        expect(client.state?.checked, trouble).toBe(state?.checked);
        await publish(files, GOOD);
        Object.assign(client, { storageFails: false, rulesFail: false });
        for (const version of [2, 3]) files.delete(`/lists/root-${version}.json`);
      }
    }),
    { numRuns: 60 },
  );
});

it('after any run of bad answers the next good list is taken', async () => {
  await fc.assert(
    fc.asyncProperty(troubles, async (run) => {
      const files = firstFiles();
      const client = await clientWithList(files);
      for (const [trouble, n] of run) {
        await TROUBLES[trouble]?.(files, client, n);
        await client.update(serverOf(files).fetch);
      }
      Object.assign(client, { storageFails: false, rulesFail: false });
      for (const version of [2, 3]) files.delete(`/lists/root-${version}.json`);
      await publish(files, { serial: 51, entries: [] });
      expect(await client.update(serverOf(files).fetch)).toBeNull();
      expect(client.kept?.serial).toBe(51);
    }),
    { numRuns: 40 },
  );
});

it('with lists by two keys in turn the serial only grows under one root', async () => {
  const step = fc.record({ serial: fc.integer({ min: 0, max: 30 }), by: fc.constantFrom(LIST_KEY, NEXT_KEY), root: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const files = firstFiles();
      const client = new Client();
      for (const { serial, by, root } of steps) {
        const before = { version: client.memory?.root.version ?? 1, serial: client.kept?.serial ?? 0 };
        if (root) await publishRoot(files, { version: before.version + 1, serialFloor: 0 }, [LIST_KEY, NEXT_KEY]);
        await publish(files, { serial }, [by]);
        await client.update(serverOf(files).fetch);
        expect(client.memory?.root.version ?? 1).toBeGreaterThanOrEqual(before.version);
        expect(client.kept?.serial ?? 0).toBeGreaterThanOrEqual(before.serial);
      }
    }),
    { numRuns: 40 },
  );
});
