import { expect, it } from 'vitest';
import { evidenceOf } from '../../../lib/signals/make.ts';
import { observation } from './page.ts';

/** What a control is called on the page, and the words of it that are underlined; null for none. */
const CASES: readonly (readonly [string, string | null])[] = [
  ['Verification code we texted you', 'Verification code we texted you'],
  ['Account PIN (required to release your number)', 'Account PIN'],
  ['短信验证码：', '短信验证码'],
  ['Code, 6 digits', 'Code'],
  [`${'word '.repeat(20)}`.trim(), null],
  ['(code)', '(code)'],
];

it.each(CASES)('of the control “%s” %s is underlined', (label, marked) => {
  const [field] = observation({ fields: [{ label }] }).fields;
  if (!field) throw new Error('one control');
  const { text, mark } = evidenceOf({ kind: 'askCode', from: { field } });
  expect(mark ? text.slice(...mark) : null).toBe(marked);
});

it('what stands before a control is underlined, not what stands in it', () => {
  const [field] = observation({ fields: [{ near: 'Your code', placeholder: 'Your answer' }] }).fields;
  if (!field) throw new Error('one control');
  const { text, mark = [0, 0] } = evidenceOf({ kind: 'askCode', from: { field } });
  expect([text, text.slice(...mark)]).toEqual(['Your code · Your answer', 'Your code']);
});
