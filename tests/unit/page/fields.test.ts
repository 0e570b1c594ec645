// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlsOf } from '../../../lib/page/controls.ts';
import { observe } from '../../../lib/page/observe.ts';
import type { Field } from '../../../lib/page/types.ts';
import { lay, see } from './see.ts';

const labels = (body: string, part: keyof Field = 'label'): unknown[] => see(body).fields.map((field) => field[part]);

describe('fields', () => {
  it('tells how a control describes itself, and nothing it holds', () => {
    const body = `<form><p>Step 2</p><input id="otp" name="sms_code" type="TEL" autocomplete="ONE-TIME-CODE" maxlength="6" placeholder="6 digits" value="123456"></form>`;
    expect(see(body).fields).toEqual([
      {
        index: 0,
        type: 'tel',
        name: 'sms_code otp',
        autocomplete: 'one-time-code',
        label: '',
        placeholder: '6 digits',
        accept: '',
        maxLength: 6,
        near: 'Step 2',
        zone: 'main',
        form: 0,
      },
    ]);
  });

  it.each([
    ['a label around it', '<label>Your <b>code</b> <input></label>', 'Your code'],
    ['a label by id', '<label for="a">Code</label><input id="a">', 'Code'],
    ['aria-label before all', '<label>x <input aria-label="Code"></label>', 'Code'],
    ['aria-labelledby before a label', '<b id="p">Bank</b><b id="q">card</b><label>x <input aria-labelledby="p q"></label>', 'Bank card'],
    ['a title', '<input title="Code">', 'Code'],
    ['a title where the label says nothing', '<label><input title="Code"></label>', 'Code'],
    ['an id that needs escaping', '<b id="a.b:c">Code</b><input aria-labelledby="a.b:c">', 'Code'],
    ['none', '<p>x</p><input>', ''],
  ])('label: %s', (_what, body, label) => {
    expect(labels(body)).toEqual([label]);
  });

  it.each([
    ['text right before', 'Code: <input>', 'Code:'],
    ['a block before', '<p>Code</p><div><input></div>', 'Code'],
    ['a cell before', '<table><tr><td>Code</td><td><input></td></tr></table>', 'Code'],
    ['no words of another control', '<div>x <input></div><input>', 'x', ''],
    ['the end of a long text', `${'x'.repeat(90)} code<input>`, `${'x'.repeat(55)} code`],
  ])('words before it: %s', (_what, body, ...near) => {
    expect(labels(body, 'near')).toEqual(near);
  });

  it('takes what a person fills in, and no buttons, hidden or search controls', () => {
    const types = [
      'text',
      'tel',
      'email',
      'password',
      'number',
      'file',
      'date',
      'hidden',
      'submit',
      'checkbox',
      'radio',
      'search',
      'range',
    ];
    const body = `${types.map((type) => `<input type="${type}">`).join('')}<input><textarea></textarea><select></select><div contenteditable="true" role="textbox"></div>`;
    expect(labels(body, 'type')).toEqual(['text', 'tel', 'email', 'password', 'number', 'file', 'date', 'text', 'textarea', 'div']);
  });

  it('leaves out controls that are not shown', () => {
    expect(labels('<input hidden><p style="display:none"><input></p><input name="a">', 'name')).toEqual(['a']);
  });

  it('counts controls as the notice beside them does, and -1 within a shadow root', () => {
    lay({ body: '<input type="hidden"><select></select><div></div><input name="a"><textarea name="b"></textarea>' });
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<label for="in">Inside</label><input id="in" name="c">';
    const { fields } = observe(document, window, { telling: () => false, shadowOf: () => null });
    expect(fields.map(({ name, index, label }) => [name, index, label])).toEqual([
      ['c in', -1, 'Inside'],
      ['a', 2, ''],
      ['b', 3, ''],
    ]);
    expect(controlsOf(document)[3]?.getAttribute('name')).toBe('b');
  });
});

describe('forms', () => {
  it('are read with the steps that come later, where the first one is shown', () => {
    const later = '<div hidden><label>Code <input name="code"></label><input type="hidden" name="token"></div>';
    expect(labels(`<form><input name="phone">${later}</form><form style="display:none"><input name="other"></form>`, 'name')).toEqual([
      'phone',
      'code',
    ]);
  });

  it('are counted in order, with the host they send to and what their buttons say', () => {
    const body = `<input name="free">
      <form action="https://Collect.example:81/x"><input name="a"><button> Send <b>it</b></button><input type="submit" value="Go"></form>
      <form action="/own"><input name="b"></form><form><input name="c"><div role="button">Next</div></form><form><p>empty</p></form>`;
    const { fields, forms } = see({ body, url: 'https://page.example:8443/' });
    expect(fields.map(({ name, form }) => [name, form])).toEqual([
      ['free', null],
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect(forms).toEqual([
      { actionHost: 'collect.example:81', submit: 'Send it Go' },
      { actionHost: 'page.example:8443', submit: '' },
      { actionHost: 'page.example:8443', submit: 'Next' },
    ]);
  });
});

describe('what a person typed', () => {
  const CONTROLS = [
    '<input>',
    '<input type="tel" placeholder="Phone">',
    '<input type="password">',
    '<input type="hidden">',
    '<input type="search">',
    '<textarea></textarea>',
    '<label>Message <textarea></textarea></label>',
    '<label for="x">Code</label><input id="x">',
    '<div contenteditable="true" role="textbox"></div>',
    '<label>Note <span contenteditable="true" role="textbox"></span></label>',
    '<footer>© <textarea></textarea></footer>',
    '<form><textarea></textarea><input></form>',
  ];
  const MARK = 'Zq7-typed';

  function fill(): void {
    for (const control of document.querySelectorAll('input, textarea, [contenteditable]')) {
      if (control instanceof HTMLInputElement) {
        control.value = MARK;
        control.setAttribute('value', MARK);
      } else control.textContent = MARK;
    }
  }

  it('is in no Observation, nor is a cookie', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CONTROLS), { minLength: 1, maxLength: 6 }), (controls) => {
        lay({ body: controls.map((one) => `<div>${one}</div>`).join('') });
        Object.defineProperty(document, 'cookie', { configurable: true, get: () => MARK });
        fill();
        expect(JSON.stringify(observe(document, window, { telling: () => false, shadowOf: () => null }))).not.toContain(MARK);
      }),
      { numRuns: 40 },
    );
  });
});
