/** How this tab gets away from the warning: so many entries back, or, where there is nothing to go back to, to a page of ours. */
export type Leave = { readonly back: number } | { readonly to: string };

/** The stopped page is the entry before ours and must not be opened again; one that the browser itself stopped never became one. */
const PAST_IT = 2;
const PAST_OURS = 1;
/** The browser counts entries ahead of this one as well, so a step back can lead nowhere; then our guide is better than nothing. */
const NOTHING_HAPPENS_MS = 4000;

/**
 * The way back from a stopped page.
 * @param entries history.length
 * @param stoppedBefore whether the page was stopped before it loaded
 * @param guide our page to go to where there is no entry that far back
 */
export function leaveFor(entries: number, guide: string, stoppedBefore = false): Leave {
  const steps = stoppedBefore ? PAST_OURS : PAST_IT;
  return entries > steps ? { back: -steps } : { to: guide };
}

/** Leaves the warning. It is replaced, never left behind: the browser's own back button does not come upon it again. */
export function leave(how: Leave, guide: string): void {
  if ('to' in how) {
    location.replace(how.to);
    return;
  }
  const giveUp = setTimeout(() => location.replace(guide), NOTHING_HAPPENS_MS);
  addEventListener('pagehide', () => clearTimeout(giveUp), { once: true });
  history.go(how.back);
}
