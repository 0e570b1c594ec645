import { html, raw } from 'hono/html';
import type { Lookalike } from '../../lib/hosts/types.ts';
import { UNSAFE_WRONGS } from '../../lib/reports/types.ts';
import { SCOPES } from '../../lib/updates/schema.ts';
import type { Session } from '../accounts/sessions.ts';
import type { CaseView, CaseVote } from '../cases/queue.ts';
import { standingOf } from '../cases/standing.ts';
import type { LogLine } from '../log.ts';
import { csrf, defanged, type Html, host, icon, levelClass, levelIcon } from './parts.ts';
import type { Words } from './words.ts';

/** What the desk knows about the host, for the list of checks. */
export interface HostFacts {
  readonly official: boolean;
  readonly popular: boolean;
  readonly shared: boolean;
  readonly lookalike: Lookalike | null;
  readonly carrier: string | null;
  /** Listing or allowing takes two people. */
  readonly two: boolean;
}

export interface CasePage {
  readonly view: CaseView;
  readonly facts: HostFacts;
  readonly history: readonly LogLine[];
  readonly session: Session;
  readonly words: Words;
  /** An appeal waits for an answer. */
  readonly appeal: boolean;
  readonly now: Date;
}

function facts({ view: { found }, facts: { carrier }, words: { t, date } }: CasePage): Html {
  const numbers: readonly (readonly [string | number, string])[] = [
    [found.unsafe_count, t('reports')],
    [found.networks, t('networks')],
    ...(found.held_count > 0 ? [[found.held_count, t('held')] as const] : []),
    ...(found.mistake_count > 0 ? [[found.mistake_count, t('mistakes')] as const] : []),
    [date(found.first_seen), t('firstSeen')],
    ...(carrier ? [[carrier, t('carrier')] as const] : []),
  ];
  return html`<p class="facts">${numbers.map(([value, label]) => html`<span><b class="num">${value}</b> ${label}</span>`)}</p>`;
}

function seen({ view: { evidence }, words }: CasePage): Html {
  if (evidence.length === 0) return html`<p>${words.t('noEvidence')}</p>`;
  return html`<ul class="seen">${evidence.map(
    ({ kind, quote, seen: times }) =>
      html`<li>${words.finding(kind)}${times > 1 ? html` <span class="cap">${words.t('times', times)}</span>` : ''}${quote ? html`<q lang="und" translate="no">${quote}</q>` : ''}</li>`,
  )}</ul>`;
}

function checks({ view: { found, busiest }, facts: f, words: { t } }: CasePage): Html {
  const burst = busiest > 5 && busiest > (found.unsafe_count + found.mistake_count) * 0.8;
  const rows: readonly (readonly [boolean, string])[] = [
    [!f.official, t(f.official ? 'check_official' : 'check_notOfficial')],
    [!f.popular, t(f.popular ? 'check_popular' : 'check_notPopular')],
    [!f.shared, t(f.shared ? 'check_shared' : 'check_notShared')],
    [!f.lookalike, f.lookalike ? t('check_lookalike', defanged(f.lookalike.domain)) : t('check_notLookalike')],
    ...(burst ? [[false, t('check_burst')] as const] : []),
  ];
  return html`<ul class="rows checks">${rows.map(([good, text]) => html`<li class="${good ? '' : 'w'}">${icon(good ? 'check' : 'lv-caution')}<span>${text}</span></li>`)}</ul>`;
}

const voteCard = ({ name, choice, scope, note, saw, at }: CaseVote, { t, date }: Words): Html =>
  html`<div class="card vote ${levelClass(choice)}"><b>${name}</b><br>${t(`choose_${choice}`)}, ${t(`scope_${scope}`)}, ${date(at)}${saw ? html`, ${t('opened')}` : ''}<br>${note}</div>`;

/** Others' votes show once one's own is given: nobody follows another's. */
function votes({ view, facts: { two }, words }: CasePage): Html {
  const { t } = words;
  const voted = view.votes.some(({ mine }) => mine);
  const shown = voted || view.found.decided ? view.votes : view.votes.filter(({ choice }) => choice === 'more');
  const hidden = view.votes.length - shown.length;
  return html`<h3>${t(two ? 'twoMust' : 'votes')}</h3><div class="votes">${shown.map((one) => voteCard(one, words))}
    ${hidden > 0 ? html`<div class="card vote">${t('agreed')}</div>` : ''}
    ${voted ? '' : html`<div class="card vote open"><b>${t('yourView')}</b><br>${t('noVote')}</div>`}</div>`;
}

const radio = (name: string, value: string, label: string, checked: boolean): Html =>
  html`<label class="opt"><input type="radio" name="${name}" value="${value}"${raw(checked ? ' checked' : '')}><span>${label}</span></label>`;

/** Other open addresses of the group, to be decided alike: each is ticked by hand. */
function alsoFor({ view: { others: list, found }, words: { t } }: CasePage): Html | '' {
  const open = list.filter(({ id, state }) => id !== found.id && (state === 'open' || state === 'more'));
  if (open.length === 0) return '';
  const box = ({ id, page }: (typeof open)[number]): Html =>
    html`<label class="opt"><input type="checkbox" name="also" value="${id}"><span>${host(page)}</span></label>`;
  return html`<fieldset><legend class="label">${t('also')}</legend>${open.map(box)}</fieldset>`;
}

