import { checkSources } from '../../lib/directory/check.ts';
import { buildLookalikeIndex } from '../../lib/hosts/lookalike/build.ts';
import type { LookalikeIndex } from '../../lib/hosts/lookalike/types.ts';
import { lookalikeSource } from '../directory/lookalikes.ts';
import { readSources } from '../directory-read.ts';

/** The look-alike index over ten times as many official hosts: each record nine times more under an invented label of its own. */
export function tenfold(): LookalikeIndex {
  const { files } = readSources();
  const { sources } = checkSources(files, '9999-12-31');
  if (!sources) throw new Error('the directory has faults: npm run directory');
  const source = lookalikeSource(sources, files);
  const copy = (label: string, n: number): string => `${label.split('').reverse().join('')}${'kvwxzjqbg'.charAt(n - 1)}${n}`;
  const more = Array.from({ length: 9 }, (_, i) =>
    source.records.map((record) => ({
      ...record,
      id: `${record.id}-${i + 1}`,
      domains: record.domains.map(
        (domain) => `${copy(domain.split('.', 1)[0] ?? '', i + 1)}.${domain.split('.').slice(1).join('.') || 'com'}`,
      ),
      labels: record.labels.map((label) => copy(label, i + 1)),
    })),
  );
  return buildLookalikeIndex({ ...source, records: [...source.records, ...more.flat()] });
}
