import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookalikeOf } from '../../../lib/hosts/lookalike/look.ts';
import { indexOf, realSource } from './lookalike-index.ts';

const index = indexOf(realSource());
const domains = Object.keys(index.domains);
const labels = Object.keys(index.labels);
const words = index.words.flatMap((list) => list.words);

/** Hosts near to what the index holds: brands, words and strange letters with dots and hyphens between. */
const nearby = fc
  .array(
    fc.oneof(fc.constantFrom(...labels), fc.constantFrom(...words), fc.constantFrom(...domains), fc.domain(), fc.string({ maxLength: 6 })),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((pieces) => fc.constantFrom('.', '-', '').map((between) => pieces.join(between)))
  .chain((left) => fc.constantFrom('com', 'cn', 'co.uk', 'xyz', 'github.io', 'рф').map((suffix) => `${left}.${suffix}`));

describe('for any text', () => {
  test('never throws, and what is found is in the index', () => {
    fc.assert(
      fc.property(fc.oneof(nearby, fc.string({ unit: 'binary', maxLength: 300 }), fc.domain(), fc.webUrl()), (host) => {
        const found = lookalikeOf(host, index);
        if (found === null) return;
        expect(index.ids[index.domains[found.domain] ?? -1]).toBe(found.of);
        expect(found.weight).toBeGreaterThan(0);
        expect(found.weight).toBeLessThanOrEqual(1);
      }),
      { numRuns: 4000 },
    );
  });

  test('case and a trailing dot do not matter', () => {
    fc.assert(
      fc.property(nearby, (host) => {
        fc.pre(/^[a-z0-9.-]+$/.test(host) && !host.endsWith('.'));
        const found = lookalikeOf(host, index);
        expect(lookalikeOf(host.toUpperCase(), index)).toEqual(found);
        expect(lookalikeOf(`${host}.`, index)).toEqual(found);
      }),
    );
  });

  test('an official domain and what lies below it never looks like another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...domains), fc.constantFrom(...labels, ...words), (domain, label) => {
        fc.pre(URL.canParse(`http://${label}.${domain}`));
        expect(lookalikeOf(`${label}.${domain}`, index)).toBeNull();
      }),
    );
  });

  test('the whole official domain below another host is always found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...domains), fc.constantFrom('example.com', 'help-24.xyz', 'web.app'), (domain, host) => {
        expect(lookalikeOf(`${domain}.${host}`, index)?.weight ?? 0).toBeGreaterThanOrEqual(0.9);
      }),
    );
  });
});
