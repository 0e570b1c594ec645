import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Styles: the extension's tokens and controls, then the desk's own. One script, for passkeys. */
export function assetRoutes(): Hono {
  const css = ['../../lib/ui/tokens.css', '../../lib/ui/base.css', '../pages/desk.css'].map(read).join('\n');
  const script = read('../pages/passkey.js');
  const routes = new Hono();
  const headers = { 'Cache-Control': 'public, max-age=300' };
  routes.get('/assets/desk.css', (c) => c.body(css, 200, { ...headers, 'Content-Type': 'text/css; charset=utf-8' }));
  routes.get('/assets/passkey.js', (c) => c.body(script, 200, { ...headers, 'Content-Type': 'text/javascript; charset=utf-8' }));
  routes.get('/favicon.ico', (c) => c.body(null, 204, headers));
  return routes;
}
