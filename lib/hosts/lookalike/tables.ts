import { has } from './flags.ts';
import { fold } from './fold.ts';
import { byForm, byFormOrSelf, type HomeAt, homesBy, labelTable } from './label-tables.ts';
import { type Neighbours, neighboursAmong } from './neighbours.ts';
import { once } from './once.ts';
import type { LookalikeIndex, WordKind } from './types.ts';

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

/** What look-ups ask of a table; a Map is one. */
export interface Table<V> {
  get(key: string): V | undefined;
  keys(): Iterable<string>;
}

/** The index as look-ups need it. A worker that has just begun makes one look-up: what that does not ask for is not made. */
export interface Tables {
  readonly domains: ReadonlySet<string>;
  readonly exempt: ReadonlySet<string>;
  /** Official domains with "-" for ".", by which they are found inside other hosts. */
  readonly embedded: Table<Home>;
  /** Official domains with nothing between their parts: verizoncom. */
  readonly run: Table<Home>;
  readonly labels: Table<Label>;
  /** Labels that may be a brand among words: none that is a word of the trade itself ("contact", "telecom"). */
  readonly brands: Table<Label>;
  /** Label → its official spelling with hyphens: tmobile, t-mobile. */
  readonly hyphened: ReadonlyMap<string, string>;
  /** Those spellings from the letter before their first hyphen on. */
  readonly hyphens: ReadonlySet<string>;
  readonly folded: Table<Label>;
  readonly glance: Table<Label>;
  /** The labels that are looked for with letters wrong, and what finds them. */
  readonly spelled: readonly string[];
  readonly near: Neighbours;
  readonly words: ReadonlyMap<string, Word>;
  /** Made when first asked for: few hosts need it. */
  readonly foldedWords: () => ReadonlyMap<string, Word>;
  readonly glyphs: ReadonlyMap<string, string>;
}

const made = new WeakMap<LookalikeIndex, Tables>();

/** The tables of an index; made on first use, in a few milliseconds. */
export function tablesOf(index: LookalikeIndex): Tables {
  const known = made.get(index);
  if (known) return known;
  const tables = makeTables(index);
  made.set(index, tables);
  return tables;
}

function makeTables(index: LookalikeIndex): Tables {
  const words = wordTable(index);
  const domains = Object.keys(index.domains);
  const homeAt: HomeAt = (row) => {
    const domain = domains[row];
    return domain === undefined ? undefined : { domain, suffix: '', id: index.ids[index.domains[domain] ?? -1] ?? '' };
  };
  const labels = labelTable(index, homeAt);
  const spelled = spelledLabels(index);
  return {
    domains: new Set(domains),
    exempt: new Set(index.exempt),
    embedded: homesBy((domain) => domain.replaceAll('.', '-'), domains, homeAt),
    run: homesBy((domain) => domain.replace(/[.-]/g, ''), domains, homeAt),
    labels,
    brands: brandTable(labels, words),
    hyphened: new Map(index.hyphened.map((spelling) => [spelling.replaceAll('-', ''), spelling])),
    hyphens: new Set(index.hyphened.map((spelling) => spelling.slice(spelling.indexOf('-') - 1))),
    folded: byFormOrSelf(index.folded, labels),
    glance: byForm(index.glance, labels),
    spelled,
    near: neighboursAmong(spelled),
    words,
    foldedWords: once(() => new Map([...words].map(([word, meaning]) => [fold(word), meaning]))),
    glyphs: new Map(Object.entries(index.glyphs)),
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

/** Few texts that are asked for are labels, so that is asked first. */
function brandTable(labels: Table<Label>, words: ReadonlyMap<string, Word>): Table<Label> {
  const get = (text: string): Label | undefined => {
    const label = labels.get(text);
    return label && !isTradeWord(words.get(text)) ? label : undefined;
  };
  return { get, keys: labels.keys };
}

const isTradeWord = (word: Word | undefined): boolean => word !== undefined && ['act', 'care', 'thing', 'address'].includes(word.kind);

/** The labels that are looked for with letters wrong. */
function spelledLabels({ labels }: LookalikeIndex): readonly string[] {
  const isSpelled = (text: string): boolean => text.length >= 4 && /^[a-z0-9]+$/.test(text) && !has(labels[text]?.[0] ?? 0, 'named');
  return Object.keys(labels).filter(isSpelled);
}
