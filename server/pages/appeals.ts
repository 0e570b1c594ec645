import { html } from 'hono/html';
import type { Session } from '../accounts/sessions.ts';
import { ANSWER_HOURS, APPEAL_LIMITS, type Appeal, DECISION_HOURS, dueAt, type WaitingAppeal } from '../appeals/appeals.ts';
import { FILE_PATH, recordName } from '../appeals/proof.ts';
import { column, csrf, field, type Html, host } from './parts.ts';
import type { Words } from './words.ts';

/** The private form of a site's owner. */
export function appealForm(caseId: string, missing: boolean, { t }: Words): Html {
  return column(html`<div class="narrow"><h1>${t('appealTitle')}</h1><p class="lead">${t('appealLead')}</p>
    ${missing ? html`<p class="late" role="alert">${t('appealNoCase')}</p>` : ''}
    <form method="post" action="/appeal"><p class="field"><label class="label" for="case">${t('appealCase')}</label><input class="input" id="case" name="case" value="${caseId}" inputmode="numeric" pattern="[0-9]{1,15}" required></p>
    <p class="field"><label class="label" for="statement">${t('appealStatement')}</label><textarea class="input" id="statement" name="statement" required maxlength="${APPEAL_LIMITS.statement}"></textarea></p>
    ${field('contact', t('appealContact'), `maxlength="${APPEAL_LIMITS.contact}"`)}
    <p><button class="btn btn-main">${t('appealButton')}</button></p></form></div>`);
}

/** What the ticket shows: the state and the times, nothing that anybody wrote. */
export function appealState(ticket: string, appeal: Appeal, looked: boolean, { t, date }: Words): Html {
  const start = appeal.proven ?? appeal.filed;
  const proof = html`<h2>${t('appealProve')}</h2><p>${t('appealDns', recordName(appeal.domain))}</p><p class="code">${appeal.proof}</p>
    <p>${t('appealFile', `https://${appeal.domain}${FILE_PATH}`)}</p>${looked ? html`<p class="late" role="alert">${t('appealUnproven')}</p>` : ''}
    <form method="post" action="/appeal/${ticket}/prove"><p><button class="btn btn-main">${t('appealProveButton')}</button></p></form>`;
  return column(html`<div class="narrow"><h1>${t('appealTitle')}</h1><p>${t('appealTicket')}</p><p class="code">${ticket}</p>
    <ul class="rows"><li><span>${host(appeal.domain)}</span><b>${t(`appealState_${appeal.state}`)}</b></li>
    ${appeal.state === 'open' ? html`<li>${t('appealAnswer', date(dueAt(start, ANSWER_HOURS)))}</li><li>${t('appealDecision', date(dueAt(start, DECISION_HOURS)))}</li>` : ''}</ul>
    ${appeal.state === 'unproven' ? proof : html`<p><a href="/cases/${appeal.case_id}">${t('caseTitle', appeal.case_id)}</a></p>`}</div>`);
}

function due(at: Date, done: boolean, key: string, now: Date, { t, date }: Words): Html | '' {
  if (done) return '';
  return html`<li><span class="${at < now ? 'late' : ''}">${t(key, date(at))}${at < now ? html`, ${t('overdue')}` : ''}</span></li>`;
}

function waitingCard(appeal: WaitingAppeal, session: Session, now: Date, words: Words): Html {
  const { t } = words;
  const start = appeal.proven ?? appeal.filed;
  const id = appeal.key.slice(0, 8);
  return html`<section class="card"><h2>${host(appeal.domain)}</h2><p><a href="/review/${appeal.case_id}">${t('caseTitle', appeal.case_id)}</a> · ${host(appeal.page)}</p>
    <ul class="rows">${due(dueAt(start, ANSWER_HOURS), appeal.answered !== null, 'answerBy', now, words)}${due(dueAt(start, DECISION_HOURS), false, 'decideBy', now, words)}
    <li lang="und" translate="no">${appeal.statement}</li>${appeal.contact ? html`<li><span>${t('contact')}</span><span translate="no">${appeal.contact}</span></li>` : ''}</ul>
    ${appeal.heuristics_only ? html`<p>${t('lowered')}</p>` : ''}
    ${appeal.views > 0 ? html`<p>${t('agreed')}</p>` : ''}
    <form method="post" action="/appeals/${appeal.key}/answer">${csrf(session)}<p>${appeal.answered ? '' : html`<button class="btn btn-line">${t('answer')}</button>`}</p></form>
    <form method="post" action="/appeals/${appeal.key}/decide">${csrf(session)}
    <p class="field"><label class="label" for="g${id}">${t('groundsPublic')}</label><input class="input" id="g${id}" name="grounds" required maxlength="${APPEAL_LIMITS.grounds}"></p>
    <p><button class="btn btn-line" name="outcome" value="upheld">${t('uphold')}</button> <button class="btn btn-line" name="outcome" value="refused">${t('refuse')}</button></p></form></section>`;
}

/** Appeals that wait, the oldest first. */
export function appealQueue(list: readonly WaitingAppeal[], session: Session, now: Date, words: Words): Html {
  return column(
    html`<h1>${words.t('appeals')}</h1>${list.length === 0 ? html`<p>${words.t('appealsNone')}</p>` : list.map((one) => waitingCard(one, session, now, words))}`,
  );
}
