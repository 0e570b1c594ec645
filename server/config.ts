import { join, resolve } from 'node:path';
import * as z from 'zod';

const count = (fallback: number, max: number) => z.coerce.number().int().min(0).max(max).default(fallback);
const flag = z.enum(['0', '1']).default('0');

/** Every setting of a desk, from the environment. docs/desk.md explains them one by one. */
const environment = z.object({
  DESK_DATA: z.string().min(1).default('desk-data'),
  DESK_HOST: z.string().min(1).default('127.0.0.1'),
  DESK_PORT: count(8787, 65535),
  DESK_URL: z.url({ protocol: /^https?$/ }).optional(),
  DESK_NAME: z.string().min(1).max(120).default('CancelGuard report desk'),
  DESK_CONTACT: z.string().max(200).default(''),
  DESK_PROXIES: count(0, 5),
  DESK_TWO_PERSONS: flag,
  DESK_KEPT_DAYS: count(180, 3650).refine((days) => days > 0, 'at least 1'),
  DESK_PUBLISH_MINUTES: count(60, 10_080),
  DESK_PER_HOUR: count(60, 1_000_000),
  DESK_AT_ONCE: count(3, 1_000_000),
  DESK_MOST_VISITED: z.string().min(1).optional(),
  DESK_PASSWORD: z.string().optional(),
  DATABASE_URL: z.string().min(1).optional(),
});

export interface Config {
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** The desk's public origin, without a slash at the end; null: as it listens. */
  readonly url: string | null;
  readonly name: string;
  readonly contact: string;
  /** Proxies of one's own before the desk: so many entries of X-Forwarded-For, counted from the end, are believed. */
  readonly proxies: number;
  readonly twoPersons: boolean;
  readonly keptDays: number;
  /** Minutes between two publications by the desk itself; 0: only when told to. */
  readonly publishMinutes: number;
  /** Reports an hour that one network may send before it is told to come back later. */
  readonly perHour: number;
  /** Reports a day of one network that count at once; further ones are held. */
  readonly atOnce: number;
  readonly mostVisited: string | null;
  /** Unlocks the secret keys in the data folder. */
  readonly keyPassword: string | null;
  readonly databaseUrl: string | null;
}

/**
 * Reads the settings.
 * @param env environment variables
 * @throws Error that names each variable that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const read = environment.safeParse(env);
  if (!read.success) throw new Error(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const e = read.data;
  return {
    data: resolve(root, e.DESK_DATA),
    host: e.DESK_HOST,
    port: e.DESK_PORT,
    url: e.DESK_URL ? new URL(e.DESK_URL).origin : null,
    name: e.DESK_NAME,
    contact: e.DESK_CONTACT,
    proxies: e.DESK_PROXIES,
    twoPersons: e.DESK_TWO_PERSONS === '1',
    keptDays: e.DESK_KEPT_DAYS,
    publishMinutes: e.DESK_PUBLISH_MINUTES,
    perHour: e.DESK_PER_HOUR,
    atOnce: e.DESK_AT_ONCE,
    mostVisited: e.DESK_MOST_VISITED ?? join(root, 'data/most-visited.txt'),
    keyPassword: e.DESK_PASSWORD ?? null,
    databaseUrl: e.DATABASE_URL ?? null,
  };
}
