import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Drawing, ICONS, type IconName, type Stroke } from '../../lib/ui/icons.ts';
import type { Session } from '../accounts/sessions.ts';
import type { Words } from './words.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The drawings are our own constants: no page's or person's text passes here. */
function stroke(one: Stroke): string {
  if (typeof one === 'string') return `<path d="${one}"/>`;
  if ('circle' in one) return `<circle cx="${one.circle[0]}" cy="${one.circle[1]}" r="${one.circle[2]}"/>`;
  if ('rect' in one) {
    const [x, y, width, height, rx] = one.rect;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}"/>`;
  }
  return `<path d="${one.d}"${one.width ? ` stroke-width="${one.width}"` : ''}${one.dash ? ` stroke-dasharray="${one.dash}"` : ''}/>`;
}

/** One drawing, hidden from screen readers. */
export function icon(name: IconName, size = 20): Html {
  const drawing: Drawing = ICONS[name];
  const edge = drawing.fill ? 'var(--cut, #fff)' : 'currentColor';
  const fill = drawing.fill ? `<path fill="currentColor" d="${drawing.fill}"/>` : '';
  const lines = drawing.strokes.map(stroke).join('');
  return raw(
    `<svg class="ic" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${fill}<g fill="none" stroke="${edge}" stroke-width="${drawing.fill ? 2.25 : 1.75}" stroke-linecap="round" stroke-linejoin="round">${lines}</g></svg>`,
  );
}

const MARKS: Readonly<Record<string, IconName>> = { danger: 'lv-danger', caution: 'lv-caution', info: 'lv-info' };
export const levelIcon = (level: string, size = 24): Html => icon(MARKS[level] ?? 'lv-unknown', size);
export const levelClass = (level: string): string => (MARKS[level] ? `is-${level}` : 'is-unknown');

/** An address that nothing can make a link of: its dots in brackets. */
export const defanged = (address: string): string => address.replace(/^http/i, 'hxxp').replaceAll('.', '[.]');
export const host = (address: string): Html => html`<span class="host" translate="no">${defanged(address)}</span>`;

export interface Frame {
  readonly words: Words;
  readonly session: Session | null;
  readonly title: string;
  readonly body: Html;
  /** Which part of the desk this is. */
  readonly at?: 'queue' | 'appeals' | 'publishing' | 'log' | 'people' | 'account';
  /** What just happened: a key of `said_`. */
  readonly said?: string | undefined;
  readonly path: string;
  readonly script?: boolean;
}

const NAV = [
  ['queue', '/'],
  ['appeals', '/appeals'],
  ['publishing', '/publishing'],
  ['log', '/log'],
] as const;

function nav({ words, session, at }: Frame): Html | '' {
  if (!session) return '';
  const links = session.role === 'admin' ? [...NAV, ['people', '/people'] as const] : NAV;
  return html`<nav aria-label="${words.t('name')}">${links.map(
    ([key, href]) => html`<a href="${href}"${raw(at === key ? ' aria-current="page"' : '')}>${words.t(key)}</a>`,
  )}</nav>
  <div class="who"><a href="/account"${raw(at === 'account' ? ' aria-current="page"' : '')}>${session.name}</a>
    <form method="post" action="/sign-out">${csrf(session)}<button class="btn btn-text btn-sm">${words.t('signOut')}</button></form></div>`;
}

/** The hidden field that every form of a signed-in person has. */
export const csrf = (session: Session): Html => html`<input type="hidden" name="csrf" value="${session.csrf}">`;

/** A whole page. */
export function frame(given: Frame): Html {
  const { words, title, body, said, path, script } = given;
  return html`<!doctype html>
<html lang="${words.tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · ${words.t('name')}</title>
<link rel="stylesheet" href="/assets/desk.css">${script ? html`<script src="/assets/passkey.js" defer></script>` : ''}</head>
<body><a class="skip" href="#main">${words.t('skip')}</a>
<header class="top"><a class="brand" href="/">${icon('brand', 28)}<span>${words.t('name')}</span></a>${nav(given)}
<a class="lang" lang="${words.t('languageCode')}" href="${path}?lang=${words.t('languageCode')}">${words.t('language')}</a></header>
${said ? html`<p class="said" role="status">${words.t(`said_${said}`)}</p>` : ''}
${body}</body></html>`;
}

/** A page with one column. */
export const column = (content: Html): Html => html`<main class="page" id="main">${content}</main>`;

export const field = (id: string, label: string, attributes = '', hint = ''): Html =>
  html`<p class="field"><label class="label" for="${id}">${label}</label><input class="input" id="${id}" name="${id}" ${raw(attributes)}>${hint ? html`<span class="cap">${hint}</span>` : ''}</p>`;
