import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../lib/hosts/lookalike/distance.ts';
import { slipsToPrefix, telltalePieces } from '../../../lib/ui/search/distance.ts';

describe('slips that turn a query into a beginning of a word', () => {
  it.each([
    ['', 'vodafone', 0],
    ['voda', 'vodafone', 0],
    ['vdoa', 'vodafone', 1],
    ['vofa', 'vodafone', 1],
    ['vodda', 'vodafone', 1],
    ['vda', 'vodafone', 1],
    ['vodafnoe', 'vodafone', 1],
    ['uncom', 'unicom', 1],
    ['vxxa', 'vodafone', 2],
    ['vodafonexx', 'vodafone', 2],
    ['qqqq', 'vodafone', 3],
    ['vodafonexxx', 'vodafone', 3],
    ['联通中', '联通', 1],
  ])('%s in %s: %i', (query, word, slips) => {
    expect(slipsToPrefix(query, word, 2)).toBe(slips);
  });

  it('are those of the plain table, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (query, name, limit) => {
        const beginnings = Array.from({ length: name.length + 1 }, (_, at) => name.slice(0, at));
        const plain = Math.min(limit + 1, ...beginnings.map((beginning) => editDistance(query, beginning, 20)));
        expect(slipsToPrefix(query, name, limit)).toBe(plain);
      }),
      { numRuns: 2000 },
    );
  });

  it('a text longer than any name is none', () => {
    expect(slipsToPrefix('a'.repeat(65), 'a'.repeat(80), 2)).toBe(3);
  });
});

it('a word within the slips holds one of the pieces whole', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 2 }), (query, word, limit) => {
      if (editDistance(query, word, limit) > limit) return;
      expect(telltalePieces(query, limit).some((piece) => word.includes(piece))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
