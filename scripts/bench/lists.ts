import { createServer } from 'node:http';
import { listText } from '../../lib/updates/delta.ts';
import { deskText, rootDigest } from '../../lib/updates/desk.ts';
import type { List, PublicKey, Root, Signature } from '../../lib/updates/schema.ts';
import { keyIdOf, toBase64url } from '../../lib/updates/verify.ts';
import { setDesk, tellWorker } from '../setup/own-side.ts';
import type { Session } from '../setup/session.ts';
import type { Row } from './stats.ts';

const ENTRIES = 100_000;
const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const raw = async (key: CryptoKey): Promise<string> => toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));

interface Key {
  readonly public: PublicKey;
  sign(text: string): Promise<Signature>;
}

async function makeKey(): Promise<Key> {
  const ed = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const p = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const pair = { ed25519: await raw(ed.publicKey), p256: await raw(p.publicKey) };
  const id = await keyIdOf(pair);
  const sign = async (text: string): Promise<Signature> => ({
    key: id,
    algorithm: 'Ed25519',
    signature: toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', ed.privateKey, encoded(text)))),
  });
  return { public: { id, ...pair }, sign };
}

/** Invented hosts of the lengths and endings that real lists have. */
function listOf(count: number): List {
  const ends = ['com', 'net', 'top', 'xyz', 'co.uk', 'cn', 'com.cn'];
  const entries = Array.from({ length: count }, (_, i) => {
    const host = `cancel-${((i * 7919) % 1e6).toString(36)}-line${i}.${ends[i % ends.length]}`;
    return `${host} ${i % 2 ? 'host' : 'domain'} danger asks-code 2026-11-0${1 + (i % 9)}`;
  });
  const times = { issued: '2026-11-29T00:00:00Z', expires: '2099-01-01T00:00:00Z' };
  return { format: 'cancelguard-list', v: 1, serial: 1, ...times, entries, allow: [], corrections: [], silenced: [] };
}

/** A static server with one signed list, and the address that an extension is given. */
async function deskWith(list: List): Promise<{ address: string; close(): void }> {
  const [a, b, c, signer] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
  const times = { issued: '2026-01-01T00:00:00Z', expires: '2099-01-01T00:00:00Z' };
  const root: Root = {
    ...{ format: 'cancelguard-root', v: 1, version: 1, ...times, threshold: 2, serialFloor: 0 },
    rootKeys: [a, b, c].map((key) => key.public),
    listKeys: [{ ...signer.public, from: times.issued, until: times.expires }],
  };
  const signed = JSON.stringify(root);
  const text = listText(list);
  const signature = { format: 'cancelguard-list-signature', v: 1, serial: 1, size: encoded(text).byteLength, deltas: [] };
  const files = new Map([
    ['/api/desk', JSON.stringify({ v: 1, format: 'cancelguard-desk', name: 'Bench', contact: '', lists: '/lists/', keptDays: 90 })],
    ['/lists/root-1.json', JSON.stringify({ signed, signatures: await Promise.all([a, b].map((key) => key.sign(signed))) })],
    ['/lists/list.sig.json', JSON.stringify({ ...signature, signatures: [await signer.sign(text)] })],
    ['/lists/list-1.json', text],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const origin = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  return { address: deskText({ origin, pin: { version: 1, digest: await rootDigest(signed) } }), close: () => server.close() };
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Milliseconds in which the worker's thread was at work; waiting for the browser is no work. */
function busyMs({ nodes, samples, timeDeltas }: Profile): number {
  const idle = new Set(nodes.filter(({ callFrame }) => /^\((idle|program)\)$/.test(callFrame.functionName)).map(({ id }) => id));
  return samples.reduce((sum, id, i) => sum + (idle.has(id) ? 0 : (timeDeltas[i] ?? 0)), 0) / 1000;
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

/** A list of 100,000 entries in a real worker: time to take it in, and memory kept. */
export async function listRows(session: Session): Promise<Row[]> {
  const { tabId } = await session.openTab();
  await tellWorker(session, 'own:tab-state', { tabId });
  const desk = await deskWith(listOf(ENTRIES));
  const measured = await withWorker(session, async (ask) => {
    const before = await heapMB(ask);
    await setDesk(session, desk.address);
    await ask('Profiler.enable');
    await ask('Profiler.start');
    await tellWorker(session, 'own:update', {});
    const { profile } = await ask<{ profile: Profile }>('Profiler.stop');
    await ask('Profiler.disable');
    await tellWorker(session, 'own:tab-state', { tabId });
    return { busy: busyMs(profile), kept: (await heapMB(ask)) - before };
  });
  const serial = await session.own.evaluate(async () =>
    Reflect.get(Object((await chrome.storage.local.get('updates:list'))['updates:list']), 'serial'),
  );
  if (serial !== 1) throw new Error('bench: the list was not taken');
  await setDesk(session, '');
  await tellWorker(session, 'own:update', {});
  desk.close();
  return [
    { what: `worker time to take in a list of ${ENTRIES} entries`, value: measured.busy, unit: 'ms', limit: 150 },
    { what: `memory kept for a list of ${ENTRIES} entries`, value: measured.kept, unit: 'MB', limit: 2 },
  ];
}
