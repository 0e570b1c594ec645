import { expect, it } from 'vitest';
import { noteFaults } from '../../../lib/directory/note-rules.ts';

function faultsOf(notes: string, text: string): readonly string[] {
  const faults: string[] = [];
  noteFaults({ notes, notesIn: { 'zh-Hans': text } }, (field, reason) => faults.push(`${field}: ${reason}`));
  return faults;
}

it.each([
  ['no number', 'Bring the ID card.', '带上身份证。'],
  ['a short one in words', 'Within 7 days, in 2 shops.', '七天内，两家。'],
  ['marks of thousands', 'A fee of 1,100 yen from October 2025.', '2025年10月起收1100日元。'],
  ['a hyphen', 'Call 0077-75470, or 800-331-0500.', '打0077-75470或8003310500。'],
  ['one said twice', 'Text 65075. The 65075 is free.', '发短信到65075，不收费。'],
])('%s is the same in both', (_what, notes, text) => {
  expect(faultsOf(notes, text)).toEqual([]);
});

it.each([
  ['Call 10086.', '打10068。', ['10086 is in "notes" but not in it', '10068 is in it but not in "notes"']],
  ['Call 10086.', '打电话。', ['10086 is in "notes" but not in it']],
  ['Call.', '打10086。', ['10086 is in it but not in "notes"']],
])('%j is not %j', (notes, text, reasons) => {
  expect(faultsOf(notes, text)).toEqual(reasons.map((reason) => `cancel.notesIn.zh-Hans: ${reason}`));
});
