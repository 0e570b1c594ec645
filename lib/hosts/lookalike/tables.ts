import { has } from './flags.ts';
import { fold } from './fold.ts';
import { type Neighbours, neighboursAmong } from './neighbours.ts';
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
  const homeAt = (row: number): Home | undefined => {
    const domain = domains[row];
    return domain === undefined ? undefined : { domain, suffix: '', id: index.ids[index.domains[domain] ?? -1] ?? '' };
  };
  const labels = labelTable(index, homeAt);
  const spelled = spelledLabels(index);
  const folded = byForm(index.folded, labels);
  return {
    domains: new Set(domains),
    exempt: new Set(index.exempt),
    embedded: homesBy((domain) => domain.replaceAll('.', '-'), domains, homeAt),
    run: homesBy((domain) => domain.replace(/[.-]/g, ''), domains, homeAt),
    labels,
    brands: { ...labels, get: (text) => (isTradeWord(words.get(text)) ? undefined : labels.get(text)) },
    hyphened: new Map(index.hyphened.map((spelling) => [spelling.replaceAll('-', ''), spelling])),
    folded: { get: (form) => folded.get(form) ?? unnamed(labels.get(form)), keys: () => [...folded.keys(), ...labels.keys()] },
    glance: byForm(index.glance, labels),
    spelled,
    near: neighboursAmong(spelled),
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

type HomeAt = (row: number) => Home | undefined;

/** Official domains by another spelling of them; of two with the same one the later is meant. */
function homesBy(spell: (domain: string) => string, domains: readonly string[], homeAt: HomeAt): Table<Home> {
  const rows = once(() => new Map(domains.map((domain, row) => [spell(domain), row])));
  return { get: (key) => homeAt(rows().get(key) ?? -1), keys: () => rows().keys() };
}

/** Labels by their text, each made when it is first met: most never are. */
function labelTable({ labels }: LookalikeIndex, homeAt: HomeAt): Table<Label> {
  const written = new Map(Object.entries(labels));
  const met = new Map<string, Label>();
  const meet = (text: string): Label | undefined => {
    const row = written.get(text);
    if (!row) return undefined;
    const [flags, ...rows] = row;
    const homes = once(() => rows.flatMap((row) => ofLabel(text, homeAt(row))));
    const label = {
      text,
      flags,
      get homes() {
        return homes();
      },
    };
    met.set(text, label);
    return label;
  };
  return { get: (text) => met.get(text) ?? meet(text), keys: () => written.keys() };
}

const ofLabel = (text: string, home: Home | undefined): readonly Home[] =>
  home ? [{ ...home, suffix: suffixAfter(text, home.domain) }] : [];

/** What follows the label in the domain, hyphens aside; '' where the label is only a name. */
function suffixAfter(label: string, domain: string): string {
  const plain = domain.replaceAll('-', '');
  if (plain.startsWith(`${label}.`)) return plain.slice(label.length + 1);
  const at = plain.indexOf(`.${label}.`);
  return at === -1 ? '' : plain.slice(at + label.length + 2);
}

const isTradeWord = (word: Word | undefined): boolean => word !== undefined && ['act', 'care', 'thing', 'address'].includes(word.kind);

/** Labels by a form of them that the compiler worked out (forms.ts). */
function byForm(forms: Readonly<Record<string, string>>, labels: Table<Label>): Table<Label> {
  const written = new Map(Object.entries(forms));
  return { get: (form) => labels.get(written.get(form) ?? ''), keys: () => written.keys() };
}

/** A label that is its own form is not written down; names that are in no domain have none. */
const unnamed = (label: Label | undefined): Label | undefined => (label && !has(label.flags, 'named') ? label : undefined);

/** The labels that are looked for with letters wrong. */
function spelledLabels({ labels }: LookalikeIndex): readonly string[] {
  const isSpelled = (text: string): boolean => text.length >= 4 && /^[a-z0-9]+$/.test(text) && !has(labels[text]?.[0] ?? 0, 'named');
  return Object.keys(labels).filter(isSpelled);
}
