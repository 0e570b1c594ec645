import { vi } from 'vitest';
import { makeGate } from '../../../lib/page/gate.ts';
import { WATCH_LIMITS, watchPage } from '../../../lib/page/watch.ts';
import { lay, type Page } from './see.ts';

interface Change {
  readonly target: Node;
  readonly addedNodes: readonly Node[];
}
let active: FakeObserver | null = null;

/** The test tells of changes itself: the browser's own observer keeps other time than the fake timers. */
class FakeObserver {
  readonly tell: (records: readonly Change[]) => void;
  constructor(tell: (records: readonly Change[]) => void) {
    this.tell = tell;
  }
  observe(): void {
    active = this;
  }
  disconnect(): void {
    if (active === this) active = null;
  }
}

export const isObserving = (): boolean => active !== null;

function paragraphs(texts: readonly string[]): readonly Node[] {
  return texts.map((text) => {
    const p = document.createElement('p');
    p.textContent = text;
    document.body.append(p);
    return p;
  });
}

/** Adds paragraphs to the page, each a change of its own. */
export const add = (...texts: string[]): void => told(paragraphs(texts).map((node) => ({ target: document.body, addedNodes: [node] })));

/** Adds paragraphs in one change. */
export const addTogether = (...texts: string[]): void => told([{ target: document.body, addedNodes: paragraphs(texts) }]);

/** A change within a text node. */
export const change = (node: Node): void => told([{ target: node, addedNodes: [] }]);

function told(records: readonly Change[]): void {
  active?.tell(records);
}

/** Starts a watch over a page in fake time. */
export function watched(page: Page | string): { speaks: ReturnType<typeof vi.fn>; left: ReturnType<typeof vi.fn> } {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback'] });
  vi.stubGlobal('MutationObserver', FakeObserver);
  active = null;
  lay(typeof page === 'string' ? { body: page } : page);
  const speaks = vi.fn<() => void>();
  const left = vi.fn<() => void>();
  watchPage(window, makeGate({ act: 'cancel', thing: 'phone', whole: 'xiaohu', via: 'telegr', hosts: 'green' }), {
    onSpeaks: speaks,
    onLeft: left,
  });
  return { speaks, left };
}

/** A change has settled and the browser has been idle. */
export const settled = (): void => void vi.advanceTimersByTime(WATCH_LIMITS.settle + 700);

/** To be run after each test. */
export function unwatch(): void {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
}
