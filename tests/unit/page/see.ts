import { vi } from 'vitest';
import { observe } from '../../../lib/page/observe.ts';
import type { Observation } from '../../../lib/page/types.ts';

export interface Page {
  readonly body: string;
  readonly head?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly telling?: (text: string) => boolean;
  readonly shadowOf?: (element: Element) => ShadowRoot | null;
}

/** Lays a page out in the test's own window. */
export function lay({ body, head = '', url = 'https://page.example/', lang = '' }: Page): void {
  Reflect.get(window, 'happyDOM').setURL(url);
  document.documentElement.lang = lang;
  document.head.innerHTML = head;
  // An empty document in each frame: the real one is not loaded here, and that would be written to the console.
  document.body.innerHTML = body.replaceAll('<iframe', '<iframe srcdoc=""');
}

/** What is observed of a page. */
export function see(page: Page | string): Observation {
  const whole = typeof page === 'string' ? { body: page } : page;
  lay(whole);
  return observe(document, window, { telling: whole.telling ?? (() => false), shadowOf: whole.shadowOf ?? (() => null) });
}

/** Style for pages too large for the test's own style engine: nothing hidden, nothing written by style sheets. */
export function withoutStyles(): void {
  const plain = document.createElement('i').style;
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(plain);
}