function decideForm(page: CasePage): Html {
  const {
    view: { found },
    facts: f,
    session,
    words,
  } = page;
  const { t, finding } = words;
  const fitting = found.page.includes('/') ? 'page' : 'host';
  const scopes = SCOPES.filter((scope) => (scope === 'page' ? found.page.includes('/') : !f.shared));
  const reasons = [...UNSAFE_WRONGS, 'reported'];
  const button = (choice: string, kind: string): Html =>
    html`<button class="btn ${kind}" name="choice" value="${choice}">${choice === 'danger' || choice === 'caution' ? levelIcon(choice, 20) : ''}${t(`choose_${choice}`)}</button>`;
  return html`<form class="act" method="post" action="/review/${found.id}/vote">${csrf(session)}<h3>${t('decide')}</h3>
    <fieldset><legend class="vh">${t('scope')}</legend>${scopes.map((scope) => radio('scope', scope, t(`scope_${scope}`), scope === fitting))}</fieldset>
    <p class="field"><label class="label" for="reason">${t('reason')}</label><select class="input" id="reason" name="reason">${reasons.map((id) => html`<option value="${id}">${finding(id)}</option>`)}</select></p>
    <p class="field"><label class="label" for="note">${t('note')}</label><input class="input" id="note" name="note" maxlength="500"></p>
    ${alsoFor(page)}
    <label class="opt"><input type="checkbox" name="saw" value="1"><span>${t('saw')}</span></label>
    <div class="buttons">${button('danger', 'btn-line is-danger')}${button('caution', 'btn-line is-caution')}${button('reject', 'btn-line')}${button('allow', 'btn-line')}${button('more', 'btn-text')}</div>
    <p class="cap">${t('decideHint')}</p></form>`;
}

function decidedForm({ view: { found }, session, now, words: { t, date } }: CasePage): Html {
  const until = found.listed_until ? html` · ${t('listedUntil', date(found.listed_until))}` : '';
  const renew =
    found.state === 'confirmed'
      ? html`<form method="post" action="/review/${found.id}/renew">${csrf(session)}<button class="btn btn-line">${t('renew')}</button></form>`
      : '';
  return html`<div class="act"><h3>${t(`state_${standingOf(found, now)}`)}${until}</h3><div class="buttons">${renew}
    <form method="post" action="/review/${found.id}/undo">${csrf(session)}<p class="field"><label class="label" for="undo">${t('undoNote')}</label><input class="input" id="undo" name="note" maxlength="500"></p>
    <p class="buttons"><button class="btn btn-line">${t('undo')}</button></p></form></div></div>`;
}

const historyLine = ({ at, actor, action, detail }: LogLine): Html =>
  html`<li><span>${at.slice(0, 16).replace('T', ' ')} · ${actor} · ${action}</span><span class="cap">${String(detail['note'] ?? detail['pattern'] ?? '')}</span></li>`;

function others({ view: { others: list, found }, now, words: { t } }: CasePage): Html {
  return html`<ul class="rows">${list.map(
    ({ id, page, unsafe_count, mistake_count, ...standing }) =>
      html`<li><a href="/review/${id}"${raw(id === found.id ? ' aria-current="page"' : '')}>${host(page)}</a><span>${unsafe_count + mistake_count} · ${t(`state_${standingOf(standing, now)}`)}</span></li>`,
  )}</ul>`;
}

/** The right half: one case. Everything that came from outside is text, every address is defanged and leads nowhere. */
export function casePart(page: CasePage): Html {
  const { view, words, history, appeal } = page;
  const { t } = words;
  const { found } = view;
  const voices = view.voices.map(
    ({ words: said, excerpt }) =>
      html`<li lang="und" translate="no"><span>${said}${excerpt ? html`<br><q class="ev">${excerpt}</q>` : ''}</span></li>`,
  );
  return html`<main class="case" id="main"><div class="hd"><h2>${host(found.page)}</h2>
    <span class="lv ${levelClass(found.level)}"><span class="lvi">${levelIcon(found.level, 20)}</span>${t('machine', words.level(found.level))}</span></div>
    <p class="cap" translate="no">${view.title}</p>${facts(page)}
    ${appeal ? html`<p class="late"><a href="/appeals">${t('appeals')}</a></p>` : ''}
    <div class="cols"><div><h3>${t('seen')}</h3>${seen(page)}${voices.length > 0 ? html`<h3>${t('voices')}</h3><ul class="rows">${voices}</ul>` : ''}</div>
    <div><h3>${t('others')}</h3>${others(page)}<h3>${t('checks')}</h3>${checks(page)}</div>
    <div>${votes(page)}</div><div><h3>${t('history')}</h3><ul class="rows">${history.map(historyLine)}</ul></div></div>
    ${found.decided ? decidedForm(page) : decideForm(page)}</main>`;
}
