import { expect, it } from 'vitest';
import { faultText } from '../../../entrypoints/options/fault-text.ts';
import { LOCALES, translator } from '../warning/fakes.ts';

const FAULTS = [
  ...['unreachable', 'not-there', 'too-large', 'bad-form', 'bad-signature', 'key-out-of-time', 'root-expired'],
  ...['root-version', 'other-root', 'no-root', 'expired', 'rolled-back', 'serial-jump', 'serial-differs', 'rules', 'storage'],
  'a name of a later version',
];

it.each(LOCALES)('every fault has a sentence, %s', (file) => {
  const t = translator(file);
  expect(FAULTS.map((fault) => faultText(fault, t)).filter((text) => !/[.。]$/.test(text))).toEqual([]);
});
