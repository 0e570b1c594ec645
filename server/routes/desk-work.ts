import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { ONE_HAND_DAYS } from '../accounts/hands.ts';
import { register, registration } from '../accounts/passkeys.ts';
import { disable, invite } from '../accounts/sessions.ts';
import { answer, waiting } from '../appeals/appeals.ts';
import { decide } from '../appeals/outcome.ts';
import { one } from '../database/database.ts';
import type { Desk } from '../desk.ts';
import { addCorrection, corrections, dropCorrection, readCorrection } from '../lists/corrections.ts';
import { canPublish, placesOf, publish } from '../lists/publish.ts';
import { addressToGive } from '../lists/root.ts';
import { wantedContent } from '../lists/wanted.ts';
import { firstBrokenLine, log, logFor } from '../log.ts';
import { appealQueue } from '../pages/appeals.ts';
import { originOf, page, wordsFor } from '../pages/context.ts';
import { accountPage, type ListRow, logPage, type PendingRow, type PersonRow, peoplePage, publishingPage } from '../pages/desk-pages.ts';
import type { Html } from '../pages/parts.ts';
import { siteOf } from './doors.ts';
import { admin, type PageEnv, text } from './guard.ts';

const KEY = ':key{[0-9a-f]{64}}';
const SIGNAL = /^[a-z0-9-]{1,60}$/;
const registrationSchema = z.object({
  id: z.string(),
  response: z.custom<Parameters<typeof register>[4]>((value) => typeof value === 'object' && value !== null && 'id' in value),
});

const LISTS = `select serial, issued, jsonb_array_length(text::jsonb -> 'entries') as entries, jsonb_array_length(text::jsonb -> 'allow') as allow
  from lists order by serial desc limit 12`;
const PENDING = `select id, reverts, why from publications where published is null and created > now() - interval '30 days' order by id desc limit 5`;
/** Until when a new account counts as one with who invited it, and with whom. */
const PEOPLE = `select p.id, p.name, p.role, p.disabled, i.name as one_with, p.created + interval '${ONE_HAND_DAYS} days' as until
  from people p left join people i on i.id = p.invited_by and p.created > $1::timestamptz - interval '${ONE_HAND_DAYS} days' order by p.name`;

type At = 'appeals' | 'publishing' | 'log' | 'people' | 'account';

async function silence(desk: Desk, actor: string, signal: string, heard: boolean): Promise<void> {
  await desk.database.transaction(async (queries) => {
    if (heard) await queries.query('delete from silenced where signal = $1', [signal]);
    else await queries.query('insert into silenced (signal) values ($1) on conflict do nothing', [signal]);
    await log(queries, { actor, action: heard ? 'signal-heard' : 'signal-silenced', detail: { signal } }, desk.now());
  });
}

