import { registrableDomain } from '../suffix.ts';
import { FLAGS } from './flags.ts';
import { glyphTable } from './glyphs.ts';
import { decodeLabel } from './punycode.ts';
import { segment } from './segment.ts';
import type { Word } from './tables.ts';
import type { LabelRow, LookalikeIndex, LookalikeSource, OfficialRecord } from './types.ts';

/** Names are compared as host names could have them: lower case, Latin letters without marks, no spaces or signs. */
export function labelOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('&', '');
  return plain.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Latin names shorter than this are left to the domains' labels. */
const SHORTEST_NAME = 5;

interface Draft {
  flags: number;
  readonly domains: Set<number>;
}

type Labels = Map<string, Draft>;
/** Official domain → its place among all. */
type Rows = ReadonlyMap<string, number>;
type Weak = ReadonlySet<string>;

/**
 * Compiles the look-alike index. Pure: same input, same output.
 * @param source records largest first; their domains and names give the labels
 * @returns plain JSON, read by look.ts
 */
export function buildLookalikeIndex(source: LookalikeSource): LookalikeIndex {
  const domains = new Map<string, number>();
  const labels = new Map<string, Draft>();
  const hyphened = new Set<string>();
  for (const [row, record] of source.records.entries()) for (const domain of record.domains) if (!domains.has(domain)) domains.set(domain, row);
  const rows = new Map([...domains.keys()].map((domain, row) => [domain, row]));
  const weak = weakLabels(source);
  for (const record of source.records) addDomains(record, rows, labels, hyphened, weak);
  const words = new Map(source.words.flatMap((list) => list.words.map((word) => [word, { kind: list.kind, lang: list.lang }] as const)));
  for (const record of source.records) addNames(record, rows, labels, words);
  return {
    ids: source.records.map((record) => record.id),
    domains: Object.fromEntries(domains),
    labels: Object.fromEntries([...labels].map(([label, draft]) => [label, rowOf(draft, kindOf(label, weak.has(label) || words.has(label)))])),
    hyphened: [...hyphened],
    exempt: exemptHosts(source),
    words: source.words,
    glyphs: glyphTable(),
  };
}

/** Where only some hosts of a site are official, the site is its owner's all the same and imitates nobody. */
function exemptHosts({ records, reserved, exceptions }: LookalikeSource): string[] {
  const sites = records.flatMap((record) => record.domains.map((domain) => [domain, registrableDomain(domain)]));
  const owned = sites.flatMap(([domain, site]) => (site && site !== domain ? [site] : []));
  return [...new Set([...reserved, ...exceptions.flatMap((one) => ('host' in one ? [one.host] : [])), ...owned])];
}

/** Names of several words are no everyday word once they are written together. */
function weakLabels({ weak, exceptions }: LookalikeSource): Weak {
  const labels = new Set(weak.filter((name) => !name.includes(' ')).map(labelOf));
  for (const one of exceptions)
    if ('label' in one && one.weak) labels.add(one.label);
    else if ('label' in one) labels.delete(one.label);
  return labels;
}

function addDomains(record: OfficialRecord, rows: Rows, labels: Labels, hyphened: Set<string>, weak: Weak): void {
  const flags = record.careful ? FLAGS.careful : 0;
  for (const domain of record.domains) {
    const site = brandLabel(domain, weak);
    if (site === null) continue;
    if (site.includes('-')) hyphened.add(site);
    add(labels, labelOf(site), flags, rows.get(domain));
  }
}

/** Names that say no more than a domain's label and common words do ("Verizon Wireless") are found by these already. */
function addNames(record: OfficialRecord, rows: Rows, labels: Labels, words: ReadonlyMap<string, Word>): void {
  const flags = FLAGS.named | (record.careful ? FLAGS.careful : 0);
  for (const name of record.labels) {
    const label = labelOf(name);
    const isLatin = /^[a-z]+$/.test(label);
    if (isLatin && (label.length < SHORTEST_NAME || isComposed(label, labels, words))) continue;
    add(labels, label, flags, rows.get(record.domains[0] ?? ''));
  }
}

function isComposed(name: string, labels: Labels, words: ReadonlyMap<string, Word>): boolean {
  if (segment(name, words)) return true;
  for (let end = 2; end < name.length; end++) if (labels.has(name.slice(0, end)) && segment(name.slice(end), words)) return true;
  return false;
}

/** Carriers keep a label that a trusted body has too; a label of a domain counts for more than one of a name. */
function add(labels: Labels, label: string, flags: number, row: number | undefined): void {
  if (label === '' || row === undefined) return;
  const draft = labels.get(label) ?? { flags, domains: new Set() };
  draft.flags &= flags;
  draft.domains.add(row);
  labels.set(label, draft);
}

/** The label people know: that of the registrable domain; where only a host below it is official (fi.google.com) not if it says little. */
function brandLabel(domain: string, weak: Weak): string | null {
  const site = registrableDomain(domain);
  const label = site === null ? null : decodeLabel(site.slice(0, site.indexOf('.')));
  return label !== null && site !== domain && weak.has(labelOf(label)) ? null : label;
}

const rowOf = ({ flags, domains }: Draft, kind: number): LabelRow => [flags | kind, ...domains];

function kindOf(label: string, weak: boolean): number {
  const length = [...label].length;
  const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(label);
  if (/^\d+$/.test(label)) return FLAGS.numeric | (weak ? FLAGS.weak : 0) | (length < 5 ? FLAGS.short : 0);
  if (weak || length < (wide ? 2 : 3)) return FLAGS.weak;
  return length < (wide ? 4 : 5) ? FLAGS.short : 0;
}
