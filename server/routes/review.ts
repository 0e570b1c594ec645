import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { UNSAFE_WRONGS } from '../../lib/reports/types.ts';
import { SCOPES } from '../../lib/updates/schema.ts';
import { renew, undo, vote } from '../cases/decide.ts';
import { foldReports } from '../cases/fold.ts';
import { needsTwo } from '../cases/places.ts';
import { caseView, queueOf, VIEWS } from '../cases/queue.ts';
import { type Case, CHOICES } from '../cases/types.ts';
import { first } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { cleanText } from '../intake/clean.ts';
import { logFor } from '../log.ts';
import { casePart, type HostFacts } from '../pages/case.ts';
import { page, wordsFor } from '../pages/context.ts';
import { queueList } from '../pages/queue.ts';
import { type PageEnv, text } from './guard.ts';

const voteSchema = z.object({
  choice: z.enum(CHOICES),
  scope: z.enum(SCOPES),
  reason: z.enum([...UNSAFE_WRONGS, 'reported']),
  note: z.string().max(500).transform(cleanText),
  saw: z.literal('1').optional(),
});

function factsOf({ knowledge, config }: Desk, found: Case, lang: string): HostFacts {
  const carrier = found.carrier ? knowledge.directory.carrier(found.carrier) : null;
  return {
    official: knowledge.isOfficial(found.host),
    popular: knowledge.isPopular(found.host),
    shared: knowledge.isShared(found.host),
    lookalike: knowledge.lookalike(found.host),
    carrier: carrier?.names[lang] ?? carrier?.names['en'] ?? (carrier ? Object.values(carrier.names)[0] : null) ?? found.carrier,
    two: config.twoPersons || needsTwo(found.host, knowledge),
  };
}

const ID = ':id{[0-9]{1,15}}';

/** The queue and its cases. */
export function reviewRoutes(desk: Desk): Hono<PageEnv> {
  const routes = new Hono<PageEnv>();
  const view = (c: Context) => VIEWS.find((one) => one === c.req.query('view')) ?? 'all';
  const fold = () => foldReports(desk.database, desk.knowledge.isShared);

  routes.get('/', async (c) => {
    await fold();
    const words = wordsFor(c);
    const groups = await queueOf(desk.database, view(c), desk.now());
    const body = html`<div class="desk">${queueList(groups, view(c), null, desk.now(), words)}<main class="case" id="main"><p>${groups.length === 0 ? words.t('nothing') : ''}</p></main></div>`;
    return page(c, { words, session: c.var.session, title: words.t('queue'), body, at: 'queue' });
  });

  routes.get(`/review/${ID}`, async (c) => {
    await fold();
    const words = wordsFor(c);
    const { session } = c.var;
    const found = await caseView(desk.database, Number(c.req.param('id')), session.id);
    if (!found) return c.notFound();
    const groups = await queueOf(desk.database, view(c), desk.now());
    const history = await logFor(desk.database, session, found.found.id, 30);
    const facts = factsOf(desk, found.found, words.tag);
    const appeal = (await first(desk.database, `select 1 from appeals where case_id = $1 and state = 'open'`, [found.found.id])) !== null;
    const part = casePart({ view: found, facts, history, session, words, appeal });
    const body = html`<div class="desk">${queueList(groups, view(c), found.found.campaign_id, desk.now(), words)}${part}</div>`;
    return page(c, { words, session, title: found.title, body, at: 'queue' });
  });

  routes.post(`/review/${ID}/vote`, async (c) => {
    const id = Number(c.req.param('id'));
    const { saw, ...said } = voteSchema.parse(await c.req.parseBody());
    const decision = await vote(desk, id, c.var.session, { ...said, saw: saw === '1' });
    const fault = decision.ok ? decision.done : decision.fault;
    return c.redirect(`/review/${id}?said=${!decision.ok && fault === 'decided' ? 'already' : fault}`, 303);
  });
  routes.post(`/review/${ID}/undo`, async (c) => {
    const id = Number(c.req.param('id'));
    const done = await undo(desk, id, c.var.session, cleanText(await text(c, 'note', 500)));
    return c.redirect(`/review/${id}?said=${done ? 'undone' : 'no-case'}`, 303);
  });
  routes.post(`/review/${ID}/renew`, async (c) => {
    const id = Number(c.req.param('id'));
    return c.redirect(`/review/${id}?said=${(await renew(desk, id, c.var.session)) ?? 'no-case'}`, 303);
  });
  return routes;
}
