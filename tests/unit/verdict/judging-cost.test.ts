import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OBSERVATION_LIMITS } from '../../../lib/page/limits.ts';
import type { Observation } from '../../../lib/page/types.ts';
import { judgePage } from '../../../lib/verdict/judge-page.ts';
import { KNOWLEDGE } from '../signals/knowledge.ts';
import { observation } from '../signals/page.ts';

const { text: MOST, blockText } = OBSERVATION_LIMITS;
/** Four times the text may cost this much more: a cost that grows with the square would be sixteen times as high. */
const GROWTH = 9;
/** Below this the clock's own grain and the fixed part of the work tell more than the text. */
const GRAIN_MS = 12;

/** What the readers of contacts, handles, numbers, words and quotation marks begin at, and what they have to give up on. */
const PIECES = [
  'a',
  'a.',
  '-',
  ' ',
  '@',
  '@ab_',
  '+1 ',
  '7',
  '零',
  't.me/',
  't (dot) ',
  'https://',
  'telegram',
  'whatsapp ',
  '微信',
  '微.信',
  'qq:',
  't e l ',
  '微信 a 下划线 ',
  'telegram a underscore ',
  '日一二三四 ',
  'ㅋㅏ',
  '“',
  '"',
  '「',
  '注销手机卡',
  'cancel my sim ',
  'code ',
  'é',
  '\u200b',
  '１',
  '🤳',
  '(',
  ')',
  '…',
  '\n',
];

function page(unit: string, length: number): Observation {
  const all = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const text = Array.from({ length: Math.ceil(length / blockText) }, (_, at) => all.slice(at * blockText, (at + 1) * blockText));
  return observation({ title: all.slice(0, OBSERVATION_LIMITS.title), text });
}

/** Time of the processor, the least of some runs: other work on the machine does not count. */
function costMs(seen: Observation, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    judgePage(seen, KNOWLEDGE);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How many times as much the whole text costs as a quarter of it. */
function growth(unit: string): number {
  const whole = costMs(page(unit, MOST), 3);
  return whole < GRAIN_MS ? 1 : whole / Math.max(costMs(page(unit, MOST / 4), 3), GRAIN_MS / 8);
}

/** Measured again where it seems too much: other work takes the caches as well. */
const staysLinear = (unit: string): boolean => [1, 2, 3].some(() => growth(unit) < GROWTH);

describe('judging costs no more than in proportion to the text, whatever it says', () => {
  judgePage(page('cancel my sim on telegram @some_agent7 ', MOST), KNOWLEDGE);

  test.each(PIECES)('%j again and again', (piece) => expect(staysLinear(piece)).toBe(true));

  test('any of them together', { timeout: 120_000 }, () => {
    const unit = fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(unit, staysLinear), { numRuns: 30 });
  });
});
