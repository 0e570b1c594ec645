/** Smaller frames are advertisements, buttons and players (IAB's largest common format is 970 × 250 px); they do not speak for the page. */
const SMALLEST = { width: 480, height: 360 } as const;

/** True for a page itself, and for a frame large enough to be what a person reads. */
export function isRead(window: Window): boolean {
  return window === window.top || (window.innerWidth >= SMALLEST.width && window.innerHeight >= SMALLEST.height);
}

/** Calls `start` once the page or frame is one that people read; frames grow after they load. */
export function whenRead(window: Window, start: () => void): void {
  if (isRead(window)) {
    start();
    return;
  }
  const onResize = (): void => {
    if (!isRead(window)) return;
    window.removeEventListener('resize', onResize);
    start();
  };
  window.addEventListener('resize', onResize);
}
