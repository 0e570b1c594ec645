import type { ShowNotice } from '../../lib/warning/types.ts';
import type { OpenTab, Session } from '../../scripts/setup/session.ts';

declare global {
  /** On the extension's own page: what scripts in pages said to the worker. */
  var heardFromPages: { type: string; data: unknown }[] | undefined;
}

/** Puts the script into the tab, as the worker does. */
export async function inject(session: Session, { tabId }: OpenTab): Promise<void> {
  await session.own.evaluate(async (id) => {
    await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/warn.js'] });
  }, tabId);
}

/** Sends one message to the tab's scripts; gives their answer. */
export function tell(session: Session, { tabId }: OpenTab, type: string, data: unknown): Promise<unknown> {
  return session.own.evaluate(async ([id, message]) => chrome.tabs.sendMessage(id, message), [tabId, { type, data }] as const);
}

/** Injects and shows, as the worker does. */
export async function show(session: Session, tab: OpenTab, notice: ShowNotice): Promise<unknown> {
  await inject(session, tab);
  return tell(session, tab, 'notice:show', notice);
}

/** From now on, writes down what pages say to the worker. */
export async function listen(session: Session): Promise<void> {
  await session.own.evaluate(() => {
    const listening = globalThis.heardFromPages !== undefined;
    globalThis.heardFromPages = [];
    if (listening) return;
    chrome.runtime.onMessage.addListener((message: { type: string; data: unknown }) => {
      globalThis.heardFromPages?.push({ type: message.type, data: message.data });
    });
  });
}

/** What notices said to the worker since `listen`, in order; the gate's own messages are left out. */
export async function heard(session: Session): Promise<{ type: string; data: unknown }[]> {
  const all = await session.own.evaluate(() => globalThis.heardFromPages ?? []);
  return all.filter(({ type }) => ['page:open', 'page:dismissed', 'page:fought'].includes(type));
}
