import { html } from 'hono/html';
import type { Decided } from '../cases/sites.ts';
import { standingOf } from '../cases/standing.ts';
import { column, type Html, host } from './parts.ts';
import type { Words } from './words.ts';

export interface SitePage {
  /** As it was typed. */
  readonly typed: string;
  /** Null where nothing was looked up, or what was typed is no host. */
  readonly found: readonly Decided[] | null;
}

/** For a site's owner: from its address to the public pages of what was decided, and on to an appeal. */
export function sitePage({ typed, found }: SitePage, now: Date, { t }: Words): Html {
  const rows = found?.map(
    (one) =>
      html`<li><span>${host(one.pattern ?? one.page)}</span><a href="/cases/${one.id}">${t('caseTitle', one.id)}</a> <b>${t(`state_${standingOf(one, now)}`)}</b></li>`,
  );
  return column(html`<div class="narrow"><h1>${t('siteTitle')}</h1><p class="lead">${t('siteLead')}</p>
    <form method="get" action="/site"><p class="field"><label class="label" for="host">${t('siteHost')}</label><input class="input" id="host" name="host" value="${typed}" inputmode="url" autocomplete="off" required maxlength="300"></p>
    <p><button class="btn btn-main">${t('siteButton')}</button></p></form>
    ${rows && rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : ''}
    ${typed !== '' && !rows?.length ? html`<p role="status">${t(found ? 'siteNone' : 'siteBad')}</p>` : ''}</div>`);
}
