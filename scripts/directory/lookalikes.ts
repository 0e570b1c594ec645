import { z } from 'zod';
import type { Sources } from '../../lib/directory/check.ts';
import type { LookalikeSource, OfficialRecord } from '../../lib/hosts/lookalike/types.ts';

type Entry = Sources['carriers'][number] | Sources['trusted'][number];

const text = z.string().min(1);
const wordLists = z.array(
  z.strictObject({ lang: text, kind: z.enum(['act', 'thing', 'care', 'login', 'address', 'suffix', 'neutral']), words: z.array(text) }),
);
const exceptions = z.array(
  z.union([z.strictObject({ host: text, reason: text }), z.strictObject({ label: text, weak: z.boolean(), reason: text })]),
);

/** Short service codes that people know the operator by: 10086. Longer numbers are no part of a host name. */
const isCode = (number: string): boolean => /^\d{5}$/.test(number);

function record(entry: Entry, careful: boolean): OfficialRecord {
  const aliases = 'aliases' in entry ? entry.aliases : [];
  return {
    id: entry.id,
    domains: entry.domains,
    labels: [...Object.values(entry.names), ...aliases, ...entry.hotline.filter(isCode)],
    careful,
  };
}

/**
 * What the look-alike index is made of, largest carrier first.
 * @param files data/ as parsed JSON; throws zod's error, with the path in it, where a look-alike table is malformed
 */
export function lookalikeSource(sources: Sources, files: ReadonlyMap<string, unknown>): LookalikeSource {
  const carriers = [...sources.carriers].sort((a, b) => (b.subscribersM ?? 0) - (a.subscribersM ?? 0) || (a.id < b.id ? -1 : 1));
  return {
    records: [...carriers.map((one) => record(one, false)), ...sources.trusted.map((one) => record(one, true))],
    weak: sources.weakNames.map((one) => one.name),
    words: wordLists.parse(files.get('lookalike-words.json')),
    exceptions: exceptions.parse(files.get('lookalike-exceptions.json')),
    reserved: sources.bodies.map((body) => body.suffix),
  };
}
