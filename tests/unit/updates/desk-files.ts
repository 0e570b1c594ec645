import { deltaOf, listText } from '../../../lib/updates/delta.ts';
import { rootDigest } from '../../../lib/updates/desk.ts';
import type { Fetch } from '../../../lib/updates/download.ts';
import type { List, Root } from '../../../lib/updates/schema.ts';
import { listWith, makeTestKey, rootBy, rootText, signatureOf, type TestKey } from './signing.ts';

export const ORIGIN = 'https://desk.example';
export const KEYS: readonly TestKey[] = await Promise.all(Array.from({ length: 7 }, makeTestKey));
/** Three root keys, two list keys, and two of strangers. */
export const ROOT_KEYS = KEYS.slice(0, 3);
export const [LIST_KEY, NEXT_KEY, STRANGER, STRANGER_TOO] = KEYS.slice(3) as [TestKey, TestKey, TestKey, TestKey];

export const ROOT: Root = rootBy(ROOT_KEYS, [LIST_KEY]);
const ROOT_FILE = await rootText(ROOT, ROOT_KEYS.slice(0, 2));
export const DESK = { origin: ORIGIN, pin: { version: 1, digest: await rootDigest(JSON.stringify(ROOT)) } };

/** What a static server would have: text by path. A status instead of a text is answered as it stands. */
export type Files = Map<string, string | number>;

export const firstFiles = (): Files =>
  new Map<string, string | number>([
    ['/api/desk', JSON.stringify({ v: 1, format: 'cancelguard-desk', name: 'Desk', contact: '', lists: '/lists/', keptDays: 90 })],
    ['/lists/root-1.json', ROOT_FILE],
  ]);

/** Publishes a list as a desk does. */
export async function publish(files: Files, changes: Partial<List>, by: readonly TestKey[] = [LIST_KEY]): Promise<void> {
  const list = listWith(changes);
  const text = listText(list);
  files.set(`/lists/list-${list.serial}.json`, text);
  files.set('/lists/list.sig.json', JSON.stringify(await signatureOf(text, list.serial, by)));
}

/** Publishes a list with a delta from another one. @param alter makes the delta's file another */
export async function publishAfter(
  files: Files,
  before: Partial<List>,
  changes: Partial<List>,
  alter = (delta: string): string | number => delta,
): Promise<void> {
  const [from, to] = [listWith(before), listWith(changes)];
  await publish(files, changes);
  const signature = JSON.parse(String(files.get('/lists/list.sig.json')));
  files.set('/lists/list.sig.json', JSON.stringify({ ...signature, deltas: [from.serial] }));
  files.set(`/lists/delta-${from.serial}-${to.serial}.json`, alter(JSON.stringify(deltaOf(from, to))));
}

/** Publishes the next root. */
export async function publishRoot(
  files: Files,
  changes: Partial<Root>,
  listKeys: readonly TestKey[],
  by = ROOT_KEYS.slice(0, 2),
): Promise<void> {
  const root = rootBy(ROOT_KEYS, listKeys, changes);
  files.set(`/lists/root-${root.version}.json`, await rootText(root, by));
}

const etagOf = (text: string): string => `"${text.length}-${[...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1e9, 7)}"`;

/** A server over the files; `asked` notes what was asked for, with "304" where nothing was sent. */
export function serverOf(files: Files): { readonly fetch: Fetch; readonly asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = async (url, init) => {
    const { origin, pathname } = new URL(url);
    if (origin !== ORIGIN) throw new Error(`asked elsewhere: ${url}`);
    const file = files.get(pathname) ?? 404;
    const text = typeof file === 'string' ? file : '';
    const same = new Headers(init.headers).get('if-none-match') === etagOf(text) && text !== '';
    asked.push(same ? `${pathname} 304` : pathname);
    if (file === 0) throw new TypeError('Failed to fetch');
    if (same) return new Response(null, { status: 304 });
    return new Response(text, { status: typeof file === 'string' ? 200 : file, headers: { etag: etagOf(text) } });
  };
  return { fetch, asked };
}
