import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Config } from './config.ts';
import type { Desk } from './desk.ts';
import { writeFile } from './lists/files.ts';
import { type Asked, type Published, publish } from './lists/publish.ts';

/** How the command line reaches a desk that runs on the same folder: an embedded database has room for one process. */
const controlSchema = z.object({ address: z.url(), secret: z.string().min(32), pid: z.number() });
const fileOf = ({ data }: Pick<Config, 'data'>): string => join(data, 'control.json');

/** Leaves word where the desk listens, readable by its owner alone. Gives the secret. */
export function leaveWord(config: Pick<Config, 'data'>, address: string): string {
  const secret = randomBytes(32).toString('hex');
  writeFile(fileOf(config), `${JSON.stringify({ address, secret, pid: process.pid })}\n`, 0o600);
  return secret;
}

export const takeWordBack = (config: Pick<Config, 'data'>): void => rmSync(fileOf(config), { force: true });

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** POST /control/publish, for who can read the desk's folder. */
export function controlRoutes(desk: Desk, secret: () => string | null): Hono {
  const routes = new Hono();
  routes.post('/control/publish', async (c) => {
    const expected = secret();
    if (!expected || !same(c.req.header('authorization') ?? '', `Bearer ${expected}`)) return c.json({ error: 'not-found' }, 404);
    const { reverts } = z.object({ reverts: z.number().int().optional() }).parse(await c.req.json());
    return c.json(await publish(desk, { by: null, name: 'command line', ...(reverts === undefined ? {} : { reverts }) }));
  });
  return routes;
}

function word(config: Config): z.infer<typeof controlSchema> | null {
  try {
    const found = controlSchema.parse(JSON.parse(readFileSync(fileOf(config), 'utf8')));
    process.kill(found.pid, 0);
    return found;
  } catch {
    // No word, or of a desk that is gone: then the caller opens the database itself.
    return null;
  }
}

/** Lets a running desk publish; null where none runs. @throws Error where it runs and fails */
export async function askRunningDesk(config: Config, { reverts }: Asked): Promise<Published | null> {
  const found = word(config);
  if (!found) return null;
  const answer = await fetch(`${found.address}/control/publish`, {
    method: 'POST',
    headers: { authorization: `Bearer ${found.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(reverts === undefined ? {} : { reverts }),
  });
  if (!answer.ok) throw new Error(`the running desk answered ${answer.status}: ${await answer.text()}`);
  // Our own process on the other side.
  return (await answer.json()) as Published;
}
