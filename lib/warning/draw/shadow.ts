interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of a page's element, closed ones too: Firefox and Chromium each let extensions in by a way of their own. */
export function shadowOf(element: FirefoxElement): ShadowRoot | null {
  if (element.openOrClosedShadowRoot || !(element instanceof HTMLElement)) return element.openOrClosedShadowRoot ?? null;
  return chrome.dom?.openOrClosedShadowRoot(element) ?? null;
}
