import type { Observation } from '../page/types.ts';
import type { Verdict } from '../verdict/types.ts';

/** What the worker knows of a tab. `checking` while a page that opened the gate is being judged. */
export interface TabState {
  readonly verdict: Verdict;
  readonly checking: boolean;
  /** Set while the person has let this site through, so that popup and page can offer to take it back. */
  readonly letThrough: LetThrough | null;
}

/** How far a site was let through: to be opened, or `unwarned`: without notices, but a page that is to be stopped is stopped. */
export type LetThrough = LetThroughScope | 'unwarned';
export type LetThroughScope = 'visit' | 'always';
/** What a notice in a page may ask the worker to open. The worker works out the address from the tab's own verdict. */
export type OpenTarget = 'official' | 'guide' | 'report' | 'mistake';

/** Every message, by direction: the prefix says who may send it (receive.ts enforces that). */
export interface Contract {
  /** page script (any frame) → worker: the gate opened. */
  'page:gate'(data: Record<never, never>): void;
  /** page script (any frame) → worker: the document behind an open gate is left. */
  'page:left'(data: Record<never, never>): void;
  /** page script on a host, or at a path, that the list in force names → worker. */
  'page:listed'(data: Record<never, never>): void;
  /** page script on a directory host → worker. */
  'page:official'(data: Record<never, never>): void;
  /** observer (any frame) → worker: what was seen, first or again. */
  'page:observed'(data: Observation): void;
  /** observer (any frame) → worker: the page could not be read. */
  'page:unread'(data: Record<never, never>): void;
  /** notice in a page → worker. */
  'page:dismissed'(data: Record<never, never>): void;
  /** notice in a page → worker: the page took our notice down more often than it may. */
  'page:fought'(data: Record<never, never>): void;
  'page:open'(data: { readonly what: OpenTarget }): void;
  /** our own pages → worker. */
  'own:tab-state'(data: { readonly tabId: number }): TabState;
  'own:recheck'(data: { readonly tabId: number }): void;
  'own:let-through'(data: { readonly tabId: number; readonly scope: LetThroughScope }): { readonly url: string };
  /**
   * Our warning page, where the browser itself put it in the place of a listed page → worker. `stopped: false`: the stop does not hold,
   * the address may be opened.
   */
  'own:stopped'(data: { readonly tabId: number; readonly url: string }): { readonly stopped: boolean };
  /** Check for a newer list now, and tend to the reports. Answers when both are over. */
  'own:update'(data: Record<never, never>): void;
  /** Send the reports that wait, and ask after those that were sent. */
  'own:post'(data: Record<never, never>): void;
  /** No more notices on the tab's site. Rejects where that could not be stored. */
  'own:unwarn'(data: { readonly tabId: number }): void;
  'own:take-back'(data: { readonly host: string }): void;
  /** The registrable domain of a host, null for an IP address, a bare name or a suffix: the list of suffixes is large, and the worker has it. */
  'own:registrable'(data: { readonly host: string }): string | null;
}
