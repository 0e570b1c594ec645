const SECONDS = 12;

/**
 * Calls `done` once the panel was in sight for 12 seconds; the clock waits while the tab is hidden and while the pointer or
 * the focus is on the panel. Gives a function that ends it.
 */
export function fadeLater(panel: Element, done: () => void): () => void {
  let seen = 0;
  const timer = setInterval(() => {
    if (panel.ownerDocument.hidden || panel.matches(':hover, :focus-within')) return;
    seen += 1;
    if (seen < SECONDS) return;
    clearInterval(timer);
    done();
  }, 1000);
  return () => clearInterval(timer);
}
