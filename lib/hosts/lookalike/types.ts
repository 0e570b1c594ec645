/**
 * What a word beside a brand tells: ending a line, a line, care for customers, an account, the start of an address (www, https),
 * its end (com, uk), or nothing much.
 */
export type WordKind = 'act' | 'thing' | 'care' | 'login' | 'address' | 'suffix' | 'neutral';

/** One row of data/lookalike-words.json. */
export interface WordList {
  /** BCP 47 language, "und" for words of any. */
  readonly lang: string;
  readonly kind: WordKind;
  readonly words: readonly string[];
}

/**
 * A row of data/lookalike-exceptions.json: a host that is known to be no imitation, with all below it; or how much a label says, where
 * the general rules (length, data/weak-names.json) are wrong about it.
 */
export type Exception =
  | { readonly host: string; readonly reason: string }
  | { readonly label: string; readonly weak: boolean; readonly reason: string };

/** One carrier or trusted body, as the compiler gives it. */
export interface OfficialRecord {
  readonly id: string;
  readonly domains: readonly string[];
  /** Names, aliases and hotlines that may stand in a host name, as people write them: "China Mobile", "中国移动", "10086". */
  readonly labels: readonly string[];
  /** Names and acronyms of trusted bodies resemble too much: only their whole address and the plainest imitations count. */
  readonly careful: boolean;
}

/** All that the index is made of. Records come largest first: the first that bears a label is the one imitated. */
export interface LookalikeSource {
  readonly records: readonly OfficialRecord[];
  /** Names that are everyday words (data/weak-names.json). */
  readonly weak: readonly string[];
  readonly words: readonly WordList[];
  readonly exceptions: readonly Exception[];
  /** Suffixes under which nobody can imitate: gov.cn, go.jp. */
  readonly reserved: readonly string[];
}

/** A label as a row: its flags (flags.ts) and the rows of its domains, the one imitated by default first. */
export type LabelRow = readonly [flags: number, ...domains: number[]];

/** The compiled index: plain JSON. Look-ups go through tables made from it once (tables.ts). */
export interface LookalikeIndex {
  /** Ids of the records. */
  readonly ids: readonly string[];
  /** Official domain → row in `ids`; the order of the keys gives a domain its row number. */
  readonly domains: Readonly<Record<string, number>>;
  /** Label without hyphens, and the spelling with hyphens where that is the official one. */
  readonly labels: Readonly<Record<string, LabelRow>>;
  readonly hyphened: readonly string[];
  /** Forms that read the same as a label in Latin letters and digits, and forms that look like one at a glance, with the label (forms.ts). */
  readonly folded: Readonly<Record<string, string>>;
  readonly glance: Readonly<Record<string, string>>;
  /** Hosts and suffixes that are never a look-alike. */
  readonly exempt: readonly string[];
  readonly words: readonly WordList[];
  /** Letters of other scripts, by the Latin letters or digits they pass for. */
  readonly glyphs: Readonly<Record<string, string>>;
}
