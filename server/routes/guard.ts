import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { Session } from '../accounts/sessions.ts';
import type { Desk } from '../desk.ts';
import { senderOf } from '../intake/network.ts';
import { originOf, sessionOf } from '../pages/context.ts';

/** What the pages' handlers know of a request: who asks. */
export interface PageEnv {
  readonly Variables: { session: Session };
}

/** A form from another site is refused, whatever it carries: browsers name the origin of every form. */
export function sameOrigin(desk: Desk): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign =
      (origin !== undefined && origin !== originOf(c, desk)) || (site !== undefined && site !== 'same-origin' && site !== 'none');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && foreign) return c.text('This form came from another site.', 403);
    return next();
  };
}

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Lets in who is signed in; every form must carry the session's own word. */
export function signedIn(desk: Desk): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const session = await sessionOf(c, desk);
    if (!session) return c.redirect('/sign-in', 303);
    if (c.req.method === 'POST') {
      const { csrf } = c.req.header('content-type')?.startsWith('application/json')
        ? await c.req.json<{ csrf?: unknown }>()
        : await c.req.parseBody();
      if (typeof csrf !== 'string' || !same(csrf, session.csrf))
        return c.text('This form is too old. Go back, load the page anew and try again.', 403);
    }
    c.set('session', session);
    c.header('Cache-Control', 'no-store');
    return next();
  };
}

export const admin: MiddlewareHandler<PageEnv> = (c, next) =>
  c.var.session.role === 'admin' ? next() : Promise.resolve(c.text('For administrators.', 403));

/** The network that a request comes from, hashed as for reports. */
export function networkHash(c: Context, { config, networks, now }: Desk): Promise<string> {
  const sender = senderOf(getConnInfo(c).remote.address ?? '', c.req.header('x-forwarded-for'), config.proxies);
  return networks.hash(sender, now());
}

/** One field of a form as text, cut to `most`. */
export async function text(c: Context, name: string, most = 200): Promise<string> {
  const value = (await c.req.parseBody())[name];
  return typeof value === 'string' ? value.trim().slice(0, most) : '';
}
