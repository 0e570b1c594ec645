import { registrableDomain } from '../suffix.ts';
import { formsOf } from './forms.ts';
import { glyphTable } from './glyphs.ts';
import { collectLabels, labelOf } from './labels.ts';
import type { Exception, LookalikeIndex, LookalikeSource } from './types.ts';

/**
 * Compiles the look-alike index. Pure: same input, same output.
 * @param source records largest first; their domains and names give the labels
 * @returns plain JSON, read by look.ts
 */
export function buildLookalikeIndex(source: LookalikeSource): LookalikeIndex {
  const domains = new Map<string, number>();
  for (const [row, record] of source.records.entries())
    for (const domain of record.domains) if (!domains.has(domain)) domains.set(domain, row);
  const distinct = labelsOf(source.exceptions, false);
  const labels = collectLabels(source.records, {
    rows: new Map([...domains.keys()].map((domain, row) => [domain, row])),
    weak: new Set([...everydayNames(source.weak), ...labelsOf(source.exceptions, true)].filter((label) => !distinct.has(label))),
    distinct,
    words: new Map(source.words.flatMap(({ kind, lang, words }) => words.map((word) => [word, { kind, lang }] as const))),
  });
  return {
    ids: source.records.map((record) => record.id),
    domains: Object.fromEntries(domains),
    labels: labels.rows,
    ...formsOf(labels.rows),
    hyphened: labels.hyphened,
    exempt: exemptHosts(source),
    words: source.words,
    glyphs: glyphTable(),
  };
}

/** Names of several words are no everyday word once they are written together. */
const everydayNames = (names: readonly string[]): string[] => names.filter((name) => !name.includes(' ')).map(labelOf);

function labelsOf(exceptions: readonly Exception[], weak: boolean): Set<string> {
  return new Set(exceptions.flatMap((one) => ('label' in one && one.weak === weak ? [one.label] : [])));
}

/** Where only some hosts of a site are official, the site is its owner's all the same and imitates nobody. */
function exemptHosts({ records, reserved, exceptions }: LookalikeSource): string[] {
  const sites = records.flatMap((record) => record.domains.map((domain) => [domain, registrableDomain(domain)]));
  const owned = sites.flatMap(([domain, site]) => (site && site !== domain ? [site] : []));
  return [...new Set([...reserved, ...exceptions.flatMap((one) => ('host' in one ? [one.host] : [])), ...owned])];
}
