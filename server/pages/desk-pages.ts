import { html, raw } from 'hono/html';
import type { Session } from '../accounts/sessions.ts';
import type { KeptCorrection } from '../lists/corrections.ts';
import type { LogLine } from '../log.ts';
import { correctionsPart } from './corrections.ts';
import { column, csrf, defanged, field, type Html } from './parts.ts';
import type { Words } from './words.ts';

export interface ListRow {
  readonly serial: number;
  readonly issued: Date;
  readonly entries: number;
  readonly allow: number;
}
export interface PendingRow {
  readonly id: number;
  readonly reverts: number | null;
  readonly why: readonly { readonly what: string; readonly detail: string }[];
}

function pendingCard({ reverts, why }: PendingRow, session: Session, { t }: Words): Html {
  return html`<section class="card"><h2>${t('pending')}</h2><ul class="rows">${why.map(({ what, detail }) => html`<li>${t(`object_${what}`, detail)}</li>`)}</ul>
    <form method="post" action="/publishing/publish">${csrf(session)}${reverts === null ? '' : html`<input type="hidden" name="reverts" value="${reverts}">`}<p><button class="btn btn-main">${t('agree')}</button></p></form></section>`;
}

/** Lists: publish, bring back, silence. */
export function publishingPage(
  given: {
    readonly lists: readonly ListRow[];
    readonly pending: readonly PendingRow[];
    readonly silenced: readonly string[];
    readonly corrections: readonly KeptCorrection[];
    /** Lines that wait for a second approval. */
    readonly leftOut: readonly string[];
    readonly ready: boolean;
    readonly give: string | null;
  },
  session: Session,
  words: Words,
): Html {
  const { t, date } = words;
  const { lists, pending, silenced, corrections, leftOut, ready, give } = given;
  const back = ({ serial }: ListRow, i: number): Html | '' =>
    i === 0
      ? ''
      : html`<form method="post" action="/publishing/publish">${csrf(session)}<input type="hidden" name="reverts" value="${serial}"><button class="btn btn-line btn-sm">${t('revert')} ${serial}</button></form>`;
  return column(html`<h1>${t('lists')}</h1>${ready ? html`<form method="post" action="/publishing/publish">${csrf(session)}<p><button class="btn btn-main">${t('publish')}</button></p></form>` : html`<p>${t('noKey')}</p>`}
    ${give ? html`<p>${t('giveAddress')}</p><p class="code" translate="no">${give}</p>` : ''}
    ${leftOut.length > 0 ? html`<section class="card"><h2>${t('leftOut')}</h2><ul class="rows">${leftOut.map((line) => html`<li>${t('object_protected-host', defanged(line))}</li>`)}</ul></section>` : ''}
    ${pending.map((one) => pendingCard(one, session, words))}
    ${lists.length === 0 ? html`<p>${t('noList')}</p>` : html`<p class="cap">${t('revertHint')}</p><ul class="rows">${lists.map((one, i) => html`<li><span>${t('serial')} ${one.serial} · ${date(one.issued)} · ${one.entries} ${t('entries')} · ${one.allow} ${t('allowed')}</span>${back(one, i)}</li>`)}</ul>`}
    <h2>${t('silence')}</h2><p>${t('silenceHint')}</p>
    <ul class="rows">${silenced.map((id) => html`<li><span class="host">${id}</span><form method="post" action="/publishing/silence">${csrf(session)}<input type="hidden" name="signal" value="${id}"><button class="btn btn-line btn-sm" name="heard" value="1">${t('unsilence')}</button></form></li>`)}</ul>
    <form method="post" action="/publishing/silence">${csrf(session)}${field('signal', t('signalId'), 'required pattern="[a-z0-9\\-]{1,60}" maxlength="60"')}<p><button class="btn btn-line">${t('silenceButton')}</button></p></form>
    ${correctionsPart(corrections, session, words)}`);
}

export function logPage(lines: readonly LogLine[], broken: number | null, { t }: Words): Html {
  const cells = ({ id, at, actor, action, caseId, detail }: LogLine): Html =>
    html`<tr><td>${id}</td><td>${at.slice(0, 16).replace('T', ' ')}</td><td>${actor}</td><td>${action}</td><td>${caseId ? html`<a href="/review/${caseId}">${caseId}</a>` : ''}</td><td>${JSON.stringify(detail)}</td></tr>`;
  return column(
    html`<h1>${t('log')}</h1><p class="${broken === null ? '' : 'late'}">${broken === null ? t('logIntact') : t('logBroken', broken)}</p><table><tbody>${lines.map(cells)}</tbody></table>`,
  );
}

export interface PersonRow {
  readonly id: number;
  readonly name: string;
  readonly role: string;
  readonly disabled: Date | null;
  /** As one with whom the account counts, and until when. */
  readonly one_with: string | null;
  readonly until: Date;
}

export function peoplePage(people: readonly PersonRow[], link: string | null, session: Session, { t, date }: Words): Html {
  const row = ({ id, name, role, disabled, one_with, until }: PersonRow): Html =>
    html`<li><span>${name} · ${t(role)}${disabled ? html` · ${t('disabled')}` : ''}${one_with ? html` · ${t('oneWith', one_with, date(until))}` : ''}</span>${disabled || id === session.id ? '' : html`<form method="post" action="/people/${id}/disable">${csrf(session)}<button class="btn btn-line btn-sm">${t('disable')} ${name}</button></form>`}</li>`;
  return column(html`<h1>${t('people')}</h1>${link ? html`<section class="card" role="status"><p>${t('inviteLink')}</p><p class="code">${link}</p></section>` : ''}
    <ul class="rows">${people.map(row)}</ul><h2>${t('invite')}</h2><form method="post" action="/people/invite">${csrf(session)}
    <p><button class="btn btn-main" name="role" value="reviewer">${t('inviteReviewer')}</button> <button class="btn btn-line" name="role" value="admin">${t('inviteAdmin')}</button></p></form><p class="cap">${t('inviteHint')}</p>`);
}

export function accountPage(passkeys: number, session: Session, { t }: Words): Html {
  return column(html`<h1>${t('account')}</h1><p>${session.name} · ${t(session.role)}</p><h2>${t('passkeys')}</h2><p>${passkeys === 0 ? t('noPasskey') : passkeys}</p>
    <p data-passkey="add" data-csrf="${session.csrf}"${raw(' hidden')}><button class="btn btn-main" type="button">${t('addPasskey')}</button> <span role="status"></span></p><p class="cap">${t('needsScript')}</p>`);
}
