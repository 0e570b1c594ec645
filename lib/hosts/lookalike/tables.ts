import { distanceFor, eachDeletion } from './deletions.ts';
import { has } from './flags.ts';
import { fold, glanceForms } from './fold.ts';
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
  /** Deletion key → labels that may be meant. */
  readonly near: ReadonlyMap<string, readonly Label[]>;
  readonly words: ReadonlyMap<string, Word>;
  readonly foldedWords: ReadonlyMap<string, Word>;
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
  const words = new Map(index.words.flatMap(({ kind, lang, words: list }) => list.map((word) => [word, { kind, lang }] as const)));
  const domains = Object.entries(index.domains).map(([domain, row]) => ({ domain, id: index.ids[row] ?? '' }));
  const labels = Object.entries(index.labels).map(([text, [flags, ...rows]]): Label => {
    const homes = rows.flatMap((row) => (domains[row] ? [homeOf(domains[row], text)] : []));
    return { text, flags, homes };
  });
  return {
    domains: new Set(Object.keys(index.domains)),
    exempt: new Set(index.exempt),
    embedded: new Map(domains.map(({ domain, id }) => [domain.replaceAll('.', '-'), homeOf({ domain, id }, '')])),
    run: new Map(domains.map(({ domain, id }) => [domain.replace(/[.-]/g, ''), homeOf({ domain, id }, '')])),
    labels: new Map(labels.map((label) => [label.text, label])),
    brands: new Map(labels.flatMap((label) => (isTradeWord(words.get(label.text)) ? [] : [[label.text, label] as const]))),
    hyphened: new Map(index.hyphened.map((spelling) => [spelling.replaceAll('-', ''), spelling])),
    folded: byForm(labels, (text) => [fold(text)]),
    glance: byForm(labels, glanceForms),
    near: nearTable(labels),
    words,
    foldedWords: new Map([...words].map(([word, meaning]) => [fold(word), meaning])),
    glyphs: new Map(Object.entries(index.glyphs)),
  };
}

/** The suffix is what follows the label, hyphens aside; a label that is only a name has none. */
function homeOf({ domain, id }: { readonly domain: string; readonly id: string }, label: string): Home {
  const plain = domain.includes('-') ? domain.replaceAll('-', '') : domain;
  const at = plain.startsWith(`${label}.`) ? 0 : plain.indexOf(`.${label}.`) + 1;
  const isThere = label !== '' && (at > 0 || plain.startsWith(`${label}.`));
  return { domain, suffix: isThere ? plain.slice(at + label.length + 1) : '', id };
}

const isTradeWord = (word: Word | undefined): boolean => word !== undefined && ['act', 'care', 'thing', 'address'].includes(word.kind);

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

function nearTable(labels: readonly Label[]): ReadonlyMap<string, readonly Label[]> {
  const table = new Map<string, Label[]>();
  for (const label of labels) {
    if (has(label.flags, 'named') || !/^[a-z0-9]{4,}$/.test(label.text)) continue;
    eachDeletion(label.text, distanceFor(label.text.length), (key) => {
      const list = table.get(key);
      if (!list) table.set(key, [label]);
      else if (list.at(-1) !== label) list.push(label);
    });
  }
  return table;
}
