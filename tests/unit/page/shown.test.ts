import { expect, it, vi } from 'vitest';
import { whenShown } from '../../../lib/page/shown.ts';

const documentWith = (prerendering: unknown): Document & EventTarget => Object.assign(new EventTarget(), { prerendering }) as never;

it.each([[false], [undefined], [{ nodeName: 'IMG' }]])('a page on the screen is looked at at once (%o)', (prerendering) => {
  const then = vi.fn();
  whenShown(documentWith(prerendering), then);
  expect(then).toHaveBeenCalledOnce();
});

it('a page fetched ahead of time is looked at when it comes to the screen, once', () => {
  const then = vi.fn();
  const document = documentWith(true);
  whenShown(document, then);
  expect(then).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(then).toHaveBeenCalledOnce();
});
