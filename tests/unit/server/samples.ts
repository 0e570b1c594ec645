import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import type { Submission } from '../../../lib/reports/schema.ts';
import { deskApp } from '../../../server/app.ts';
import { type Config, readConfig } from '../../../server/config.ts';
import { type Desk, makeDesk } from '../../../server/desk.ts';
import { deskKnowledge } from '../../../server/knowledge.ts';
import { freshDatabase } from './fresh.ts';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const NOW = new Date('2026-11-29T12:00:00Z');
const BASE = readConfig({}, ROOT);
export const knowledge = deskKnowledge(ROOT, BASE.mostVisited ?? '');

export const newTicket = (): string => randomBytes(16).toString('hex');

export function submission(body: Partial<Submission['body']> = {}, ticket = newTicket()): Submission {
  return {
    v: 1,
    ticket,
    extension: '0.1.0',
    body: {
      kind: 'unsafe',
      url: 'https://fast-close.example/guide/2026',
      wrong: ['messenger', 'pay-first'],
      level: 'caution',
      carrierId: 'cn-china-mobile',
      reasons: [{ id: 'messenger-as-route', evidence: ['Telegram @fast_close'] }],
      contacts: ['telegram:fast_close'],
      words: '',
      excerpt: null,
      listVersion: '2026-11-29',
      day: '2026-11-29',
      ...body,
    },
  };
}

export interface TestDesk {
  readonly desk: Desk;
  readonly app: Hono;
  /** Sends a report from an address and gives the answer. */
  send(what: Submission | BodyInit, options?: { readonly from?: string; readonly ticket?: string }): Promise<Response>;
  request(path: string, init?: RequestInit, from?: string): Promise<Response>;
  /** Moves the clock, in hours. */
  later(hours: number): void;
  close(): Promise<void>;
}

/** The address of a connection, as Node's server gives it to the app. */
const connection = (address: string) => ({ incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } } });

/** A desk in memory. */
export async function testDesk(changes: Partial<Config> = {}): Promise<TestDesk> {
  const database = await freshDatabase();
  let now = NOW;
  const desk = makeDesk({ ...BASE, ...changes }, database, knowledge, () => now);
  const app = deskApp(desk);
  const request = async (path: string, init?: RequestInit, from = '192.0.2.7') => app.request(path, init, connection(from));
  return {
    ...{ desk, app, request },
    send: async (what, { from = '192.0.2.7', ticket } = {}) => {
      const known = typeof what === 'object' && 'ticket' in what ? what : null;
      const body = known ? JSON.stringify(known) : what;
      const path = `/api/reports/${ticket ?? known?.ticket ?? newTicket()}`;
      return app.request(path, { method: 'PUT', body: body as BodyInit }, connection(from));
    },
    later: (hours) => {
      now = new Date(now.getTime() + hours * 3_600_000);
    },
    close: () => database.close(),
  };
}
