import { html } from 'hono/html';
import { column, field, type Html } from './parts.ts';
import type { Words } from './words.ts';

export type SignInFault = 'signInFailed' | 'signInBusy';

/** The sign-in page. The passkey's button shows only where script runs. */
export function signInPage(fault: SignInFault | null, { t }: Words): Html {
  return column(html`<div class="narrow"><h1>${t('signIn')}</h1>${fault ? html`<p class="late" role="alert">${t(fault)}</p>` : ''}
    <form method="post" action="/sign-in">${field('name', t('userName'), 'autocomplete="username" required maxlength="40"')}
    ${field('password', t('password'), 'type="password" autocomplete="current-password" required maxlength="200"')}
    ${field('code', t('code'), 'inputmode="numeric" autocomplete="one-time-code" required maxlength="10"')}
    <p><button class="btn btn-main">${t('signIn')}</button></p></form>
    <p data-passkey="sign-in" hidden><button class="btn btn-line" type="button">${t('withPasskey')}</button> <span role="status"></span></p><p class="cap">${t('needsScript')}</p></div>`);
}

export interface JoinPage {
  readonly invitation: string;
  readonly role: string;
  readonly secret: string;
  readonly setup: string;
  readonly fault: string | null;
  readonly name: string;
}

/** Where an invited person makes an account. */
export function joinPage({ invitation, role, secret, setup, fault, name }: JoinPage, { t }: Words): Html {
  const grouped = secret.replace(/(.{4})(?=.)/g, '$1 ');
  return column(html`<div class="narrow"><h1>${t('join')}</h1><p class="lead">${t('joinLead', t(role))}</p>
    ${fault ? html`<p class="late" role="alert">${t(`fault_${fault}`)}</p>` : ''}
    <form method="post" action="/join"><input type="hidden" name="invitation" value="${invitation}">
    <p class="field"><label class="label" for="name">${t('userName')}</label><input class="input" id="name" name="name" value="${name}" autocomplete="username" required maxlength="40"></p>
    ${field('password', t('password'), 'type="password" autocomplete="new-password" required minlength="12" maxlength="200"', t('passwordHint'))}
    <p>${t('secret')}</p><p class="code">${grouped}</p><p><a href="${setup}">${t('secretOpen')}</a></p>
    ${field('code', t('code'), 'inputmode="numeric" autocomplete="one-time-code" required maxlength="10"')}
    <p><button class="btn btn-main">${t('joinButton')}</button></p></form></div>`);
}
