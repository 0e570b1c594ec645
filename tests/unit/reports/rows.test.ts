import { describe, expect, it } from 'vitest';
import { rowsAsText } from '../../../lib/reports/export.ts';
import { reportRows } from '../../../lib/reports/rows.ts';
import { type ReportBody, UNSAFE_WRONGS } from '../../../lib/reports/types.ts';
import { LOCALES, translator } from '../warning/fakes.ts';
import { body } from './samples.ts';

const t = translator('en');
const rows = (change: Partial<ReportBody>, carrierName: string | null = null) =>
  reportRows({ ...body, ...change }, { t, lang: 'en', carrierName });
const labels = (change: Partial<ReportBody>) => rows(change).map(({ label }) => label);

/** A middleman's page: a form and an offer, and neither carrier nor contact. */
const AGENCY: Partial<ReportBody> = {
  url: 'https://letterdesk.example/mobile',
  level: 'caution',
  wrong: ['collects-details', 'offers-to-do-it'],
  carrierId: null,
  contacts: [],
  reasons: [
    { id: 'lead-form', evidence: [] },
    { id: 'offers-to-do-it', evidence: ['we cancel it for you'] },
  ],
};

describe('a report as it is read and pasted', () => {
  it('says what was found, and has no line for what is empty', () => {
    expect(rowsAsText('Report', rows(AGENCY), ': ')).toBe(
      [
        'Report',
        '',
        'Page: https://letterdesk.example/mobile',
        'What is wrong: The page is not safe',
        'Collects your name, number or other details; Offers to cancel for you',
        'Our own finding: Caution',
        'a form that collects your details',
        'offers to do it for you: “we cancel it for you”',
        'Date: November 24, 2026 (day only)',
        'List version: 2026.11.20',
      ].join('\n'),
    );
  });

  it.each<[string, Partial<ReportBody>, string]>([
    ['a carrier', { carrierId: 'cn-china-mobile' }, 'Carrier'],
    ['a contact', { contacts: ['telegram:@a'] }, 'Contacts on the page'],
    ['words', { words: 'mine' }, 'Your words'],
    ['passages', { excerpt: 'theirs' }, 'Passages of the page'],
  ])('has a line for %s where there is one', (_, change, label) => {
    expect([labels(AGENCY).includes(label), labels({ ...AGENCY, ...change }).includes(label)]).toEqual([false, true]);
  });

  it('says only that the page is unsafe where nothing is ticked', () => {
    expect(rows({ wrong: [] })[1]?.value).toBe('The page is not safe');
  });
});

it.each(LOCALES)('every tick has its words, %s', (file, lang) => {
  const said = UNSAFE_WRONGS.map(
    (one) => reportRows({ ...body, wrong: [one] }, { t: translator(file), lang, carrierName: null })[1]?.value,
  );
  expect(new Set(said).size).toBe(UNSAFE_WRONGS.length);
});