/** Appeals, lists, log, people, the own account. */
export function deskWorkRoutes(desk: Desk): Hono<PageEnv> {
  const { database, now } = desk;
  const routes = new Hono<PageEnv>();
  const show = (c: Context<PageEnv>, at: At, body: Html, script = false) => {
    const words = wordsFor(c);
    return page(c, { words, session: c.var.session, title: words.t(at), body, at, script });
  };

  routes.get('/appeals', async (c) => show(c, 'appeals', appealQueue(await waiting(desk), c.var.session, now(), wordsFor(c))));
  routes.post(`/appeals/${KEY}/answer`, async (c) => {
    await answer(desk, c.req.param('key'), c.var.session);
    return c.redirect('/appeals?said=saved', 303);
  });
  routes.post(`/appeals/${KEY}/decide`, async (c) => {
    const outcome = (await text(c, 'outcome')) === 'upheld' ? 'upheld' : 'refused';
    const done = await decide(desk, c.req.param('key'), c.var.session, outcome, await text(c, 'grounds', 300));
    return c.redirect(`/appeals?said=${done ?? 'failed'}`, 303);
  });

  routes.get('/publishing', async (c) => {
    const lists = await database.query<ListRow>(LISTS);
    const pending = await database.query<PendingRow>(PENDING);
    const silenced = (await database.query<{ signal: string }>('select signal from silenced order by signal')).map(({ signal }) => signal);
    return show(
      c,
      'publishing',
      publishingPage(
        {
          lists,
          pending,
          silenced,
          corrections: await corrections(database),
          leftOut: (await wantedContent(database, desk.knowledge, now())).leftOut,
          ready: canPublish(desk.config.data),
          give: await addressToGive(placesOf(desk.config.data), originOf(c, desk)),
        },
        c.var.session,
        wordsFor(c),
      ),
    );
  });
  routes.post('/publishing/publish', async (c) => {
    const reverts = await text(c, 'reverts', 15);
    const { id, name } = c.var.session;
    const done = await publish(desk, { by: id, name, ...(/^\d+$/.test(reverts) ? { reverts: Number(reverts) } : {}) });
    return c.redirect(`/publishing?said=${done.done}`, 303);
  });
  routes.post('/publishing/silence', async (c) => {
    const signal = await text(c, 'signal', 60);
    if (SIGNAL.test(signal)) await silence(desk, c.var.session.name, signal, (await text(c, 'heard')) === '1');
    return c.redirect(`/publishing?said=${SIGNAL.test(signal) ? 'saved' : 'failed'}`, 303);
  });

  routes.post('/publishing/corrections', async (c) => {
    const correction = readCorrection(await text(c, 'change'), await text(c, 'carrier', 80), await text(c, 'value', 2048));
    const done = correction !== null && (await addCorrection(desk, c.var.session.name, correction));
    return c.redirect(`/publishing?said=${done ? 'saved' : 'failed'}`, 303);
  });
  routes.post('/publishing/corrections/:id{[0-9]{1,15}}/drop', async (c) => {
    const done = await dropCorrection(desk, c.var.session.name, Number(c.req.param('id')));
    return c.redirect(`/publishing?said=${done ? 'saved' : 'failed'}`, 303);
  });

  routes.get('/log', async (c) =>
    show(c, 'log', logPage(await logFor(database, c.var.session, null), await firstBrokenLine(database), wordsFor(c))),
  );

  const people = (c: Context<PageEnv>, link: string | null) =>
    database.query<PersonRow>(PEOPLE, [now()]).then((rows) => show(c, 'people', peoplePage(rows, link, c.var.session, wordsFor(c))));
  routes.get('/people', admin, (c) => people(c, null));
  routes.post('/people/invite', admin, async (c) => {
    const role = (await text(c, 'role')) === 'admin' ? 'admin' : 'reviewer';
    const token = await invite(database, role, now(), { by: c.var.session.id });
    await log(database, { actor: c.var.session.name, action: 'invited', detail: { role } }, now());
    return people(c, `${originOf(c, desk)}/join?invitation=${token}`);
  });
  routes.post('/people/:id{[0-9]{1,15}}/disable', admin, async (c) => {
    const id = Number(c.req.param('id'));
    await disable(database, id, now());
    await log(database, { actor: c.var.session.name, action: 'disabled', detail: { person: id } }, now());
    return c.redirect('/people?said=disabled', 303);
  });

  routes.get('/account', async (c) => {
    const { passkeys } = await one<{ passkeys: number }>(database, 'select count(*) as passkeys from passkeys where person_id = $1', [
      c.var.session.id,
    ]);
    return show(c, 'account', accountPage(passkeys, c.var.session, wordsFor(c)), true);
  });
  routes.post('/passkey/add', async (c) => {
    const answered = registrationSchema.safeParse(await c.req.json()).data;
    if (!answered) return c.json(await registration(database, siteOf(c, desk), c.var.session, now()));
    const done = await register(database, siteOf(c, desk), c.var.session, answered.id, answered.response, now());
    return c.json({ ok: done }, done ? 200 : 403);
  });
  return routes;
}
