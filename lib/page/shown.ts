declare global {
  interface Document {
    /** https://wicg.github.io/nav-speculation/prerendering.html; where a browser lacks it, an image of that name may stand there. */
    readonly prerendering?: unknown;
  }
}

/** Calls when the person sees the page: at once, but for one that the browser fetched ahead of time. */
export function whenShown(document: Document, then: () => void): void {
  if (document.prerendering !== true) then();
  else document.addEventListener('prerenderingchange', then, { once: true });
}
