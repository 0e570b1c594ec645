import type { List, ListSignature, PublicKey, Root, RootFile, Signature } from '../../../lib/updates/schema.ts';
import { keyIdOf, SIGNING, toBase64url } from '../../../lib/updates/verify.ts';

/** A holder's key with its secret half, for tests: made anew each time. */
export interface TestKey {
  readonly public: PublicKey;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Signature[]>;
}

export async function makeTestKey(): Promise<TestKey> {
  const ed = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const p = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const raw = async (key: CryptoKey) => toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
  const pair = { ed25519: await raw(ed.publicKey), p256: await raw(p.publicKey) };
  const id = await keyIdOf(pair);
  const signature = async (algorithm: Signature['algorithm'], key: CryptoKey, bytes: Uint8Array<ArrayBuffer>) => ({
    key: id,
    algorithm,
    signature: toBase64url(new Uint8Array(await crypto.subtle.sign(SIGNING[algorithm], key, bytes))),
  });
  return {
    public: { id, ...pair },
    sign: async (bytes) => [await signature('Ed25519', ed.privateKey, bytes), await signature('ECDSA-P256', p.privateKey, bytes)],
  };
}

export const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const NOW = new Date('2026-11-29T12:00:00Z');
const LATER = '2027-11-29T00:00:00Z';

export function rootBy(keys: readonly TestKey[], listKeys: readonly TestKey[], changes: Partial<Root> = {}): Root {
  return {
    format: 'cancelguard-root',
    v: 1,
    version: 1,
    issued: '2026-11-01T00:00:00Z',
    expires: LATER,
    threshold: 2,
    rootKeys: keys.map((key) => key.public),
    listKeys: listKeys.map((key) => ({ ...key.public, from: '2026-11-01T00:00:00Z', until: LATER })),
    serialFloor: 0,
    ...changes,
  };
}

/** A root file's text, signed by these keys. */
export async function rootText(root: Root, by: readonly TestKey[]): Promise<string> {
  const signed = JSON.stringify(root);
  const file: RootFile = { signed, signatures: (await Promise.all(by.map((key) => key.sign(encoded(signed))))).flat() };
  return JSON.stringify(file);
}

export const listWith = (changes: Partial<List> = {}): List => ({
  format: 'cancelguard-list',
  v: 1,
  serial: 7,
  issued: '2026-11-29T00:00:00Z',
  expires: '2026-12-13T00:00:00Z',
  entries: [],
  allow: [],
  corrections: [],
  silenced: [],
  ...changes,
});

/** list.sig.json of a list's text. */
export async function signatureOf(text: string, serial: number, by: readonly TestKey[]): Promise<ListSignature> {
  const bytes = encoded(text);
  const signatures = (await Promise.all(by.map((key) => key.sign(bytes)))).flat();
  return { format: 'cancelguard-list-signature', v: 1, serial, size: bytes.byteLength, deltas: [], signatures };
}
