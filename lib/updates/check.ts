import { applyDelta } from './delta-text.ts';
import type { DeskAddress } from './desk.ts';
import { rootDigest } from './desk.ts';
import { type Downloaded, type DownloadFault, download, type Fetch, textOf } from './download.ts';
import type { ListText } from './list-text.ts';
import { deltaSchema, LIST_LIMITS, type ListSignature, listSignatureSchema, type Root, rootFileSchema } from './schema.ts';
import { type Fault, type ProvenList, proveList, proveRoot, type SeenSerials, serialBase } from './verify.ts';

/** What is remembered of a desk between checks. */
export interface Trust {
  readonly root: Root;
  readonly seen: SeenSerials;
}

/** The list in force. */
export interface Held {
  readonly serial: number;
  /** ETag of its list.sig.json. */
  readonly etag: string | null;
}

/** Why a check brought nothing. Each has a sentence in the options page. */
export type CheckFault = Fault | DownloadFault | 'no-root' | 'other-root';

export interface NewList {
  readonly text: ListText;
  /** The desk will soon offer no delta from the base that is kept: this text is to be the next one. */
  readonly isBase: boolean;
}

/** `trust` is the newest that was proven, and is to be kept whether or not a list came with it. */
export type Checked =
  | { readonly ok: true; readonly trust: Trust; readonly etag: string | null; readonly list: NewList | null }
  | { readonly ok: false; readonly trust: Trust | null; readonly fault: CheckFault };

export interface CheckOptions {
  readonly fetch: Fetch;
  readonly now: Date;
  readonly desk: DeskAddress;
  /** Where the desk publishes: an address that ends with "/". */
  readonly folder: string;
  readonly trust: Trust | null;
  readonly held: Held | null;
  /** A list of this desk that deltas can start from. */
  readonly base: Base | null;
}

/** The text of an earlier list, kept so that a newer one need not be sent whole. */
export interface Base {
  readonly serial: number;
  read(): Promise<Uint8Array<ArrayBuffer> | null>;
}

type Step<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: CheckFault };

const small = (fetch: Fetch, url: string, etag?: string | null): Promise<Downloaded> =>
  download(fetch, url, LIST_LIMITS.smallFileBytes, etag);

function signedText(text: string): string | null {
  try {
    return rootFileSchema.safeParse(JSON.parse(text)).data?.signed ?? null;
  } catch {
    return null; // no JSON: the caller says so by its own fault
  }
}

/** The root that the desk's address names, by its digest and by its own signatures. */
async function pinnedRoot({ fetch, desk, folder }: CheckOptions): Promise<Step<Root>> {
  if (!desk.pin) return { ok: false, fault: 'no-root' };
  const file = await small(fetch, `${folder}root-${desk.pin.version}.json`);
  if (!file.ok) return file;
  const text = file.bytes ? textOf(file.bytes) : '';
  const signed = signedText(text);
  if (signed === null) return { ok: false, fault: 'bad-form' };
  if ((await rootDigest(signed)) !== desk.pin.digest) return { ok: false, fault: 'other-root' };
  return proveRoot(text, null);
}

/** Walks from the root in force to the newest: each must be signed by the one before it. */
async function newestRoot(
  { fetch, folder }: CheckOptions,
  from: Root,
): Promise<{ readonly root: Root; readonly fault: CheckFault | null }> {
  let root = from;
  for (let step = 0; step < LIST_LIMITS.rootSteps; step++) {
    const file = await small(fetch, `${folder}root-${root.version + 1}.json`);
    if (!file.ok) return { root, fault: file.fault === 'not-there' ? null : file.fault };
    const proven = await proveRoot(textOf(file.bytes ?? new Uint8Array(0)), root);
    if (!proven.ok) return { root, fault: proven.fault };
    root = proven.value;
  }
  return { root, fault: null };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

/** Whether the desk will soon offer no delta from this base: half of those on offer start later. */
const isEnding = (base: Base | null, { deltas }: ListSignature): boolean =>
  deltas.filter((serial) => serial > (base?.serial ?? 0)).length * 2 >= deltas.length;

/** The bytes that a delta from the kept base gives, unproven; null where none is on offer or to be had, or is not worth it. */
async function madeByDelta(
  { fetch, folder, base }: CheckOptions,
  { serial, size, deltas }: ListSignature,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!base || !deltas.includes(base.serial)) return null;
  const file = await download(fetch, `${folder}delta-${base.serial}-${serial}.json`, Math.ceil(size / 2));
  const delta = file.ok && file.bytes ? deltaSchema.safeParse(parseJson(file.bytes)).data : null;
  const bytes = delta && (await base.read());
  return delta && bytes ? applyDelta(bytes, delta) : null;
}

async function newerList(options: CheckOptions, trust: Trust, rootIsNew: boolean): Promise<Checked> {
  const { fetch, folder, held, now } = options;
  const refuse = (fault: CheckFault): Checked => ({ ok: false, trust, fault });
  const file = await small(fetch, `${folder}list.sig.json`, rootIsNew ? null : held?.etag);
  if (!file.ok) return refuse(file.fault);
  if (!file.bytes) return { ok: true, trust, etag: held?.etag ?? null, list: null };
  const signature = listSignatureSchema.safeParse(parseJson(file.bytes)).data;
  if (!signature) return refuse('bad-form');
  if (held && signature.serial === held.serial) return { ok: true, trust, etag: file.etag, list: null };
  if (signature.serial < serialBase(trust.root, trust.seen)) return refuse('rolled-back');
  if (signature.size > LIST_LIMITS.bytes) return refuse('too-large');
  const prove = (bytes: Uint8Array<ArrayBuffer>) => proveList(bytes, signature, trust.root, trust.seen, now);
  const taken = ({ text, seen }: ProvenList, isBase: boolean): Checked => ({
    ...{ ok: true, trust: { ...trust, seen }, etag: file.etag, list: { text, isBase } },
  });
  const made = await madeByDelta(options, signature);
  const shorter = made && (await prove(made));
  if (shorter?.ok) return taken(shorter.value, isEnding(options.base, signature));
  // Whatever is wrong with a delta or what it starts from, the list itself is there.
  const body = await download(fetch, `${folder}list-${signature.serial}.json`, signature.size);
  if (!body.ok) return refuse(body.fault);
  const proven = await prove(body.bytes ?? new Uint8Array(0));
  return proven.ok ? taken(proven.value, true) : refuse(proven.fault);
}

/**
 * Asks a desk for a newer list and proves it. Never rejects, and never gives less than was there: a fault leaves root and list as they
 * are, but for a newer root that was proven on the way.
 */
export async function checkForList(options: CheckOptions): Promise<Checked> {
  const { trust } = options;
  const start = trust ? ({ ok: true, value: trust.root } as const) : await pinnedRoot(options);
  if (!start.ok) return { ok: false, trust: null, fault: start.fault };
  const { root, fault } = await newestRoot(options, start.value);
  const now: Trust = { root, seen: trust?.seen ?? {} };
  if (fault) return { ok: false, trust: now, fault };
  return newerList(options, now, root.version !== trust?.root.version);
}
