import { type Context, Hono } from 'hono';
import { APPEAL_LIMITS, file, find, prove } from '../appeals/appeals.ts';
import { decidedOn, siteOf } from '../cases/sites.ts';
import type { Case } from '../cases/types.ts';
import { first } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { RateLimit } from '../intake/rate.ts';
import { apiPage } from '../pages/api.ts';
import { appealForm, appealState } from '../pages/appeals.ts';
import { page, sessionOf, wordsFor } from '../pages/context.ts';
import type { Html } from '../pages/parts.ts';
import { type AppealOutcome, publicCase } from '../pages/public-case.ts';
import { sitePage } from '../pages/site.ts';
import { networkHash, text } from './guard.ts';

const TICKET = ':ticket{[0-9a-f]{40}}';
/** Appeals, and looks for a proof, that one network gets in an hour. */
const PER_HOUR = 20;

const OUTCOMES = `select state, decided, grounds from appeals where case_id = $1 and state in ('upheld', 'refused') order by decided`;

/** Pages for everybody: what was decided on a case, and appeals. */
export function publicRoutes(desk: Desk): Hono {
  const routes = new Hono();
  const rate = new RateLimit({ perHour: PER_HOUR, atOnce: PER_HOUR });
  const mayGo = async (c: Context): Promise<boolean> => rate.take(await networkHash(c, desk), desk.now().getTime()).ok;
  const show = async (c: Context, title: string, body: Html, status: 200 | 400 | 404 = 200) =>
    page(c, { words: wordsFor(c), session: await sessionOf(c, desk), title, body }, status);

  routes.get('/cases/:id{[0-9]{1,15}}', async (c) => {
    const words = wordsFor(c);
    const found = await first<Case>(desk.database, 'select * from cases where id = $1', [Number(c.req.param('id'))]);
    if (!found) return c.notFound();
    const outcomes = await desk.database.query<AppealOutcome>(OUTCOMES, [found.id]);
    return show(c, words.t('caseTitle', found.id), publicCase(found, outcomes, desk.now(), words));
  });

  routes.get('/interface', (c) => show(c, wordsFor(c).t('apiTitle'), apiPage(wordsFor(c))));
  routes.get('/site', async (c) => {
    const typed = (c.req.query('host') ?? '').trim().slice(0, 300);
    const site = typed === '' ? null : siteOf(typed);
    const found = site ? await decidedOn(desk.database, site) : null;
    return show(c, wordsFor(c).t('siteTitle'), sitePage({ typed, found }, desk.now(), wordsFor(c)));
  });

  routes.get('/appeal', (c) =>
    show(c, wordsFor(c).t('appealTitle'), appealForm((c.req.query('case') ?? '').slice(0, 15), false, wordsFor(c))),
  );
  routes.post('/appeal', async (c) => {
    if (!(await mayGo(c))) return c.text('Too many from this network; try again in an hour.', 429);
    const id = await text(c, 'case', 15);
    const given = {
      contact: await text(c, 'contact', APPEAL_LIMITS.contact),
      statement: await text(c, 'statement', APPEAL_LIMITS.statement),
    };
    const ticket = /^\d{1,15}$/.test(id) && given.statement !== '' ? await file(desk, Number(id), given) : null;
    if (!ticket) return show(c, wordsFor(c).t('appealTitle'), appealForm(id, true, wordsFor(c)), 400);
    return c.redirect(`/appeal/${ticket}`, 303);
  });
  const state = async (c: Context, ticket: string, looked: boolean) => {
    const words = wordsFor(c);
    const appeal = await find(desk, ticket);
    if (!appeal) return c.text(words.t('appealNotFound'), 404);
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'no-referrer');
    return show(c, words.t('appealTitle'), appealState(ticket, appeal, looked && !appeal.proven, words));
  };
  routes.get(`/appeal/${TICKET}`, (c) => state(c, c.req.param('ticket'), false));
  routes.post(`/appeal/${TICKET}/prove`, async (c) => {
    if (!(await mayGo(c))) return c.text('Too many from this network; try again in an hour.', 429);
    const ticket = c.req.param('ticket');
    if (await prove(desk, ticket)) return c.redirect(`/appeal/${ticket}`, 303);
    return state(c, ticket, true);
  });
  return routes;
}
