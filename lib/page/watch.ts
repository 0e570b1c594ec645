import type { Gate } from './gate.ts';
import { description, headText, roughText } from './text.ts';
import { own } from './unclobbered.ts';

// Bounds of the watch over one document; what it costs must not grow with what a page does to itself. Times in ms, text in UTF-16 units.
/** Of the first look at the body. */
const TEXT = 60_000;
/** Of what is read of added parts: of one part, of all at once, and over the document's life. */
const PART = 2_000;
const ADDED = 20_000;
const LIFE = 400_000;
/** From a change to the look at it. */
const SETTLE = 350;
/** Changes within one settling time after which the page is let alone for REST, each time twice as long. */
const BUSY = 60;
const REST = 2_000;
/** Looks at a page that showed little text, for what comes without a change that can be seen (shadow roots), be it opened already. */
const LATER = [900, 2_200, 4_500] as const;
const LITTLE = 600;
/** Times an opened page is read again. */
const REREADS = 16;
/** Added parts kept between two looks. */
const PARTS = 300;
/** Longest wait for the browser to be idle. */
const IDLE = 600;

/** The same for those who test it; single names are what the bundler writes as bare numbers into the page script. */
export const WATCH_LIMITS = {
  text: TEXT,
  life: LIFE,
  settle: SETTLE,
  busy: BUSY,
  rest: REST,
  later: LATER,
  little: LITTLE,
  rereads: REREADS,
  parts: PARTS,
} as const;

export interface WatchEvents {
  /** The gate opened, or a page behind an open gate changed: time to read it. */
  onSpeaks(): void;
  /** The document behind an open gate is left. */
  onLeft(): void;
}

/**
 * Watches a document until its end: address and title at once, text when the browser is idle, and again what changes.
 * One closure and not a class, for what it weighs in every page: "this.#" at each use made it a tenth larger.
 * @param window of the page or frame
 * @param events called any number of times, within WATCH_LIMITS
 */
export function watchPage(window: Window, gate: Gate, events: WatchEvents): void {
  const { document, location } = window;
  let isOpen = false;
  let lifeLeft = LIFE;
  let rereadsLeft = REREADS;
  let pause = REST;
  let changed: Node[] = [];
  let changes = 0;
  let shown = 0;
  let timer = 0;
  let address = location.href;

  const report = (): void => {
    if (isOpen && rereadsLeft-- <= 0) return;
    if (!isOpen) follow();
    isOpen = true;
    events.onSpeaks();
  };
  /** Until its end, and again after it; a closed page is let go in silence, so it is spared the events. Its own copies of them do not count. */
  const follow = (): void => {
    window.addEventListener('pagehide', ({ isTrusted }) => {
      if (isTrusted) events.onLeft();
    });
    window.addEventListener('pageshow', ({ isTrusted, persisted }) => {
      if (isTrusted && persisted) begin();
    });
  };
  const after = (work: () => void, wait: number): number => window.setTimeout(work, wait);
  const whenIdle = (work: () => void): void => {
    if (window.requestIdleCallback) window.requestIdleCallback(work, { timeout: IDLE });
    else after(work, 1);
  };
  const bodyText = (most: number): string => roughText(own(document, 'body') ?? own(document, 'documentElement'), most);

  const lookAtAll = (): void => {
    if (isOpen || gate.knows(location.hostname) || gate.speaks(headText(document))) report();
    whenIdle(lookAtText);
  };
  const lookAtText = (): void => {
    const seen = bodyText(TEXT);
    if (!isOpen && gate.speaks(`${description(document)}\n${seen}`)) report();
    shown = seen.length;
    if (shown < LITTLE) for (const wait of LATER) after(lookAgain, wait);
  };
  const lookAgain = (): void => {
    const seen = bodyText(ADDED);
    if (isOpen ? seen.length > shown : gate.speaks(seen)) report();
    shown = seen.length;
  };

  const observer = new MutationObserver((records) => {
    changes += records.length;
    for (const { addedNodes, target } of records)
      for (const node of addedNodes.length > 0 ? addedNodes : [target]) if (changed.length < PARTS) changed.push(node);
    soon();
  });
  const begin = (): void => {
    lookAtAll();
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  };
  const soon = (): void => {
    if (timer === 0) timer = after(() => whenIdle(lookAtChanges), SETTLE);
  };
  const lookAtChanges = (): void => {
    const [nodes, count, before] = [changed, changes, address];
    timer = 0;
    changed = [];
    changes = 0;
    address = location.href;
    const moved = before !== address;
    if (moved) rereadsLeft = REREADS;
    if (count > BUSY) leaveAlone();
    else if (moved) lookAtAll();
    else lookAtParts(nodes);
  };
  const lookAtParts = (nodes: readonly Node[]): void => {
    const seen = nodes
      .map((node) => (node.isConnected ? roughText(node, PART) : ''))
      .join(' ')
      .slice(0, ADDED);
    lifeLeft -= seen.length;
    if (lifeLeft < 0) observer.disconnect();
    if (isOpen ? seen.trim() !== '' : gate.speaks(`${own(document, 'title')} ${seen}`)) report();
  };
  /** A page that rewrites itself without end is looked at whole, and less and less often. */
  const leaveAlone = (): void => {
    observer.disconnect();
    after(begin, pause);
    pause *= 2;
  };

  for (const name of ['popstate', 'hashchange'] as const) window.addEventListener(name, soon);
  begin();
}
