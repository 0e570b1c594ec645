import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHours } from '../../../lib/directory/hours.ts';

describe('hours of a hotline', () => {
  it.each([
    ['24/7', 'always'],
    ['08:00-20:00', [{ days: [], times: [['08:00', '20:00']] }]],
    ['Mo-Fr 08:00-20:00', [{ days: [[0, 4]], times: [['08:00', '20:00']] }]],
    ['Sa 09:00-24:00', [{ days: [[5, 5]], times: [['09:00', '24:00']] }]],
    [
      'Mo-Th,Su 08:00-12:00,13:00-17:30; Sa,Fr 09:00-13:00',
      [
        {
          days: [
            [0, 3],
            [6, 6],
          ],
          times: [
            ['08:00', '12:00'],
            ['13:00', '17:30'],
          ],
        },
        {
          days: [
            [5, 5],
            [4, 4],
          ],
          times: [['09:00', '13:00']],
        },
      ],
    ],
  ])('%s is read', (text, hours) => {
    expect(parseHours(text)).toEqual(hours);
  });

  it.each([
    '',
    'always',
    'Mo-Fr',
    'Mo-Fr 8:00-20:00',
    'Mo-Fr 08:00-25:00',
    'PH off',
    'mo 08:00-20:00',
    'Mo-Fr 08:00-20:00;',
    '24/7; Mo 08:00-09:00',
  ])('%j is refused', (text) => {
    expect(parseHours(text)).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => parseHours(text) === null || text === '24/7' || /\d\d:\d\d/.test(text)));
  });
});
