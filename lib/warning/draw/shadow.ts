interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of a page's element, closed ones too: Firefox and Chromium each let extensions in by a way of their own. */
export function shadowOf(element: FirefoxElement): ShadowRoot | null {
  const { openOrClosedShadowRoot: root = null } = element;
  return root ?? (element instanceof HTMLElement ? (chrome.dom?.openOrClosedShadowRoot(element) ?? null) : null);
}
