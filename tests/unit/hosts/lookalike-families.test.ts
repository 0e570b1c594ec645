import { describe, expect, test } from 'vitest';
import { canonicalHost, suffixesOf } from '../../../lib/hosts/host.ts';
import { FLAGS } from '../../../lib/hosts/lookalike/flags.ts';
import { lookalikeOf } from '../../../lib/hosts/lookalike/look.ts';
import { FAMILIES } from './families.ts';
import { indexOf, realSource } from './lookalike-index.ts';

const source = realSource();
const index = indexOf(source);
/** Shorter names and everyday words have too many neighbours that are somebody's own: docs/detection.md tells what is still found. */
const SHORTEST = 5;

function distinct(domain: string): boolean {
  const label = domain.slice(0, domain.indexOf('.'));
  const flags = index.labels[label.replaceAll('-', '')]?.[0] ?? FLAGS.weak;
  return label.length >= SHORTEST && /^[a-z-]+$/.test(label) && (flags & (FLAGS.weak | FLAGS.named)) === 0;
}

const domains = source.records
  .filter((record) => !record.careful)
  .flatMap((record) => record.domains.filter(distinct).slice(0, 1))
  .slice(0, 100);
/** Hosts that some carrier or known site really has are no imitation. */
const real = new Set([...Object.keys(index.domains), ...index.exempt]);

describe('every family of imitations of 100 carriers’ domains', () => {
  test.each(Object.entries(FAMILIES))('%s', (family, make) => {
    const hosts = domains.flatMap((domain) => {
      const dot = domain.indexOf('.');
      return make(domain.slice(0, dot), domain.slice(dot + 1)).filter((host) => {
        const name = canonicalHost(host);
        return name !== null && name !== domain && !name.startsWith('-') && !suffixesOf(name).some((own) => real.has(own));
      });
    });
    const missed = hosts.filter((host) => lookalikeOf(host, index) === null);
    const rate = 1 - missed.length / hosts.length;
    console.warn(`${family}: ${(100 * rate).toFixed(2)} % of ${hosts.length}; missed ${missed.slice(0, 4).join(' ')}`);
    expect(rate).toBeGreaterThanOrEqual(0.97);
  });

  test('there are 100 of them', () => expect(domains).toHaveLength(100));
});
