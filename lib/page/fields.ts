import { controlsOf, isWritten, ownWords } from './controls.ts';
import { cut, OBSERVATION_LIMITS, tidy } from './limits.ts';
import type { Field, Form, Zone } from './types.ts';
import { plain, unclobbered } from './unclobbered.ts';

const { fields: MAX, fieldText } = OBSERVATION_LIMITS;
const NOT_ASKED = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'search', 'checkbox', 'radio', 'range', 'color']);
/** How far before a control words still describe it, in UTF-16 units. */
const NEAR = 60;

/**
 * Form controls by how they describe themselves, and the forms they stand in, their later steps included. Never reads a value.
 * @param elements walked elements with their zones
 * @param pageHost host of the page, for forms that name no address
 */
export function readFields(elements: readonly { element: Element; zone: Zone }[], pageHost: string): { fields: Field[]; forms: Form[] } {
  const forms: Element[] = [];
  const fields: Field[] = [];
  const order = new Map(elements[0] ? controlsOf(unclobbered(elements[0].element.ownerDocument)).map((e, i) => [e, i]) : []);
  for (const { element, zone } of elements) {
    if (fields.length >= MAX || !isControl(element)) continue;
    const form = element.closest('form');
    if (form && !forms.includes(form)) forms.push(form);
    fields.push(toField(element, zone, order.get(element) ?? -1, form ? forms.indexOf(form) : null));
  }
  const seen = new Set(elements.map(({ element }) => element));
  for (const [n, form] of forms.entries()) {
    const zone = fields.find((field) => field.form === n)?.zone ?? 'main';
    const later = laterSteps(form, seen).slice(0, MAX - fields.length);
    // What stands before a hidden control may be what a script wrote down of what was typed.
    fields.push(...later.map((element) => ({ ...toField(element, zone, order.get(element) ?? -1, n), near: '' })));
  }
  return { fields, forms: forms.map((form) => toForm(unclobbered(form), pageHost)) };
}

/** A form around the whole page (ASP.NET) holds log-in boxes of all kinds. */
const PAGE_PARTS = 'h1, main, article';
/** Controls that wait for robots. */
const BAIT = '[aria-hidden="true"], [aria-hidden="true"] *, [tabindex="-1"]';

/** Controls of a form in which some are seen, and these are not yet: a form in steps asks for the code in the second. */
function laterSteps(real: Element, seen: ReadonlySet<Element>): Element[] {
  const form = unclobbered(real);
  if (form.querySelector(PAGE_PARTS) !== null) return [];
  return [...form.querySelectorAll('input, textarea')].filter((e) => !seen.has(e) && isControl(e) && !e.matches(BAIT));
}

function isControl(element: Element): boolean {
  if (element.tagName === 'INPUT') return !NOT_ASKED.has((element.getAttribute('type') ?? 'text').toLowerCase());
  return element.tagName !== 'SELECT' && isWritten(element);
}

function toField(element: Element, zone: Zone, index: number, form: number | null): Field {
  const attribute = (name: string): string => cut(tidy(element.getAttribute(name) ?? ''), fieldText);
  const max = Number(element.getAttribute('maxlength') ?? Number.NaN);
  return {
    index,
    type: element.tagName === 'INPUT' ? attribute('type').toLowerCase() || 'text' : element.tagName.toLowerCase(),
    name: cut(`${attribute('name')} ${element.id}`.trim(), fieldText),
    autocomplete: attribute('autocomplete').toLowerCase(),
    label: cut(tidy(labelOf(element)), fieldText),
    placeholder: attribute('placeholder'),
    accept: attribute('accept'),
    maxLength: Number.isFinite(max) ? max : null,
    near: cut(nearOf(element), fieldText),
    zone,
    form,
  };
}

function labelOf(element: Element): string {
  const aria = element.getAttribute('aria-label');
  if (aria) return aria;
  const root = element.getRootNode() as ParentNode;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter((id) => id !== '');
  const named = ids.map((id) => textOf(root.querySelector(`#${CSS.escape(id)}`))).join(' ');
  if (named.trim() !== '') return named;
  const own = element.id === '' ? null : root.querySelector(`label[for="${CSS.escape(element.id)}"]`);
  return textOf(own ?? element.closest('label')) || element.getAttribute('title') || '';
}

const textOf = (element: Element | null): string => (element ? ownWords(element) : '');

/** Words shortly before the control, up to the block that holds it. */
function nearOf(element: Element): string {
  let text = '';
  let node: Node | null = element;
  for (let steps = 0; node && steps < 6 && text.length < NEAR; steps++) {
    const before: Node | null = node.previousSibling;
    if (before) {
      text = `${before.nodeType === 1 && plain(before as Element).querySelector('input, textarea') ? '' : ownWords(before)} ${text}`;
      node = before;
    } else node = node.parentElement;
    if (tidy(text) !== '') break;
  }
  return tidy(text).slice(-NEAR);
}

function toForm(form: Element, pageHost: string): Form {
  const action = form.getAttribute('action') ?? '';
  const base = `https://${pageHost}/`;
  const buttons = [...form.querySelectorAll('button, input[type=submit], input[type=button], [role=button]')].slice(0, 3);
  return {
    actionHost: cut(URL.canParse(action, base) ? new URL(action, base).host.toLowerCase() : pageHost, OBSERVATION_LIMITS.host),
    submit: cut(tidy(buttons.map((b) => b.textContent || b.getAttribute('value') || '').join(' ')), fieldText),
  };
}
