// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { own, plain, unclobbered } from '../../../lib/page/unclobbered.ts';

/** A node as a browser has it: properties on the prototype, read off the node itself and nothing else. */
class Thing {
  readonly #words = 'its own words';
  get words(): string {
    return this.#words;
  }
  say(): string {
    return this.#words;
  }
}

it('reads what the page’s names stand in the way of', () => {
  const thing = new Thing();
  for (const name of ['words', 'say']) Object.defineProperty(thing, name, { value: 'a control of that name', configurable: true });
  expect(thing.words).toBe('a control of that name');
  expect([unclobbered(thing).words, unclobbered(thing).say()]).toEqual(['its own words', 'its own words']);
  expect([own(thing, 'words'), own(thing, 'say').call(thing)]).toEqual(['its own words', 'its own words']);
});

it('is taken for forms alone: no other element has such names', () => {
  const [form, other] = [document.createElement('form'), document.createElement('div')];
  expect([plain(form) === form, plain(other) === other]).toEqual([false, true]);
  form.setAttribute('action', '/send');
  expect([plain(form).tagName, plain(form).getAttribute('action')]).toEqual(['FORM', '/send']);
});
