import { html } from 'hono/html';
import { METHODS, type Operation, PATHS, schemas } from '../api/openapi.ts';
import { column, type Html } from './parts.ts';
import type { Words } from './words.ts';

const schemaLink = (content: Operation['responses'][string]['content']): Html | '' => {
  const name = content?.['application/json'].schema.$ref.split('/').at(-1);
  return name ? html` <a href="#${name}">${name}</a>` : '';
};

const operation = (method: string, { summary, requestBody, responses }: Operation): Html =>
  html`<h3>${method.toUpperCase()}</h3><p>${summary}</p><ul class="rows">
    ${requestBody ? html`<li><span>→${schemaLink(requestBody.content)}</span></li>` : ''}
    ${Object.entries(responses).map(([status, { description, content }]) => html`<li><b class="num">${status}</b><span>${description}${schemaLink(content)}</span></li>`)}</ul>`;

const path = ([address, item]: [string, (typeof PATHS)[string]]): Html =>
  html`<section class="card"><h2 class="host">${address}</h2>
    ${METHODS.flatMap((method) => (item[method] ? [operation(method, item[method])] : []))}</section>`;

/** The desk's interface for who writes programs, from the same contract as /api/openapi.json. What the contract says is in English. */
export function apiPage({ t }: Words): Html {
  return column(html`<h1>${t('apiTitle')}</h1><p class="lead">${t('apiLead')} <a href="/api/openapi.json">openapi.json</a></p>
    <div lang="en">${Object.entries(PATHS).map(path)}
    ${Object.entries(schemas()).map(([name, schema]) => html`<section><h2 id="${name}">${name}</h2><pre class="code">${JSON.stringify(schema, null, 2)}</pre></section>`)}</div>`);
}
