import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { UNSAFE_WRONGS } from '../../lib/reports/types.ts';
import type { Scope } from '../../lib/updates/entry.ts';
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
    two: config.twoPersons || needsTwo({ pattern: found.host, scope: 'host' }, knowledge),
  };
}

/** A page without a path can only be listed as a host. */
const scopeFor = ({ page: where }: Pick<Case, 'page'>, scope: Scope): Scope => (scope === 'page' && !where.includes('/') ? 'host' : scope);

const ID = ':id{[0-9]{1,15}}';

/** The queue and its cases. */
export function reviewRoutes(desk: Desk): Hono<PageEnv> {
  const routes = new Hono<PageEnv>();
  const view = (c: Context) => VIEWS.find((one) => one === c.req.query('view')) ?? 'all';
  const fold = () => foldReports(desk.database, desk.knowledge.isShared);

  /** The other cases that were ticked, as far as they are of the same group: a form cannot reach beyond it. */
  const alsoOf = async (c: Context, id: number): Promise<Pick<Case, 'id' | 'page'>[]> => {
    const ticked = z.array(z.string().regex(/^\d{1,15}$/)).parse([(await c.req.parseBody({ all: true }))['also'] ?? []].flat());
    const sql = `select c.id, c.page from cases c join cases d on d.campaign_id = c.campaign_id
      where d.id = $1 and c.id <> $1 and c.id in (select value::bigint from jsonb_array_elements_text($2::jsonb))`;
    return ticked.length === 0 ? [] : desk.database.query(sql, [id, JSON.stringify(ticked)]);
  };

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
    const part = casePart({ view: found, facts, history, session, words, appeal, now: desk.now() });
    const body = html`<div class="desk">${queueList(groups, view(c), found.found.campaign_id, desk.now(), words)}${part}</div>`;
    return page(c, { words, session, title: found.title, body, at: 'queue' });
  });

  routes.post(`/review/${ID}/vote`, async (c) => {
    const id = Number(c.req.param('id'));
    const { saw, ...said } = voteSchema.parse(await c.req.parseBody());
    const decision = await vote(desk, id, c.var.session, { ...said, saw: saw === '1' });
    if (decision.ok)
      for (const other of await alsoOf(c, id))
        await vote(desk, other.id, c.var.session, { ...said, scope: scopeFor(other, said.scope), saw: saw === '1' });
    const fault = decision.ok ? decision.done : decision.fault;
    return c.redirect(`/review/${id}?said=${!decision.ok && fault === 'decided' ? 'already' : fault}`, 303);
  });
  routes.post(`/review/${ID}/undo`, async (c) => {
    const id = Number(c.req.param('id'));
    const done = await undo(desk, id, c.var.session, cleanText(await text(c, 'note', 500)));
    return c.redirect(`/review/${id}?said=${done ?? 'no-case'}`, 303);
  });
  routes.post(`/review/${ID}/renew`, async (c) => {
    const id = Number(c.req.param('id'));
    return c.redirect(`/review/${id}?said=${(await renew(desk, id, c.var.session)) ?? 'no-case'}`, 303);
  });
  return routes;
}
