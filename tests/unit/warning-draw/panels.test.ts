// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { phrases } from '../../../lib/warning/draw/dom.ts';
import { type Form, fieldPanel, mainPanel } from '../../../lib/warning/draw/panels.ts';
import { VIEW } from './samples.ts';

const said = (panel: HTMLElement): string => panel.textContent.replace(/\s+/g, ' ');
const buttons = (panel: HTMLElement): string[] =>
  [...panel.querySelectorAll('button')].map((one) => one.textContent || (one.ariaLabel ?? ''));
const main = (form: Form, view = VIEW): HTMLElement => mainPanel(document, view, form, () => {});

describe('the banner', () => {
  it('says finding, harm, our name, the way out and how to call', () => {
    const panel = main('full');
    expect(said(panel)).toBe('firstsecondharmdoneBrandopen itcall 123');
    expect(buttons(panel)).toEqual(['open it', 'close it']);
    expect(panel.querySelector('a')?.getAttribute('href')).toBe('tel:123');
    expect([panel.getAttribute('role'), panel.ariaLabel]).toEqual(['region', 'Brand']);
  });

  it('offers no call where there is no number', () => {
    expect(main('full', { ...VIEW, call: null }).querySelector('a')).toBeNull();
  });

  it('is one line where it repeats itself', () => {
    expect(said(main('repeat'))).toBe('shortopen');
  });
});

it('the note says finding, harm, the way out and our name', () => {
  const panel = main('note', { ...VIEW, level: 'info' });
  expect(said(panel)).toBe('firstsecondharmdoneopen itBrand');
  expect(panel.getAttribute('role')).toBe('note');
});

it('the field’s notice is an alert with two buttons', () => {
  const panel = fieldPanel(document, VIEW, { index: 0, title: 'sto|p', text: 'because' }, () => {});
  expect(panel.querySelector('[role=alert]')?.textContent).toBe('stopbecause');
  expect(panel.ariaLabel).toBe('stop');
  expect(buttons(panel)).toEqual(['open it', 'anyway']);
});

it('a script’s click on any of the buttons does nothing', () => {
  const heard = vi.fn();
  for (const panel of [mainPanel(document, VIEW, 'full', heard), fieldPanel(document, VIEW, { index: 0, title: '', text: '' }, heard)])
    for (const button of panel.querySelectorAll('button')) button.click();
  expect(heard).not.toHaveBeenCalled();
});

describe('phrases', () => {
  it('break where the translator says, and nowhere else', () => {
    expect(phrases(document, 'p', 'a|b|c').outerHTML).toBe('<p class="keep">a<wbr>b<wbr>c</p>');
    expect(phrases(document, 'p', 'plain').outerHTML).toBe('<p>plain</p>');
    expect(phrases(document, 'h2', 'title').className).toBe('keep');
  });

  it('are text, whatever they look like', () => {
    expect(phrases(document, 'p', '<img src=x onerror=alert(1)>').children).toHaveLength(0);
  });
});
