import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { observationSchema } from '../page/schema.ts';
import type { Contract } from './contract.ts';
import { onMessage } from './messaging.ts';

type Sender = Browser.runtime.MessageSender;

/** Where a page's message comes from, as the browser says. */
export interface FromPage {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly topUrl: string;
  /** The browser's id of the document, where it has such ids. */
  readonly documentId: string | null;
}

const nothing = z.object({});
const openSchema = z.object({ what: z.enum(['official', 'guide', 'report', 'mistake']) });
const tabSchema = z.object({ tabId: z.int() });
const letThroughSchema = z.object({ tabId: z.int(), scope: z.enum(['visit', 'always']) });
const stoppedSchema = z.object({ tabId: z.int(), url: z.string().check(z.maxLength(20_000), z.regex(/^https?:\/\//i)) });
const hostSchema = z.object({ host: z.string().check(z.minLength(1), z.maxLength(253)) });

/** What the worker does with each message; the sender is known and the data has its form. */
export interface Handlers {
  onGate(from: FromPage): Promise<void>;
  onOfficial(from: FromPage): Promise<void>;
  onListed(from: FromPage): Promise<void>;
  onObserved(from: FromPage, observation: z.infer<typeof observationSchema>): Promise<void>;
  onUnread(from: FromPage): Promise<void>;
  onLeft(from: FromPage): Promise<void>;
  onDismissed(from: FromPage): Promise<void>;
  onFought(from: FromPage): Promise<void>;
  onOpen(from: FromPage, what: z.infer<typeof openSchema>['what']): Promise<void>;
  tabState(tabId: number): Promise<ReturnType<Contract['own:tab-state']>>;
  recheck(tabId: number): Promise<void>;
  letThrough(tabId: number, scope: 'visit' | 'always'): Promise<{ readonly url: string }>;
  stopped(tabId: number, url: string): Promise<{ readonly stopped: boolean }>;
  update(): Promise<void>;
  post(): Promise<void>;
  unwarn(tabId: number): Promise<void>;
  takeBack(host: string): Promise<void>;
  registrable(host: string): string | null;
}

/** A script of ours in a web page: our own id, a tab, an address that is not one of our pages. */
function fromPage(sender: Sender): FromPage {
  const { id, tab, frameId, url } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || !url || isOwn(sender))
    throw new Error('messages: not from a page script');
  return { tabId: tab.id, frameId, url, topUrl: frameId === 0 ? url : (tab.url ?? url), documentId: sender.documentId ?? null };
}

/** The same of a document that the person has before them: what one on its way out still says would land on the tab's next page. */
function shown(sender: Sender): FromPage {
  const { documentLifecycle = 'active' } = sender;
  if (documentLifecycle !== 'active') throw new Error(`messages: from a document that is ${documentLifecycle}`);
  return fromPage(sender);
}

const isOwn = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('/')) === true;

/** One of our own pages; a page script must not read other tabs' verdicts or let sites through. */
function fromOwn(sender: Sender): void {
  if (sender.id !== browser.runtime.id || !isOwn(sender)) throw new Error('messages: not from one of our pages');
}

/**
 * Registers the worker's listeners; called synchronously at its start. Each checks the sender first, then the data. A message from
 * anybody else is refused with an error that only its sender sees.
 */
export function receive(handlers: Handlers): void {
  onMessage('page:gate', ({ sender }) => handlers.onGate(shown(sender)));
  onMessage('page:official', ({ sender }) => handlers.onOfficial(fromPage(sender)));
  onMessage('page:listed', ({ sender, data }) => nothing.parse(data) && handlers.onListed(fromPage(sender)));
  onMessage('page:observed', async ({ sender, data }) => {
    const from = shown(sender);
    const seen = observationSchema.safeParse(data);
    if (seen.success) return handlers.onObserved(from, seen.data);
    // What a page makes unreadable must not pass for a page with nothing to say.
    await handlers.onUnread(from);
    throw seen.error;
  });
  onMessage('page:unread', ({ sender }) => handlers.onUnread(shown(sender)));
  onMessage('page:left', ({ sender }) => handlers.onLeft(fromPage(sender)));
  onMessage('page:dismissed', ({ sender, data }) => nothing.parse(data) && handlers.onDismissed(fromPage(sender)));
  onMessage('page:fought', ({ sender }) => handlers.onFought(fromPage(sender)));
  onMessage('page:open', ({ sender, data }) => handlers.onOpen(fromPage(sender), openSchema.parse(data).what));
  const own =
    <T, R>(schema: z.ZodMiniType<T>, work: (data: T) => R) =>
    ({ sender, data }: { sender: Sender; data: unknown }): R => {
      fromOwn(sender);
      return work(schema.parse(data));
    };
  onMessage(
    'own:tab-state',
    own(tabSchema, ({ tabId }) => handlers.tabState(tabId)),
  );
  onMessage(
    'own:recheck',
    own(tabSchema, ({ tabId }) => handlers.recheck(tabId)),
  );
  onMessage(
    'own:let-through',
    own(letThroughSchema, ({ tabId, scope }) => handlers.letThrough(tabId, scope)),
  );
  onMessage(
    'own:stopped',
    own(stoppedSchema, ({ tabId, url }) => handlers.stopped(tabId, url)),
  );
  onMessage(
    'own:update',
    own(nothing, () => handlers.update()),
  );
  onMessage(
    'own:post',
    own(nothing, () => handlers.post()),
  );
  onMessage(
    'own:unwarn',
    own(tabSchema, ({ tabId }) => handlers.unwarn(tabId)),
  );
  onMessage(
    'own:take-back',
    own(hostSchema, ({ host }) => handlers.takeBack(host)),
  );
  onMessage(
    'own:registrable',
    own(hostSchema, ({ host }) => handlers.registrable(host)),
  );
}
