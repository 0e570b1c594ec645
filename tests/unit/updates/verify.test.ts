import { beforeAll, describe, expect, it } from 'vitest';
import { listText } from '../../../lib/updates/delta.ts';
import type { List, ListSignature, Root } from '../../../lib/updates/schema.ts';
import { proveList, proveRoot, type SeenSerials, serialBase } from '../../../lib/updates/verify.ts';
import { encoded, listWith, makeTestKey, NOW, rootBy, rootText, signatureOf, type TestKey } from './signing.ts';

let keys: TestKey[] = [];
const key = (index: number): TestKey => {
  const found = keys[index];
  if (!found) throw new Error(`no key ${index}`);
  return found;
};
beforeAll(async () => {
  keys = await Promise.all(Array.from({ length: 6 }, makeTestKey));
});

describe('a root file', () => {
  const holders = () => [key(0), key(1), key(2)];

  it.each([
    ['two of three', [0, 2], true],
    ['all three', [0, 1, 2], true],
    ['one', [0], false],
    ['one, twice', [1, 1], false],
    ['strangers', [3, 4], false],
    ['one and a stranger', [0, 4], false],
  ])('signed by %s', async (_who, by, ok) => {
    const text = await rootText(rootBy(holders(), [key(3)]), by.map(key));
    expect((await proveRoot(text, null)).ok).toBe(ok);
  });

  it('hands over to new holders only with the old ones’ word and their own', async () => {
    const old = rootBy(holders(), [key(3)]);
    const next = rootBy([key(2), key(3), key(4)], [key(5)], { version: 2 });
    expect(await proveRoot(await rootText(next, [key(0), key(1), key(3), key(4)]), old)).toMatchObject({ ok: true });
    expect(await proveRoot(await rootText(next, [key(3), key(4)]), old)).toEqual({ ok: false, fault: 'bad-signature' });
    expect(await proveRoot(await rootText(next, [key(0), key(1)]), old)).toEqual({ ok: false, fault: 'bad-signature' });
  });

  it.each([1, 3, 1_000_000])('is refused as version %i after version 1', async (version) => {
    const old = rootBy(holders(), [key(3)]);
    const text = await rootText(rootBy(holders(), [key(3)], { version }), holders());
    expect(await proveRoot(text, old)).toEqual({ ok: false, fault: 'root-version' });
  });

  it('is refused where a key claims another’s id', async () => {
    const root = rootBy(holders(), [key(3)]);
    const forged = { ...root, rootKeys: root.rootKeys.map((one, i) => (i === 0 ? { ...key(4).public, id: one.id } : one)) };
    const signatures = [
      ...(await key(4).sign(encoded(JSON.stringify(forged)))).map((signature) => ({ ...signature, key: key(0).public.id })),
      ...(await key(1).sign(encoded(JSON.stringify(forged)))),
    ];
    expect(await proveRoot(JSON.stringify({ signed: JSON.stringify(forged), signatures }), null)).toEqual({
      ok: false,
      fault: 'bad-signature',
    });
  });

  it.each(['', '{', '[]', '{"signed":"{}","signatures":[]}', 'x'.repeat(70_000)])('is refused as %.20s', async (text) => {
    expect((await proveRoot(text, null)).ok).toBe(false);
  });
});

describe('a list', () => {
  interface Case {
    readonly list?: Partial<List>;
    readonly root?: Partial<Root>;
    readonly seen?: SeenSerials;
    readonly by?: number;
    readonly signature?: (one: ListSignature) => ListSignature;
    readonly text?: (text: string) => string;
    readonly now?: string;
  }
  async function prove(given: Case) {
    const list = listWith(given.list);
    const text = listText(list);
    const signature = await signatureOf(text, list.serial, [key(given.by ?? 3)]);
    const root = rootBy([key(0), key(1), key(2)], [key(3), key(4)], given.root);
    const bytes = encoded(given.text?.(text) ?? text);
    return proveList(bytes, given.signature?.(signature) ?? signature, root, given.seen ?? {}, given.now ? new Date(given.now) : NOW);
  }
  const only = (algorithm: string) => (one: ListSignature) => ({
    ...one,
    signatures: one.signatures.filter((signature) => signature.algorithm === algorithm),
  });

  it.each<[string, Case]>([
    ['signed by both algorithms', {}],
    ['signed with Ed25519 alone', { signature: only('Ed25519') }],
    ['signed with ECDSA alone', { signature: only('ECDSA-P256') }],
    ['signed by the second key', { by: 4 }],
    ['at the far end of the serials that are taken', { list: { serial: 4000 } }],
  ])('is taken %s', async (_what, given) => {
    expect(await prove(given)).toMatchObject({ ok: true });
  });

  it.each<[string, string, Case]>([
    ['a byte changed', 'bad-signature', { text: (text) => text.replace('2026-12-13', '2036-12-13') }],
    ['a byte added', 'bad-signature', { text: (text) => `${text} ` }],
    ['no signature', 'bad-signature', { signature: (one) => ({ ...one, signatures: [] }) }],
    ['a root key’s signature', 'bad-signature', { by: 0 }],
    ['a key whose time is over', 'key-out-of-time', { now: '2027-11-29T00:00:00Z', root: { expires: '2028-01-01T00:00:00Z' } }],
    ['a root whose time is over', 'root-expired', { root: { expires: '2026-11-29T12:00:00Z' } }],
    ['its time over', 'expired', { list: { expires: '2026-11-29T11:59:59Z' } }],
    ['a serial larger than its signature’s', 'serial-differs', { signature: (one) => ({ ...one, serial: 8 }) }],
    ['a serial too far ahead', 'serial-jump', { list: { serial: 4001 } }],
    ['a serial below the root’s floor', 'rolled-back', { root: { serialFloor: 8 } }],
  ])('is refused with %s', async (_what, fault, given) => {
    expect(await prove(given)).toEqual({ ok: false, fault });
  });

  it('is refused when an older one comes back', async () => {
    const taken = await prove({ list: { serial: 9 } });
    if (!taken.ok) throw new Error(taken.fault);
    expect(await prove({ list: { serial: 8 }, seen: taken.value.seen })).toEqual({ ok: false, fault: 'rolled-back' });
  });

  it('is taken again once the root has dropped the key that drove serials up', async () => {
    const seen = { [key(3).public.id]: 3999 };
    expect(await prove({ by: 4, list: { serial: 20 }, seen })).toEqual({ ok: false, fault: 'rolled-back' });
    const without = rootBy([key(0), key(1), key(2)], [key(4)], { version: 2, serialFloor: 12 });
    expect(serialBase(without, seen)).toBe(12);
    const list = listWith({ serial: 20 });
    const signature = await signatureOf(listText(list), 20, [key(4)]);
    expect(await proveList(encoded(listText(list)), signature, without, seen, NOW)).toMatchObject({
      ok: true,
      value: { seen: { [key(4).public.id]: 20 } },
    });
  });
});
