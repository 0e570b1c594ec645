import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { placesOf } from '../lists/publish.ts';

/** A name with a serial never changes its content; the others are asked for again after a while. */
const FOREVER = 'public, max-age=31536000, immutable';
const WHILE = 'public, max-age=300';

const NAME = 'list.json|list.sig.json|root.json|list-\\d+.json|delta-\\d+-\\d+.json|root-\\d+.json';

interface Kept {
  readonly changed: number;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** The published files, as any web server would give them. */
export function listRoutes(data: string): Hono {
  const { lists } = placesOf(data);
  const kept = new Map<string, Kept>();
  const load = (name: string): Kept => {
    const changed = statSync(join(lists, name)).mtimeMs;
    const old = kept.get(name);
    if (old?.changed === changed) return old;
    const body = new Uint8Array(readFileSync(join(lists, name)));
    const made = { changed, body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"` };
    // Files with a serial come and go; only those that stay are worth keeping.
    if (!/\d/.test(name)) kept.set(name, made);
    return made;
  };
  const routes = new Hono();
  routes.get(`/lists/:name{${NAME}}`, (c) => {
    const name = c.req.param('name');
    if (!existsSync(join(lists, name))) return c.json({ error: 'not-found' }, 404);
    const { body, etag } = load(name);
    c.header('ETag', etag);
    c.header('Cache-Control', /-\d/.test(name) ? FOREVER : WHILE);
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    return c.body(body, 200, { 'Content-Type': 'application/json' });
  });
  return routes;
}
