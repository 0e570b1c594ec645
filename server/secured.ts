import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import type { Desk } from './desk.ts';

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
});

/** The first part of the route that a request found, never of what it asked for: a stranger's addresses would fill the memory. */
function routeOf(c: Context): string {
  const found = matchedRoutes(c).findLast(({ path }) => !path.includes('*'));
  return found ? found.path.split('/')[1] || 'home' : 'none';
}

/** Headers for every answer, and the time each route takes. Reports and lists are let through to other origins: an extension asks for them. */
export function secured({ metrics }: Desk): MiddlewareHandler {
  return async (c, next) => {
    const open = c.req.path.startsWith('/api/') || c.req.path.startsWith('/lists/');
    const stop = metrics.seconds.startTimer();
    if (open) {
      await next();
      c.header('Access-Control-Allow-Origin', '*');
      c.header('X-Content-Type-Options', 'nosniff');
    } else await headers(c, next);
    stop({ route: routeOf(c) });
  };
}
