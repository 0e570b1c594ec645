import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { FromPage } from '../../../lib/messages/receive.ts';
import { compiledSmall } from '../directory/small.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';

/** What of the browser the tests watch; everything else is the fake's own. */
export const spies = {
  executeScript: vi.fn<(injection: Injection) => Promise<unknown>>(),
  setIcon: vi.fn<(details: { readonly tabId: number; readonly path: Readonly<Record<string, string>> }) => Promise<void>>(),
  sendMessage: vi.fn<(tabId: number, message: Sent, options: { readonly frameId: number }) => Promise<unknown>>(),
};

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[]; readonly allFrames?: boolean };
  readonly files?: readonly string[];
}
interface Sent {
  readonly type: string;
  readonly data: { readonly view?: { readonly level: string }; readonly repeat?: boolean };
}

type Messages = { readonly [key: string]: string | Messages };
const flat = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}_`),
  );
const english: Messages = JSON.parse(readFileSync(new URL('../../../locales/en.json', import.meta.url), 'utf8'));
const texts = new Map(flat(english));

Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => texts.get(key) ?? '', getUILanguage: () => 'en' });
Object.assign(fakeBrowser.scripting, { executeScript: spies.executeScript });
Object.assign(fakeBrowser.action, { setIcon: spies.setIcon });
Object.assign(fakeBrowser.storage.session, { getKeys: async () => Object.keys(await fakeBrowser.storage.session.get(null)) });
Object.assign(fakeBrowser.tabs, { sendMessage: spies.sendMessage });

interface Rule {
  readonly id: number;
  readonly action: { readonly type: string };
  readonly condition: { readonly regexFilter?: string; readonly requestDomains?: readonly string[] };
}

/** The browser's net request rules, as far as we use them. */
export const rules = { session: [] as Rule[], dynamic: [] as Rule[] };
const changeOf =
  (kind: 'session' | 'dynamic') => async (change: { readonly addRules?: Rule[]; readonly removeRuleIds?: readonly number[] }) => {
    rules[kind] = [...rules[kind].filter(({ id }) => !change.removeRuleIds?.includes(id)), ...(change.addRules ?? [])];
  };
Object.assign(fakeBrowser.declarativeNetRequest, {
  getSessionRules: async () => rules.session,
  updateSessionRules: changeOf('session'),
  updateDynamicRules: changeOf('dynamic'),
  getDynamicRules: async ({ ruleIds }: { readonly ruleIds: readonly number[] }) => rules.dynamic.filter(({ id }) => ruleIds.includes(id)),
});

/** The package's files: the words as shipped, with a small directory. */
function packagedFile(path: string): Response {
  if (path === '/directory.json') return Response.json(compiledSmall());
  return new Response(readFileSync(new URL(`../../../generated${path}`, import.meta.url), 'utf8'));
}

/** Empties the browser; a page's own scripts run, and the package's files are there. To be called before each test. */
export async function freshBrowser(): Promise<void> {
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
  fakeBrowser.tabs.resetState();
  Object.assign(rules, { session: [], dynamic: [] });
  for (const spy of Object.values(spies)) spy.mockReset().mockResolvedValue(undefined);
  spies.executeScript.mockResolvedValue([{ result: 'text/html' }]);
  vi.stubGlobal('fetch', async (url: string) => packagedFile(new URL(url).pathname));
}

/** A page in a new tab, as the browser tells the worker of it. */
export async function open(url: string): Promise<FromPage> {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('the fake gives every tab an id');
  return { tabId: id, frameId: 0, url, topUrl: url, documentId: `document-${id}` };
}

/** A frame of a page. */
export const frameOf = (page: FromPage, frameId: number, url: string): FromPage => ({
  ...page,
  frameId,
  url,
  documentId: `${page.documentId}-${frameId}`,
});

/** The page's tab goes to another address. */
export async function go(page: FromPage, url: string): Promise<FromPage> {
  await fakeBrowser.tabs.update(page.tabId, { url });
  return { ...page, url, topUrl: url, documentId: `${page.documentId}+` };
}

export const addressOf = async (tabId: number): Promise<string | undefined> => (await fakeBrowser.tabs.get(tabId))?.url;

/** File names of the icons that were set, the last one last. */
export const icons = (): string[] => spies.setIcon.mock.calls.map(([{ path }]) => /([a-z]+)-16/.exec(path['16'] ?? '')?.[1] ?? '');

/** Files injected, each with its tab and frames. */
export const injected = (): string[] =>
  spies.executeScript.mock.calls.flatMap(([{ target, files: names = [] }]) =>
    names.map((name) => `${name} ${target.tabId}:${target.frameIds ?? 'page'}`),
  );

/** Notices sent to pages: level, and "again" for the short form. */
export const notices = (): string[] =>
  spies.sendMessage.mock.calls.map(([, { type, data }]) => (data.view ? `${data.view.level}${data.repeat ? ' again' : ''}` : type));

export { fakeBrowser };
