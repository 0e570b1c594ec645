import { html } from 'hono/html';
import type { Session } from '../accounts/sessions.ts';
import { correctionText, type KeptCorrection } from '../lists/corrections.ts';
import { csrf, defanged, field, type Html } from './parts.ts';
import type { Words } from './words.ts';

const CHANGES = ['drop-domain', 'cancel-url', 'hotline'] as const;

/** Corrections of the directory: those in force, and the form for one more. */
export function correctionsPart(list: readonly KeptCorrection[], session: Session, { t }: Words): Html {
  const row = ({ id, correction }: KeptCorrection): Html =>
    html`<li><span class="host">${defanged(correctionText(correction))}</span><form method="post" action="/publishing/corrections/${id}/drop">${csrf(session)}<button class="btn btn-line btn-sm">${t('correctionDrop')}</button></form></li>`;
  return html`<h2>${t('corrections')}</h2><p>${t('correctionsHint')}</p><ul class="rows">${list.map(row)}</ul>
    <form method="post" action="/publishing/corrections">${csrf(session)}<p class="field"><label class="label" for="change">${t('correctionChange')}</label><select class="input" id="change" name="change">${CHANGES.map((change) => html`<option value="${change}">${t(`change_${change}`)}</option>`)}</select></p>
    ${field('carrier', t('correctionCarrier'), 'required maxlength="80"')}${field('value', t('correctionValue'), 'maxlength="2048"', t('correctionValueHint'))}
    <p><button class="btn btn-line">${t('correctionAdd')}</button></p></form>`;
}
