import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { listText } from '../../lib/updates/delta.ts';
import { deskText, rootDigest } from '../../lib/updates/desk.ts';
import type { List } from '../../lib/updates/schema.ts';
import { listWith, makeTestKey, rootBy, rootText, signatureOf } from '../unit/updates/signing.ts';

/** A desk as far as a browser sees one: lists signed with keys of its own. */
export interface TestDesk {
  readonly origin: string;
  /** As a person would paste it. */
  readonly address: string;
  /** Method and path of what was asked, in order. */
  readonly asked: string[];
  /** Reports that were sent, as they came. */
  readonly reports: { readonly path: string; readonly body: unknown }[];
  publish(changes: Partial<List>): Promise<void>;
  /** From now on every file is answered with this status; null: as it should be. */
  breakDown(status: number | null): void;
  close(): void;
}

const DAY_MS = 86_400_000;
const moment = (days: number): string => `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 19)}Z`;

/** Takes a report as a desk does, and gives its answer. */
async function taken(request: IncomingMessage, path: string, reports: TestDesk['reports']): Promise<string> {
  reports.push({ path, body: JSON.parse(await text(request)) });
  return JSON.stringify({ v: 1, ticket: path.split('/').at(-1), state: 'received', decided: null, reviewers: 0, page: null });
}

/** Starts one on this machine. */
export async function startDesk(): Promise<TestDesk> {
  const [a, b, c, lists] = await Promise.all([makeTestKey(), makeTestKey(), makeTestKey(), makeTestKey()]);
  const times = { issued: moment(-30), expires: moment(365) };
  const root = rootBy([a, b, c], [], { ...times, listKeys: [{ ...lists.public, from: moment(-30), until: moment(365) }] });
  const info = { v: 1, format: 'cancelguard-desk', name: 'Test desk', contact: 'desk@desk.example', lists: '/lists/', keptDays: 90 };
  const files = new Map([
    ['/api/desk', JSON.stringify(info)],
    ['/lists/root-1.json', await rootText(root, [a, b])],
  ]);
  const asked: string[] = [];
  const reports: TestDesk['reports'] = [];
  let broken: number | null = null;
  const server = createServer(async (request, response) => {
    const path = request.url?.replace(/^https?:\/\/[^/]+/, '') ?? '/';
    asked.push(`${request.method} ${path}`);
    const file = request.method === 'PUT' ? await taken(request, path, reports) : files.get(path);
    response.writeHead(broken ?? (file === undefined ? 404 : 200), { 'content-type': 'application/json' }).end(broken ? '' : file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    origin,
    address: deskText({ origin, pin: { version: 1, digest: await rootDigest(JSON.stringify(root)) } }),
    asked,
    reports,
    publish: async (changes) => {
      const list = listWith({ issued: moment(0), expires: moment(14), ...changes });
      files.set(`/lists/list-${list.serial}.json`, listText(list));
      files.set('/lists/list.sig.json', JSON.stringify(await signatureOf(listText(list), list.serial, [lists])));
    },
    breakDown: (status) => {
      broken = status;
    },
    close: () => server.close(),
  };
}
