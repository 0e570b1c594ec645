import { registrableDomain } from '../suffix.ts';
import { FLAGS } from './flags.ts';
import { decodeLabel } from './punycode.ts';
import { segment } from './segment.ts';
import type { Word } from './tables.ts';
import type { LabelRow, OfficialRecord } from './types.ts';

/** Latin names shorter than this are left to the domains' labels, but for initials (SKT, CMCC); nobody registers longer ones. */
const SHORTEST_NAME = 6;
const LONGEST_NAME = 15;

interface Draft {
  flags: number;
  readonly domains: Set<number>;
}

/** What is known of labels apart from the records. */
export interface Knowledge {
  /** Official domain → its place among all. */
  readonly rows: ReadonlyMap<string, number>;
  /** Everyday words. */
  readonly weak: ReadonlySet<string>;
  /** Labels that count although the rules would leave them out. */
  readonly distinct: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, Word>;
}

/** Names are compared as host names could have them: lower case, Latin letters without marks, no spaces, signs or remarks in brackets. */
export function labelOf(name: string): string {
  const plain = name
    .replace(/\([^()]*\)/g, '')
    .normalize('NFKD')
    .replace(/(?<=[a-z])\p{M}+/giu, '')
    .toLowerCase();
  return plain.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/**
 * The labels of all records: those of their domains, then their names.
 * @returns rows by label, and the labels that are officially written with hyphens
 */
export function collectLabels(
  records: readonly OfficialRecord[],
  known: Knowledge,
): { rows: Record<string, LabelRow>; hyphened: string[] } {
  const labels = new Map<string, Draft>();
  const hyphened = new Set<string>();
  for (const record of records) addDomains(record, labels, hyphened, known);
  for (const record of records) addNames(record, labels, known);
  const isWeak = (label: string): boolean => known.weak.has(label) || known.words.has(label);
  const rows = [...labels].map(([label, { flags, domains }]): [string, LabelRow] => [
    label,
    [flags | kindOf(label, isWeak(label)), ...domains],
  ]);
  return { rows: Object.fromEntries(rows), hyphened: [...hyphened] };
}

function addDomains(record: OfficialRecord, labels: Map<string, Draft>, hyphened: Set<string>, known: Knowledge): void {
  for (const domain of record.domains) {
    const site = brandLabel(domain, record, known);
    if (site === null) continue;
    if (site.includes('-')) hyphened.add(site);
    add(labels, labelOf(site), record.careful ? FLAGS.careful : 0, known.rows.get(domain));
  }
}

/**
 * The label people know: that of the registrable domain. Where only a host below it is official (fi.google.com, mobile.free.fr) and the label
 * is an everyday word, the record has to bear it as its name.
 */
function brandLabel(domain: string, { labels }: OfficialRecord, { weak }: Knowledge): string | null {
  const site = registrableDomain(domain);
  if (site === null) return null;
  const label = decodeLabel(site.slice(0, site.indexOf('.')));
  const isOther = site !== domain && weak.has(labelOf(label)) && !labels.some((name) => labelOf(name) === labelOf(label));
  return isOther ? null : label;
}

/** Names that begin with a domain's label ("Verizon Wireless") are found by that already. */
function addNames(record: OfficialRecord, labels: Map<string, Draft>, known: Knowledge): void {
  const flags = FLAGS.named | (record.careful ? FLAGS.careful : 0);
  for (const name of record.labels) {
    const label = labelOf(name);
    const counts = known.distinct.has(label) || (isTelling(name, label, record) && !isComposed(label, labels, known));
    if (counts) add(labels, label, flags, known.rows.get(record.domains[0] ?? ''));
  }
}

/** Only in China do people know operators by the number of their service line; elsewhere such numbers stand for anything. */
function isTelling(name: string, label: string, { id }: OfficialRecord): boolean {
  if (/^\d+$/.test(label)) return id.startsWith('cn-');
  if (label.length > LONGEST_NAME) return false;
  return !/^[a-z]+$/.test(label) || label.length >= SHORTEST_NAME || /^[A-Z]{3,5}$/.test(name);
}

function isComposed(name: string, labels: ReadonlyMap<string, Draft>, { words }: Knowledge): boolean {
  if (segment(name, words)) return true;
  for (let end = SHORTEST_NAME - 1; end < name.length; end++) if (labels.has(name.slice(0, end))) return true;
  return false;
}

/** Carriers keep a label that a trusted body has too; a label of a domain counts for more than one of a name. */
function add(labels: Map<string, Draft>, label: string, flags: number, row: number | undefined): void {
  if (label === '' || row === undefined) return;
  const draft = labels.get(label) ?? { flags, domains: new Set() };
  draft.flags &= flags;
  draft.domains.add(row);
  labels.set(label, draft);
}

function kindOf(label: string, weak: boolean): number {
  const length = [...label].length;
  const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(label);
  if (/^\d+$/.test(label)) return FLAGS.numeric | (weak || length < 3 ? FLAGS.weak : 0) | (length < 5 ? FLAGS.short : 0);
  if (weak || length < (wide ? 2 : 3)) return FLAGS.weak;
  return length < (wide ? 4 : 5) ? FLAGS.short : 0;
}
