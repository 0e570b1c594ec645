import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { findSession, type Session } from '../accounts/sessions.ts';
import type { Desk } from '../desk.ts';
import { type Frame, frame } from './parts.ts';
import { langOf, type Words, wordsOf } from './words.ts';

/** A strict, host-bound cookie; with a name that browsers let only https set, where the desk has https. */
export const cookieName = ({ config }: Desk): string => (config.url?.startsWith('https:') ? '__Host-desk' : 'desk');

export function setSession(c: Context, desk: Desk, token: string): void {
  const secure = config(desk);
  setCookie(c, cookieName(desk), token, { path: '/', httpOnly: true, sameSite: 'Strict', secure, maxAge: 12 * 3600 });
}

const config = ({ config: { url } }: Desk): boolean => url?.startsWith('https:') ?? false;

export async function sessionOf(c: Context, desk: Desk): Promise<Session | null> {
  const token = getCookie(c, cookieName(desk));
  return token && /^[0-9a-f]{64}$/.test(token) ? findSession(desk.database, token, desk.now()) : null;
}

/** The language of a request; a choice in the address is kept in a cookie. */
export function wordsFor(c: Context): Words {
  const chosen = c.req.query('lang');
  if (chosen === 'en' || chosen === 'zh') setCookie(c, 'lang', chosen, { path: '/', sameSite: 'Lax', maxAge: 31_536_000 });
  return wordsOf(langOf(chosen ?? getCookie(c, 'lang'), c.req.header('accept-language')));
}

const SAID = /^[a-z-]{1,40}$/;

/** Answers with a page. */
export function page(
  c: Context,
  given: Omit<Frame, 'path' | 'said'>,
  status: 200 | 400 | 403 | 404 | 429 | 503 = 200,
): Response | Promise<Response> {
  const said = c.req.query('said');
  return c.html(frame({ ...given, path: c.req.path, said: said && SAID.test(said) ? said : undefined }), status);
}

/** The desk's own origin, as browsers see it. */
export const originOf = (c: Context, { config: { url } }: Desk): string => url ?? new URL(c.req.url).origin;
