import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskText, rootDigest } from '../../lib/updates/desk.ts';
import { type Root, type RootFile, rootFileSchema } from '../../lib/updates/schema.ts';
import { proveRoot } from '../../lib/updates/verify.ts';
import { writeFile } from './files.ts';
import { makeKey, readKey, type SigningKey } from './keys.ts';

const DAY = 86_400_000;
/** A root is made anew each year, a list key each half year; the next key is there before the old one ends. */
const ROOT_DAYS = 365;
const KEY_DAYS = 190;
const THRESHOLD = 2;
const HOLDERS = 3;

export interface Places {
  /** Secret keys. */
  readonly keys: string;
  /** What is published. */
  readonly lists: string;
}

/** Times in a list's form: whole seconds, UTC. */
export const timeOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
const later = (now: Date, days: number): string => timeOf(new Date(now.getTime() + days * DAY));
export const rootKeyFile = ({ keys }: Places, holder: number): string => join(keys, `root-${holder}.json`);
export const listKeyFile = ({ keys }: Places): string => join(keys, 'list.json');

async function signRoot(root: Root, by: readonly SigningKey[]): Promise<string> {
  const signed = JSON.stringify(root);
  const bytes = new TextEncoder().encode(signed);
  const file: RootFile = { signed, signatures: (await Promise.all(by.map((key) => key.sign(bytes)))).flat() };
  return `${JSON.stringify(file)}\n`;
}

function writeRoot({ lists }: Places, version: number, text: string): void {
  writeFile(join(lists, `root-${version}.json`), text);
  writeFile(join(lists, 'root.json'), text);
}

/** Makes three root keys, a list key and the first root. Refuses where keys are there already. */
export async function initKeys(places: Places, password: string | null, now: Date): Promise<Root> {
  if (existsSync(listKeyFile(places))) throw new Error(`${places.keys} holds keys already`);
  const rootKeys = [];
  for (let holder = 1; holder <= HOLDERS; holder++) rootKeys.push(await makeKey(rootKeyFile(places, holder), password));
  const listKey = await makeKey(listKeyFile(places), password);
  const root: Root = {
    ...{ format: 'cancelguard-root', v: 1, version: 1, issued: timeOf(now), expires: later(now, ROOT_DAYS), threshold: THRESHOLD },
    rootKeys,
    listKeys: [{ ...listKey, from: later(now, -1), until: later(now, KEY_DAYS) }],
    serialFloor: 0,
  };
  const holders = await Promise.all([1, 2].map((holder) => readKey(rootKeyFile(places, holder), password)));
  writeRoot(places, 1, await signRoot(root, holders));
  return root;
}

/** The newest root of the published folder, walked to from the first one, each step proven; null where there is none. */
export async function currentRoot({ lists }: Pick<Places, 'lists'>): Promise<Root | null> {
  let root: Root | null = null;
  for (let version = 1; existsSync(join(lists, `root-${version}.json`)); version++) {
    const proven = await proveRoot(readFileSync(join(lists, `root-${version}.json`), 'utf8'), root);
    if (!proven.ok) throw new Error(`root-${version}.json: ${proven.fault}`);
    root = proven.value;
  }
  return root;
}

export interface Rotation {
  /** Files of at least two of the root keys in force. */
  readonly rootKeys: readonly string[];
  /** The old list key is in other hands: it ends now, and serials that it may have driven up are forgotten. */
  readonly leaked: boolean;
  /** Holders (1 to 3) who get a new root key. */
  readonly replace: readonly number[];
  /** The last serial published. */
  readonly serial: number;
}

/** Replaces the list key, and root keys where asked, by a next root that two of the old holders sign. */
export async function rotate(
  places: Places,
  password: string | null,
  { rootKeys, leaked, replace, serial }: Rotation,
  now: Date,
): Promise<Root> {
  const old = await currentRoot(places);
  if (!old) throw new Error('there is no root yet: init-keys comes first');
  const holders = await Promise.all(rootKeys.map((file) => readKey(file, password)));
  const version = old.version + 1;
  const fresh = new Map<number, SigningKey>();
  for (const holder of replace) {
    const file = join(places.keys, `root-${holder}.v${version}.json`);
    await makeKey(file, password);
    fresh.set(holder, await readKey(file, password));
  }
  const keyFile = join(places.keys, `list.v${version}.json`);
  const listKey = await makeKey(keyFile, password);
  const root: Root = {
    ...{ ...old, version, issued: timeOf(now), expires: later(now, ROOT_DAYS) },
    rootKeys: old.rootKeys.map((key, i) => fresh.get(i + 1)?.public ?? key),
    listKeys: [...(leaked ? [] : stillValid(old, now)), { ...listKey, from: later(now, -1), until: later(now, KEY_DAYS) }],
    serialFloor: Math.max(old.serialFloor, serial),
  };
  const text = await signRoot(root, [...holders, ...fresh.values()]);
  const proven = await proveRoot(text, old);
  if (!proven.ok)
    throw new Error(`the new root does not hold (${proven.fault}): at least two files of keys that the old one names are needed`);
  writeRoot(places, version, text);
  writeFile(listKeyFile(places), readFileSync(keyFile, 'utf8'), 0o600);
  return root;
}

/** Keys that may still be used, the newest few. */
function stillValid({ listKeys }: Root, now: Date): Root['listKeys'] {
  return listKeys.filter(({ until }) => Date.parse(until) > now.getTime()).slice(-3);
}

/** The desk's address as people put it into the extension: with the root that it must show. Null where there is no root yet. */
export async function addressToGive({ lists }: Pick<Places, 'lists'>, origin: string): Promise<string | null> {
  const root = await currentRoot({ lists });
  if (!root) return null;
  const { signed } = rootFileSchema.parse(JSON.parse(readFileSync(join(lists, `root-${root.version}.json`), 'utf8')));
  return deskText({ origin, pin: { version: root.version, digest: await rootDigest(signed) } });
}
