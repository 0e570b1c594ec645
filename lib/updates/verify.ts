import { type ListText, readListText } from './list-text.ts';
import {
  type Algorithm,
  LIST_LIMITS,
  type List,
  type ListSignature,
  type PublicKey,
  type Root,
  rootFileSchema,
  rootSchema,
  type Signature,
} from './schema.ts';

/** Why a file was not taken. Each has a sentence in the options page. */
export type Fault =
  | 'too-large'
  | 'bad-form'
  | 'bad-signature'
  | 'key-out-of-time'
  | 'root-expired'
  | 'root-version'
  | 'expired'
  | 'rolled-back'
  | 'serial-jump'
  | 'serial-differs';

export type Proven<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

const refuse = (fault: Fault): { readonly ok: false; readonly fault: Fault } => ({ ok: false, fault });

/** Bytes of base64url text; the schemas let no other characters through. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/** The text of bytes in base64url without padding. */
export function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The id that a pair of raw public keys must have. */
export async function keyIdOf({ ed25519, p256 }: Pick<PublicKey, 'ed25519' | 'p256'>): Promise<string> {
  const both = new Uint8Array([...fromBase64url(ed25519), ...fromBase64url(p256)]);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', both)).slice(0, 8));
}

const IMPORT = { Ed25519: { name: 'Ed25519' }, 'ECDSA-P256': { name: 'ECDSA', namedCurve: 'P-256' } } as const;
export const SIGNING = { Ed25519: { name: 'Ed25519' }, 'ECDSA-P256': { name: 'ECDSA', hash: 'SHA-256' } } as const;

/** False also where this browser does not know the algorithm (Ed25519 before Chrome 137): the other signature of the pair decides. */
async function holds(algorithm: Algorithm, key: PublicKey, signature: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const raw = fromBase64url(algorithm === 'Ed25519' ? key.ed25519 : key.p256);
    const imported = await crypto.subtle.importKey('raw', raw, IMPORT[algorithm], false, ['verify']);
    return await crypto.subtle.verify(SIGNING[algorithm], imported, fromBase64url(signature), bytes);
  } catch {
    // An unknown algorithm or a point that is not on the curve: no proof, which is the answer.
    return false;
  }
}

/**
 * ECDSA first: its SHA-256 is an instruction of most processors, while Ed25519 takes SHA-512: for 6 MB 4 ms in place of 15 (Chromium 156,
 * 2026-11-30), in the worker's own thread.
 */
const bySpeed = (a: Signature, b: Signature): number => Number(b.algorithm === 'ECDSA-P256') - Number(a.algorithm === 'ECDSA-P256');

/** The keys of `keys`, each once, by which one of the signatures over `bytes` holds. A key whose id is not its own counts for nothing. */
export async function signers<K extends PublicKey>(
  bytes: Uint8Array<ArrayBuffer>,
  signatures: readonly Signature[],
  keys: readonly K[],
): Promise<readonly K[]> {
  const signed: K[] = [];
  for (const key of keys) {
    const own = signatures.filter((signature) => signature.key === key.id).toSorted(bySpeed);
    if (own.length === 0 || signed.some(({ id }) => id === key.id) || (await keyIdOf(key)) !== key.id) continue;
    for (const { algorithm, signature } of own) {
      if (!(await holds(algorithm, key, signature, bytes))) continue;
      signed.push(key);
      break;
    }
  }
  return signed;
}

const inTime = (from: string, until: string, now: Date): boolean => Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a root file and proves it.
 * @param text the file
 * @param trusted the root in force: the new one must be its next version, signed by its threshold of its own root keys as well as by
 *   the new one's; the pinned root is proven with `trusted` null, by its own keys alone
 */
export async function proveRoot(text: string, trusted: Root | null): Promise<Proven<Root>> {
  if (text.length > LIST_LIMITS.smallFileBytes) return refuse('too-large');
  const file = rootFileSchema.safeParse(readJson(text)).data;
  const root = rootSchema.safeParse(readJson(file?.signed ?? '')).data;
  if (!file || !root || new Set(root.rootKeys.map(({ id }) => id)).size !== root.rootKeys.length) return refuse('bad-form');
  if (trusted && root.version !== trusted.version + 1) return refuse('root-version');
  const bytes = new TextEncoder().encode(file.signed);
  for (const { rootKeys, threshold } of trusted ? [trusted, root] : [root])
    if ((await signers(bytes, file.signatures, rootKeys)).length < threshold) return refuse('bad-signature');
  return { ok: true, value: root };
}

/** What a client remembers of the lists it took: the highest serial by the key that signed it. */
export type SeenSerials = Readonly<Record<string, number>>;

export interface ProvenList {
  readonly text: ListText;
  /** To be kept with the list: the serials of keys that the root no longer names are gone. */
  readonly seen: SeenSerials;
}

/** The serial below which nothing is taken: what keys of this root have signed, and the root's own floor. */
export function serialBase(root: Root, seen: SeenSerials): number {
  return Math.max(root.serialFloor, ...root.listKeys.map(({ id }) => seen[id] ?? 0));
}

/**
 * Proves a list before it is read: size, signature by a key in its time, form, serial, expiry. Pure but for the browser's own crypto.
 * @param bytes the list as it came, or the listText that a delta gave
 * @param seen serials taken before
 */
export async function proveList(
  bytes: Uint8Array<ArrayBuffer>,
  signature: ListSignature,
  root: Root,
  seen: SeenSerials,
  now: Date,
): Promise<Proven<ProvenList>> {
  if (bytes.byteLength > LIST_LIMITS.bytes) return refuse('too-large');
  if (Date.parse(root.expires) <= now.getTime()) return refuse('root-expired');
  const by = await signers(bytes, signature.signatures, root.listKeys);
  if (by.length === 0) return refuse('bad-signature');
  const current = by.filter(({ from, until }) => inTime(from, until, now));
  if (current.length === 0) return refuse('key-out-of-time');
  const text = readListText(bytes);
  if (!text) return refuse('bad-form');
  const list = text.head;
  const fault = serialFault(list, signature, serialBase(root, seen), now);
  if (fault) return refuse(fault);
  const kept = root.listKeys.map(
    ({ id }) => [id, Math.max(seen[id] ?? 0, current.some((key) => key.id === id) ? list.serial : 0)] as const,
  );
  return { ok: true, value: { text, seen: Object.fromEntries(kept) } };
}

function serialFault(list: List, signature: ListSignature, base: number, now: Date): Fault | null {
  if (list.serial !== signature.serial) return 'serial-differs';
  if (list.serial < base) return 'rolled-back';
  if (list.serial > base + LIST_LIMITS.serialStep) return 'serial-jump';
  return Date.parse(list.expires) <= now.getTime() ? 'expired' : null;
}
