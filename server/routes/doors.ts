import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import * as z from 'zod';
import { authentication, type Site, signInWithPasskey } from '../accounts/passkeys.ts';
import { endSession, invitedBy } from '../accounts/sessions.ts';
import { join, secretFor, signIn } from '../accounts/sign-in.ts';
import { setupAddress } from '../accounts/totp.ts';
import { Tries } from '../accounts/tries.ts';
import type { Desk } from '../desk.ts';
import { RateLimit } from '../intake/rate.ts';
import { cookieName, originOf, page, setSession, wordsFor } from '../pages/context.ts';
import { joinPage, type SignInFault, signInPage } from '../pages/doors.ts';
import { networkHash, text } from './guard.ts';

const TOKEN = /^[0-9a-f]{64}$/;
/** Requests with a passkey that one network gets in an hour; a sign-in takes two. */
const PASSKEYS_PER_HOUR = 60;
const SIGN_IN_STATUS = { signInFailed: 403, signInBusy: 503 } as const;
const responseSchema = z.object({
  id: z.string(),
  response: z.custom<Parameters<typeof signInWithPasskey>[3]>((value) => typeof value === 'object' && value !== null && 'id' in value),
});

export const siteOf = (c: Context, desk: Desk): Site => ({ origin: originOf(c, desk), name: desk.config.name });

async function showJoin(c: Context, desk: Desk, invitation: string, fault: string | null, name: string): Promise<Response> {
  const words = wordsFor(c);
  const invited = TOKEN.test(invitation) ? await invitedBy(desk.database, invitation, desk.now()) : null;
  if (!invited)
    return page(
      c,
      {
        words,
        session: null,
        title: words.t('join'),
        body: signInPage(null, { ...words, t: (key, ...values) => words.t(key === 'signIn' ? 'joinGone' : key, ...values) }),
      },
      404,
    );
  const secret = secretFor(invitation);
  const { role } = invited;
  const known = name || (invited.name ?? '');
  const setup = setupAddress(secret, known || desk.config.name);
  return page(
    c,
    { words, session: null, title: words.t('join'), body: joinPage({ invitation, role, secret, setup, fault, name: known }, words) },
    fault ? 400 : 200,
  );
}

/** Coming in and going out: invitation, name with password and code, passkey. */
export function doorRoutes(desk: Desk): Hono {
  const routes = new Hono();
  const tries = new Tries();
  const passkeys = new RateLimit({ perHour: PASSKEYS_PER_HOUR, atOnce: PASSKEYS_PER_HOUR });
  const showSignIn = (c: Context, said: SignInFault | null): Response | Promise<Response> => {
    const words = wordsFor(c);
    const body = signInPage(said, words);
    return page(c, { words, session: null, title: words.t('signIn'), body, script: true }, said ? SIGN_IN_STATUS[said] : 200);
  };
  routes.get('/sign-in', (c) => showSignIn(c, null));
  routes.post('/sign-in', async (c) => {
    const network = await networkHash(c, desk);
    const given = { network, name: await text(c, 'name', 40), password: await text(c, 'password'), code: await text(c, 'code', 10) };
    const token = await signIn(desk.database, tries, given, desk.now());
    if (!token) return showSignIn(c, 'signInFailed');
    if (token === 'busy') return showSignIn(c, 'signInBusy');
    setSession(c, desk, token);
    return c.redirect('/', 303);
  });
  routes.post('/passkey/sign-in', async (c) => {
    const leave = passkeys.take(await networkHash(c, desk), desk.now().getTime());
    if (!leave.ok) return c.json({ ok: false }, 429, { 'Retry-After': String(leave.retryAfter) });
    const body: unknown = await c.req.json();
    const answer = responseSchema.safeParse(body).data;
    if (!answer) return c.json(await authentication(siteOf(c, desk), desk.now()));
    const token = await signInWithPasskey(desk.database, siteOf(c, desk), answer.id, answer.response, desk.now());
    if (!token) return c.json({ ok: false }, 403);
    setSession(c, desk, token);
    return c.json({ ok: true });
  });
  routes.post('/sign-out', async (c) => {
    const token = getCookie(c, cookieName(desk));
    if (token) await endSession(desk.database, token);
    deleteCookie(c, cookieName(desk), { path: '/', secure: cookieName(desk).startsWith('__Host') });
    return c.redirect('/sign-in', 303);
  });
  routes.get('/join', (c) => showJoin(c, desk, c.req.query('invitation') ?? '', null, ''));
  routes.post('/join', async (c) => {
    const given = {
      invitation: await text(c, 'invitation'),
      name: await text(c, 'name', 40),
      password: await text(c, 'password'),
      code: await text(c, 'code', 10),
    };
    const made = TOKEN.test(given.invitation) ? await join(desk.database, given, desk.now()) : ({ fault: 'invitation' } as const);
    if ('fault' in made) return showJoin(c, desk, given.invitation, made.fault, given.name);
    setSession(c, desk, made.token);
    return c.redirect('/', 303);
  });
  return routes;
}
