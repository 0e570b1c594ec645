import { createServer } from 'node:http';
import { deltaOf, listText } from '../../lib/updates/delta.ts';
import { deskText, rootDigest } from '../../lib/updates/desk.ts';
import type { List, PublicKey, Root, Signature } from '../../lib/updates/schema.ts';
import { keyIdOf, SIGNING, toBase64url } from '../../lib/updates/verify.ts';
import { setDesk, tellWorker } from '../setup/own-side.ts';
import type { Session } from '../setup/session.ts';
import { entriesFrom, listOf } from './list-entries.ts';
import { median, type Row } from './stats.ts';
import { threadTimes, timeOf } from './threads.ts';

const ENTRIES = 100_000;
/** Entries that the next list has no more, and as many that it has instead. */
const CHANGED = 50;
const ROUNDS = 3;
const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const raw = async (key: CryptoKey): Promise<string> => toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));

interface Key {
  readonly public: PublicKey;
  /** By both of its halves, as a desk signs. */
  sign(text: string): Promise<Signature[]>;
}

async function makeKey(): Promise<Key> {
  const ed = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const p = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const pair = { ed25519: await raw(ed.publicKey), p256: await raw(p.publicKey) };
  const id = await keyIdOf(pair);
  const signed = async (algorithm: Signature['algorithm'], by: CryptoKey, text: string): Promise<Signature> => {
    const signature = new Uint8Array(await crypto.subtle.sign(SIGNING[algorithm], by, encoded(text)));
    return { key: id, algorithm, signature: toBase64url(signature) };
  };
  const sign = (text: string) => Promise.all([signed('Ed25519', ed.privateKey, text), signed('ECDSA-P256', p.privateKey, text)]);
  return { public: { id, ...pair }, sign };
}

interface BenchDesk {
  /** As an extension is given it. */
  readonly address: string;
  publish(list: List, before: List | null): Promise<void>;
  close(): void;
}

/** A static server with signed lists. */
async function startDesk(): Promise<BenchDesk> {
  const [a, b, c, signer] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
  const times = { issued: '2026-01-01T00:00:00Z', expires: '2099-01-01T00:00:00Z' };
  const root: Root = {
    ...{ format: 'cancelguard-root', v: 1, version: 1, ...times, threshold: 2, serialFloor: 0 },
    rootKeys: [a, b, c].map((key) => key.public),
    listKeys: [{ ...signer.public, from: times.issued, until: times.expires }],
  };
  const signed = JSON.stringify(root);
  const files = new Map([
    ['/api/desk', JSON.stringify({ v: 1, format: 'cancelguard-desk', name: 'Bench', contact: '', lists: '/lists/', keptDays: 90 })],
    ['/lists/root-1.json', JSON.stringify({ signed, signatures: (await Promise.all([a, b].map((key) => key.sign(signed)))).flat() })],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const origin = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  return {
    address: deskText({ origin, pin: { version: 1, digest: await rootDigest(signed) } }),
    close: () => server.close(),
    publish: async (list, before) => {
      const [text, { serial }] = [listText(list), list];
      const deltas = before ? [before.serial] : [];
      if (before) files.set(`/lists/delta-${before.serial}-${serial}.json`, JSON.stringify(deltaOf(before, list)));
      files.set(`/lists/list-${serial}.json`, text);
      const said = { format: 'cancelguard-list-signature', v: 1, serial, size: encoded(text).byteLength, deltas };
      files.set('/lists/list.sig.json', JSON.stringify({ ...said, signatures: await signer.sign(text) }));
    },
  };
}

type Ask = <T>(method: string) => Promise<T>;

/** Talks to the worker's own debugger. */
async function withWorker<T>(session: Session, work: (ask: Ask) => Promise<T>): Promise<T> {
  const cdp = await session.context.newCDPSession(session.own);
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(session.extensionId));
  if (!target) throw new Error('the worker does not run');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let next = 1;
  const ask: Ask = (method) =>
    new Promise((resolve) => {
      const id = next++;
      const heard = (event: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', heard);
        resolve(answer.result);
      };
      cdp.on('Target.receivedMessageFromTarget', heard);
      void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  try {
    return await work(ask);
  } finally {
    await cdp.send('Target.detachFromTarget', { sessionId });
    await cdp.detach();
  }
}

async function heapMB(ask: Ask): Promise<number> {
  await ask('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await ask<{ usedSize: number; backingStorageSize?: number }>('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}

interface Spent {
  /** CPU time of the worker's own thread, ms. */
  readonly worker: number;
  /** CPU time of the browser's own process, ms: it sorts the hosts and writes them down, and no page waits for it. */
  readonly browser: number;
}

/** Has the worker check for a newer list, and says what that cost. */
async function update(session: Session, serial: number): Promise<Spent> {
  const before = threadTimes();
  await tellWorker(session, 'own:update', {});
  const after = threadTimes();
  const spent = (is: (thread: (typeof after)[number]) => boolean): number => timeOf(after, is) - timeOf(before, is);
  const kept = await session.own.evaluate(async () => (await chrome.storage.local.get('updates:list'))['updates:list']);
  if (Reflect.get(Object(kept), 'serial') !== serial) throw new Error('bench: the list was not taken');
  // The kernel cuts names after 15 characters. One worker runs: ours.
  return { worker: spent(({ name }) => name.startsWith('ServiceWorker')), browser: spent(({ process }) => process === 'browser') };
}

/** One list and the next, in a worker that has had none: what each costs, and the memory kept. */
async function round(session: Session, tabId: number): Promise<{ readonly first: Spent; readonly next: Spent; readonly kept: number }> {
  const desk = await startDesk();
  const one = listOf(1, entriesFrom(0, ENTRIES).sort());
  const other = listOf(2, [...one.entries.slice(CHANGED), ...entriesFrom(5_000_000, CHANGED)].sort());
  const heap = () => withWorker(session, heapMB);
  const before = await heap();
  await desk.publish(one, null);
  await setDesk(session, desk.address);
  const first = await update(session, 1);
  await desk.publish(other, one);
  const next = await update(session, 2);
  await tellWorker(session, 'own:tab-state', { tabId });
  const kept = (await heap()) - before;
  await setDesk(session, '');
  await tellWorker(session, 'own:update', {});
  await tellWorker(session, 'own:tab-state', { tabId });
  desk.close();
  return { first, next, kept };
}

/** A list of 100,000 entries in a real worker: time to take it in, and memory kept. */
export async function listRows(session: Session): Promise<Row[]> {
  const { tabId } = await session.openTab();
  await tellWorker(session, 'own:tab-state', { tabId });
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(session, tabId));
  const row = (what: string, values: readonly number[], unit: string, limit: number | null): Row => ({
    what,
    value: median(values),
    unit,
    limit,
  });
  const size = `${ENTRIES.toLocaleString('en')} entries`;
  return [
    row(
      `worker's CPU time for a first list of ${size}`,
      rounds.map(({ first }) => first.worker),
      'ms',
      150,
    ),
    row(
      `worker's CPU time for the next, ${2 * CHANGED} entries differ`,
      rounds.map(({ next }) => next.worker),
      'ms',
      150,
    ),
    row(
      "browser's own CPU time for the first",
      rounds.map(({ first }) => first.browser),
      'ms',
      null,
    ),
    row(
      "browser's own CPU time for the next",
      rounds.map(({ next }) => next.browser),
      'ms',
      null,
    ),
    row(
      `memory kept for a list of ${size}`,
      rounds.map(({ kept }) => kept),
      'MB',
      2,
    ),
  ];
}
