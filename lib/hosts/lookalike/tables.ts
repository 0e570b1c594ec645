import { has } from './flags.ts';
import { fold, glanceForms } from './fold.ts';
import type { Neighbours } from './neighbours.ts';
import { fileNeighbours } from './neighbours.ts';
import type { LabelRow, LookalikeIndex, WordKind } from './types.ts';

/** An official domain that a label stands in. */
export interface Home {
  readonly domain: string;
  /** What follows the label: "com", "co.uk". */
  readonly suffix: string;
  readonly id: string;
}

export interface Label {
  /** Without hyphens. */
  readonly text: string;
  readonly flags: number;
  /** The one imitated by default first. */
  readonly homes: readonly Home[];
}

export interface Word {
  readonly kind: WordKind;
  readonly lang: string;
}

/** The index as look-ups need it. */
export interface Tables {
  readonly domains: ReadonlySet<string>;
  readonly exempt: ReadonlySet<string>;
  /** Official domains with "-" for ".", by which they are found inside other hosts. */
  readonly embedded: ReadonlyMap<string, Home>;
  /** Official domains with nothing between their parts: verizoncom. */
  readonly run: ReadonlyMap<string, Home>;
  readonly labels: ReadonlyMap<string, Label>;
  /** Labels that may be a brand among words: none that is a word of the trade itself ("contact", "telecom"). */
  readonly brands: ReadonlyMap<string, Label>;
  /** Label → its official spelling with hyphens: tmobile, t-mobile. */
  readonly hyphened: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, Label>;
  readonly glance: ReadonlyMap<string, Label>;
  /** The labels that are looked for with letters wrong, and the table that finds them. */
  readonly spelled: readonly Label[];
  readonly near: Neighbours;
  readonly words: ReadonlyMap<string, Word>;
  /** Made when first asked for: few hosts need it. */
  readonly foldedWords: () => ReadonlyMap<string, Word>;
  readonly glyphs: ReadonlyMap<string, string>;
}

const made = new WeakMap<LookalikeIndex, Tables>();

/** The tables of an index; made on first use, some milliseconds. */
export function tablesOf(index: LookalikeIndex): Tables {
  const known = made.get(index);
  if (known) return known;
  const tables = makeTables(index);
  made.set(index, tables);
  return tables;
}

function makeTables(index: LookalikeIndex): Tables {
  const words = wordTable(index);
  const homes = Object.entries(index.domains).map(([domain, row]): Home => ({ domain, suffix: '', id: index.ids[row] ?? '' }));
  const labels = Object.entries(index.labels).map(([text, row]) => labelFrom(text, row, homes));
  const spelled = labels.filter(({ text, flags }) => !has(flags, 'named') && text.length >= 4 && /^[a-z0-9]+$/.test(text));
  return {
    domains: new Set(Object.keys(index.domains)),
    exempt: new Set(index.exempt),
    embedded: new Map(homes.map((home) => [home.domain.replaceAll('.', '-'), home])),
    run: new Map(homes.map((home) => [home.domain.replace(/[.-]/g, ''), home])),
    labels: new Map(labels.map((label) => [label.text, label])),
    brands: new Map(labels.filter(({ text }) => !isTradeWord(words.get(text))).map((label) => [label.text, label])),
    hyphened: new Map(index.hyphened.map((spelling) => [spelling.replaceAll('-', ''), spelling])),
    folded: byForm(labels, (text) => [fold(text)]),
    glance: byForm(labels.filter(isLong), glanceForms),
    spelled,
    near: fileNeighbours(spelled.map((label) => label.text)),
    words,
    foldedWords: once(() => new Map([...words].map(([word, meaning]) => [fold(word), meaning]))),
    glyphs: new Map(Object.entries(index.glyphs)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function wordTable({ words }: LookalikeIndex): ReadonlyMap<string, Word> {
  const table = new Map<string, Word>();
  for (const { kind, lang, words: list } of words) {
    const meaning = { kind, lang };
    for (const word of list) table.set(word, meaning);
  }
  return table;
}

/** Its homes are worked out when first asked for: most labels are never met. */
function labelFrom(text: string, [flags, ...rows]: LabelRow, all: readonly Home[]): Label {
  const homes = once(() => rows.flatMap((row) => (all[row] ? [{ ...all[row], suffix: suffixAfter(text, all[row].domain) }] : [])));
  return {
    text,
    flags,
    get homes() {
      return homes();
    },
  };
}

/** What follows the label in the domain, hyphens aside; '' where the label is only a name. */
function suffixAfter(label: string, domain: string): string {
  const plain = domain.replaceAll('-', '');
  if (plain.startsWith(`${label}.`)) return plain.slice(label.length + 1);
  const at = plain.indexOf(`.${label}.`);
  return at === -1 ? '' : plain.slice(at + label.length + 2);
}

const isTradeWord = (word: Word | undefined): boolean => word !== undefined && ['act', 'care', 'thing', 'address'].includes(word.kind);

/** What looks alike at a glance only tells of labels that are no everyday word and not short. */
const isLong = ({ flags }: Label): boolean => !has(flags, 'weak') && !has(flags, 'short');

/** Names that are in no domain are left out: what resembles them resembles much else. */
function byForm(labels: readonly Label[], forms: (text: string) => readonly string[]): ReadonlyMap<string, Label> {
  const table = new Map<string, Label>();
  for (const label of labels) {
    if (has(label.flags, 'named')) continue;
    for (const form of forms(label.text)) {
      const other = table.get(form);
      if (!other || (has(other.flags, 'weak') && !has(label.flags, 'weak'))) table.set(form, label);
    }
  }
  return table;
}
