import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import { strengthOf } from '../../lib/hosts/lookalike/strength.ts';
import { tablesOf } from '../../lib/hosts/lookalike/tables.ts';
import { FAMILIES, nameOf } from './families.ts';
import { hostAnswerer } from './host-line.ts';

/** Any number will do, as long as it stays: a new one draws other carriers. */
const SEED = 20_261_129;
const CARRIERS = 100;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first domain of one carrier each of a hundred countries. */
export function drawDomains({ carriers }: Pick<CompiledDirectory, 'carriers'>): readonly string[] {
  const random = randomFrom(SEED);
  const byCountry = Map.groupBy(
    carriers.filter((row) => row[5].length > 0),
    (row) => row[2],
  );
  const shuffled = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry) => ({ entry, key: random() }))
    .sort((a, b) => a.key - b.key);
  const domains = shuffled.map(({ entry: [, rows] }) => rows[Math.floor(random() * rows.length)]?.[5][0] ?? '');
  return [...new Set(domains)].slice(0, CARRIERS);
}

/** Names that are no everyday word and have five letters or more, short names, and everyday words. */
type Kind = 'telling' | 'short' | 'everyday';

function kindOf(domain: string, { lookalikes }: CompiledDirectory): Kind {
  const label = tablesOf(lookalikes).labels.get(nameOf(domain)?.label.replaceAll('-', '') ?? '');
  if (!label || label.text.length < 5) return 'short';
  return strengthOf(label) === 'weak' ? 'everyday' : 'telling';
}

interface Count {
  made: number;
  found: number;
}

export interface FamilyRow {
  readonly family: string;
  readonly counts: Readonly<Record<Kind, Count>>;
  /** Some that were not recognised, of telling names. */
  readonly missed: readonly string[];
}

/**
 * Measures with the product's own code how many imitations of a hundred carriers' domains are recognised, family by family. Hosts that some
 * entry really has, and what no browser accepts as a host, do not count.
 */
export function familyRows(compiled: CompiledDirectory): readonly FamilyRow[] {
  const answer = hostAnswerer(compiled);
  const domains = drawDomains(compiled).map((domain) => ({ domain, name: nameOf(domain), kind: kindOf(domain, compiled) }));
  return Object.entries(FAMILIES).map(([family, make]) => {
    const counts = { telling: { made: 0, found: 0 }, short: { made: 0, found: 0 }, everyday: { made: 0, found: 0 } };
    const missed: string[] = [];
    for (const { domain, name, kind } of domains)
      for (const host of new Set(name ? make(name) : [])) {
        const got = answer(host);
        if (host === domain || 'error' in got || got.official !== null || got.trusted !== null) continue;
        counts[kind].made += 1;
        if (got.lookalike !== null) counts[kind].found += 1;
        else if (kind === 'telling') missed.push(host);
      }
    return { family, counts, missed };
  });
}

const share = ({ made, found }: Count): string => (made === 0 ? '–' : `${((100 * found) / made).toFixed(1)} % of ${made}`);

/** The table of docs/detection.md, and below it some misses of each family. */
export function familyReport(compiled: CompiledDirectory): string {
  const rows = familyRows(compiled);
  const lines = rows.map(
    ({ family, counts }) => `| ${family} | ${share(counts.telling)} | ${share(counts.short)} | ${share(counts.everyday)} |`,
  );
  const missed = rows.flatMap(({ family, missed: some }) => (some.length > 0 ? [`${family}: ${some.slice(0, 6).join(' ')}`] : []));
  return ['| family | telling names | up to four letters | everyday words |', '|---|---|---|---|', ...lines, '', ...missed, ''].join('\n');
}
