import { html, raw } from 'hono/html';
import { type Group, VIEWS, type View } from '../cases/queue.ts';
import { type Html, levelClass, levelIcon } from './parts.ts';
import type { Words } from './words.ts';

const HOUR = 3_600_000;

/** How long something waits, in the coarsest unit that says it. */
export function waiting(since: Date, now: Date, { t }: Words): string {
  const hours = Math.max(0, Math.floor((now.getTime() - since.getTime()) / HOUR));
  return hours < 48 ? t('hours', hours) : t('days', Math.floor(hours / 24));
}

const sizeKey = ({ pages, reports }: Group): string => {
  if (Number(pages) > 1) return 'pages';
  return Number(reports) === 1 ? 'pagesOnce' : 'pagesOne';
};

function line(group: Group, current: number | null, now: Date, words: Words): Html {
  const { t } = words;
  const spread = group.networks === 1 && group.reports > 3 ? `, ${t('oneNetwork')}` : '';
  const href = `/review/${group.case_id}`;
  return html`<li class="${levelClass(group.level)}"><a href="${href}"${raw(group.campaign_id === current ? ' aria-current="true"' : '')}>
    <span class="lvi">${levelIcon(group.level)}</span><b translate="no">${group.title}</b><span class="n num">${waiting(group.first_seen, now, words)}</span>
    <small>${t(sizeKey(group), group.pages, group.reports)}${spread}<span class="vh"> ${words.level(group.level)}</span></small></a></li>`;
}

/** The left half: groups that wait. `heading` h1 where nothing else is on the page. */
export function queueList(groups: readonly Group[], view: View, current: number | null, now: Date, words: Words): Html {
  const { t } = words;
  const tabs = VIEWS.map((one) => html`<a href="/?view=${one}"${raw(one === view ? ' aria-current="true"' : '')}>${t(one)}</a>`);
  const heading = groups.length === 1 ? t('group') : t('groups', groups.length);
  return html`<section class="queue" aria-label="${t('queue')}"><header><h1>${groups.length === 0 ? t('nothing') : heading}</h1>
    <div class="tabs">${tabs}</div></header><ul>${groups.map((group) => line(group, current, now, words))}</ul></section>`;
}
