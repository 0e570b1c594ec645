import { expect, it } from 'vitest';
import { isShowNotice } from '../../../lib/warning/draw/parse.ts';
import { VIEW } from './samples.ts';

it('knows a notice', () => {
  expect(isShowNotice({ view: VIEW, repeat: false })).toBe(true);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'notice'],
  ['no view', { repeat: true }],
  ['a view that is null', { view: null, repeat: true }],
  ['a title that is no text', { view: { ...VIEW, title: { toString: (): string => 'x' } }, repeat: false }],
  ['no list of fields', { view: { ...VIEW, fields: 'none' }, repeat: false }],
])('refuses %s', (_what, value) => {
  expect(isShowNotice(value)).toBe(false);
});
