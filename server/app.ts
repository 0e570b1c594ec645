import { Hono } from 'hono';
import { listRoutes } from './api/lists.ts';
import { openApi } from './api/openapi.ts';
import { reportRoutes } from './api/reports.ts';
import { controlRoutes } from './control.ts';
import { one } from './database/database.ts';
import type { Desk } from './desk.ts';
import { secured } from './secured.ts';

/** Routes that machines use; open to any origin, for they carry no cookie. */
function machineRoutes(desk: Desk): Hono {
  const { config, database, metrics } = desk;
  const routes = new Hono();
  routes.get('/api/desk', (c) =>
    c.json({ v: 1, format: 'cancelguard-desk', name: config.name, contact: config.contact, lists: '/lists/', keptDays: config.keptDays }),
  );
  routes.route('/api/reports', reportRoutes(desk));
  routes.get('/api/openapi.json', (c) => c.json(openApi(config.name)));
  routes.get('/health', async (c) => {
    await one(database, 'select 1 as one');
    return c.json({ ok: true });
  });
  routes.get('/metrics', async (c) => c.body(await metrics.registry.metrics(), 200, { 'Content-Type': metrics.registry.contentType }));
  return routes;
}

/** The whole desk as one request handler. `secret`: of the running desk's command line (control.ts). */
export function deskApp(desk: Desk, secret: () => string | null = () => null): Hono {
  const app = new Hono();
  app.use(secured(desk));
  app.route('/', machineRoutes(desk));
  app.route('/', listRoutes(desk.config.data));
  app.route('/', controlRoutes(desk, secret));
  app.onError((error, c) => {
    console.error(`${c.req.method} ${c.req.path}:`, error);
    return c.json({ v: 1, error: 'unavailable', message: 'The desk could not do this just now.' }, 503);
  });
  return app;
}
