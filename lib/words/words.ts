import type { Category } from './categories.ts';
import { compileLexicon, compileLexicons, type Lexicon, type WordLists } from './lexicon.ts';

/** Terms of a category, one a line: most languages are never asked for, and a text costs nothing to read. */
export type CompiledLists = readonly (readonly [Category, string])[];

/** generated/words.json: what scripts/words.ts makes of data/words. Terms are folded. */
export interface CompiledWords {
  readonly languages: readonly { readonly lang: string; readonly script: string; readonly words: CompiledLists }[];
  readonly messengers: readonly {
    readonly channel: string;
    readonly strong: readonly string[];
    readonly weak: readonly string[];
    readonly hosts: readonly string[];
    readonly schemes: readonly string[];
    readonly shares: readonly string[];
  }[];
}

/** generated/words/index.json: what every page is held against. The languages' own words stand in a file each. */
export interface WordsIndex {
  /** `size`: units of text in the language's own file, by which a damaged one is told. */
  readonly languages: readonly { readonly lang: string; readonly script: string; readonly stop: string; readonly size: number }[];
  readonly messengers: CompiledWords['messengers'];
}

export interface Messengers {
  /** The names of all channels; a hit's `lang` is its channel. */
  readonly names: Lexicon<'strong' | 'weak'>;
  readonly channels: readonly string[];
  readonly byHost: ReadonlyMap<string, string>;
  readonly byScheme: ReadonlyMap<string, string>;
  readonly shares: readonly string[];
}

/** The words of all languages, each compiled when a page first needs it. */
export interface Words {
  /** Null for a language there are no words of. Throws for one whose words were not read: its traps would be missed. */
  lexicon(lang: string): Lexicon | null;
  /** Whether a language's words are at hand. */
  has(lang: string): boolean;
  /** Takes a language's words as they come from its file; throws where they are not all there. */
  learn(lang: string, lists: CompiledLists): void;
  readonly messengers: Messengers;
  readonly scripts: ReadonlyMap<string, string>;
  stopWords(lang: string): readonly string[];
}

/** Makes the compiled words usable, all languages at hand. */
export function loadWords(compiled: CompiledWords): Words {
  const words = wordsOf(indexOf(compiled));
  for (const language of compiled.languages) words.learn(language.lang, listsOf(language));
  return words;
}

/** What of the compiled words stands in the index; the rest, by language, is `listsOf`. */
export const indexOf = ({ languages, messengers }: CompiledWords): WordsIndex => ({
  languages: languages.map((language) => ({
    lang: language.lang,
    script: language.script,
    stop: language.words.find(([c]) => c === 'stop')?.[1] ?? '',
    size: sizeOf(listsOf(language)),
  })),
  messengers,
});

const sizeOf = (lists: CompiledLists): number => lists.reduce((sum, [, terms]) => sum + terms.length, 0);

/** The words by which a page of the language is judged, as they stand in its file. */
export const listsOf = ({ words }: CompiledWords['languages'][number]): CompiledLists => words.filter(([c]) => c !== 'stop');

/**
 * Words of which only the index is at hand; languages are learnt one by one. A language's look-up is built on first use, to keep the
 * worker's start short.
 */
export function wordsOf(index: WordsIndex): Words {
  const built = new Map<string, Lexicon>();
  const stops = new Map<string, readonly string[]>();
  const lists = new Map<string, CompiledLists>();
  const sources = new Map(index.languages.map((l) => [l.lang, l]));
  let messengers: Messengers | null = null;
  return {
    lexicon(lang) {
      if (!sources.has(lang)) return null;
      const lexicon = built.get(lang) ?? lexiconOf(lang, lists.get(lang));
      built.set(lang, lexicon);
      return lexicon;
    },
    has: (lang) => lists.has(lang),
    learn(lang, words) {
      if (sizeOf(words) !== sources.get(lang)?.size) throw new Error(`words: the file of "${lang}" is damaged`);
      lists.set(lang, words);
      built.delete(lang);
    },
    get messengers() {
      messengers ??= loadMessengers(index);
      return messengers;
    },
    scripts: new Map(index.languages.map((l) => [l.lang, l.script])),
    stopWords(lang) {
      // Every page is held against those of all languages.
      const known = stops.get(lang) ?? linesOf(sources.get(lang)?.stop ?? '');
      stops.set(lang, known);
      return known;
    },
  };
}

function lexiconOf(lang: string, lists: CompiledLists | undefined): Lexicon {
  if (!lists) throw new Error(`words: "${lang}" is asked for and was not read`);
  return compileLexicon(
    lang,
    lists.filter(([c]) => c !== 'stop').map(([c, terms]) => [c, linesOf(terms)] as const),
  );
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

function loadMessengers(compiled: Pick<CompiledWords, 'messengers'>): Messengers {
  return {
    names: compileLexicons<'strong' | 'weak'>(compiled.messengers.map(namesOf)),
    channels: compiled.messengers.map((m) => m.channel),
    byHost: new Map(compiled.messengers.flatMap((m) => m.hosts.map((h) => [h, m.channel]))),
    byScheme: new Map(compiled.messengers.flatMap((m) => m.schemes.map((s) => [s, m.channel]))),
    shares: compiled.messengers.flatMap((m) => m.shares),
  };
}

const namesOf = ({ channel, strong, weak }: CompiledWords['messengers'][number]): WordLists<'strong' | 'weak'> => ({
  lang: channel,
  words: [
    ['strong', strong],
    ['weak', weak],
  ],
});
