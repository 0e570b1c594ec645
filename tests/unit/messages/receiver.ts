import '../settings/fake-browser.ts';
import { vi } from 'vitest';
import type { Contract } from '../../../lib/messages/contract.ts';
import { type Handlers, receive } from '../../../lib/messages/receive.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';
import { observation } from '../signals/page.ts';

export type Type = keyof Contract;
const OWN_ID = fakeBrowser.runtime.id;
export const PAGE = {
  id: OWN_ID,
  tab: { id: 7, url: 'https://page.example/' },
  frameId: 0,
  url: 'https://page.example/',
  documentId: 'D1',
};
export const OWN = { id: OWN_ID, url: fakeBrowser.runtime.getURL('/popup.html') };
export const SEEN = observation({ title: 'a', text: ['b'] });
export const STATE = { verdict: {}, checking: false, letThrough: null };

const done = () => vi.fn(async () => undefined);
export const handlers = {
  onGate: done(),
  onOfficial: done(),
  onListed: done(),
  onObserved: done(),
  onUnread: done(),
  onLeft: done(),
  onDismissed: done(),
  onFought: done(),
  onOpen: done(),
  tabState: vi.fn(async () => STATE),
  recheck: done(),
  letThrough: vi.fn(async () => ({ url: 'https://page.example/' })),
  stopped: vi.fn(async () => ({ stopped: true })),
  update: done(),
  post: done(),
  unwarn: done(),
  takeBack: done(),
  registrable: vi.fn((host: string) => host),
} satisfies Record<keyof Handlers, unknown>;

const isHandlers = (made: object): made is Handlers => Object.keys(made).length === 18;
if (isHandlers(handlers)) receive(handlers);

/** To be called before each test. */
export function forgetCalls(): void {
  for (const handler of Object.values(handlers)) handler.mockClear();
}

interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message: string };
}

/** Sends a message as somebody; `null` where nobody listens. */
export function say(type: string, data: unknown, sender: object): Promise<Answer | null> {
  return new Promise((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 };
    const heard = Reflect.apply(fakeBrowser.runtime.onMessage.trigger, fakeBrowser.runtime.onMessage, [message, sender, resolve]);
    void heard.then((answers: unknown[]) => answers.includes(true) || resolve(null));
  });
}
export const calls = (): string[] => Object.entries(handlers).flatMap(([name, handler]) => handler.mock.calls.map(() => name));

/** Every message, with data that is right for it and the handler it goes to. */
export const MESSAGES: Readonly<Record<Type, readonly [data: unknown, handler: keyof Handlers]>> = {
  'page:gate': [{}, 'onGate'],
  'page:left': [{}, 'onLeft'],
  'page:official': [{}, 'onOfficial'],
  'page:listed': [{}, 'onListed'],
  'page:observed': [SEEN, 'onObserved'],
  'page:unread': [{}, 'onUnread'],
  'page:dismissed': [{}, 'onDismissed'],
  'page:fought': [{}, 'onFought'],
  'page:open': [{ what: 'report' }, 'onOpen'],
  'own:tab-state': [{ tabId: 7 }, 'tabState'],
  'own:recheck': [{ tabId: 7 }, 'recheck'],
  'own:let-through': [{ tabId: 7, scope: 'visit' }, 'letThrough'],
  'own:stopped': [{ tabId: 7, url: 'https://page.example/' }, 'stopped'],
  'own:update': [{}, 'update'],
  'own:post': [{}, 'post'],
  'own:unwarn': [{ tabId: 7 }, 'unwarn'],
  'own:take-back': [{ host: 'page.example' }, 'takeBack'],
  'own:registrable': [{ host: 'page.example' }, 'registrable'],
};
