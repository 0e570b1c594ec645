import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ZodError } from 'zod';
import { listRoutes } from './api/lists.ts';
import { openApi } from './api/openapi.ts';
import { reportRoutes } from './api/reports.ts';
import { controlRoutes } from './control.ts';
import { one } from './database/database.ts';
import type { Desk } from './desk.ts';
import { assetRoutes } from './routes/assets.ts';
import { deskWorkRoutes } from './routes/desk-work.ts';
import { doorRoutes } from './routes/doors.ts';
import { type PageEnv, sameOrigin, signedIn } from './routes/guard.ts';
import { publicRoutes } from './routes/public.ts';
import { reviewRoutes } from './routes/review.ts';
import { secured } from './secured.ts';

/** No form of the pages is larger. */
const FORM_BYTES = 32_768;

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
  app.route('/', assetRoutes());
  app.use(sameOrigin(desk));
  app.use(bodyLimit({ maxSize: FORM_BYTES }));
  app.route('/', publicRoutes(desk));
  app.route('/', doorRoutes(desk));
  const inside = new Hono<PageEnv>();
  inside.use(signedIn(desk));
  inside.route('/', reviewRoutes(desk));
  inside.route('/', deskWorkRoutes(desk));
  app.route('/', inside);
  app.onError((error, c) => {
    if (error instanceof ZodError) return c.text('This form is not one of ours.', 400);
    console.error(`${c.req.method} ${c.req.path}:`, error);
    return c.json({ v: 1, error: 'unavailable', message: 'The desk could not do this just now.' }, 503);
  });
  return app;
}
