import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceFor } from '../../../lib/hosts/lookalike/deletions.ts';
import { editDistance } from '../../../lib/hosts/lookalike/distance.ts';
import { neighboursAmong } from '../../../lib/hosts/lookalike/neighbours.ts';

const word = fc.stringMatching(/^[a-f0-3]{3,13}$/);
/** More look-ups than are made without the table. */
const MANY = 30;

test('gives every label within the distance, in order, one by one as well as from the table that later look-ups use', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (labels, text) => {
      const near = neighboursAmong(labels);
      const most = text.length >= 7 ? 2 : 1;
      const meant = labels.flatMap((label, place) =>
        editDistance(text, label, Math.min(most, distanceFor(label.length))) <= Math.min(most, distanceFor(label.length)) ? [place] : [],
      );
      const answers = Array.from({ length: MANY }, () => near(text, most));
      for (const places of [answers[0], answers.at(-1)]) {
        expect(places).toEqual(places?.toSorted((a, b) => a - b));
        expect(places).toEqual(expect.arrayContaining(meant));
      }
    }),
  );
});

test('gives few labels that are nowhere near', () => {
  const labels = ['verizon', 'vodafone', 'telekom', 'rogers', 'turkcell', 'airtel', 'movistar', 'swisscom'];
  const near = neighboursAmong(labels);
  const answers = Array.from({ length: MANY }, () => near('verizn', 1));
  expect([answers[0], answers.at(-1)]).toEqual([[0], [0]]);
});
