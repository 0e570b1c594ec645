import type { Category } from './categories.ts';
import { compileLexicon, compileLexicons, type Lexicon, type WordLists } from './lexicon.ts';

/** generated/words.json: what scripts/words.ts makes of data/words. Terms are folded. */
export interface CompiledWords {
  readonly languages: readonly {
    readonly lang: string;
    readonly script: string;
    /** Terms of a category, one a line: most languages are never asked for, and a text costs nothing to read. */
    readonly words: readonly (readonly [Category, string])[];
  }[];
  readonly messengers: readonly {
    readonly channel: string;
    readonly strong: readonly string[];
    readonly weak: readonly string[];
    readonly hosts: readonly string[];
    readonly schemes: readonly string[];
    readonly shares: readonly string[];
  }[];
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
  lexicon(lang: string): Lexicon | null;
  readonly messengers: Messengers;
  readonly scripts: ReadonlyMap<string, string>;
  stopWords(lang: string): readonly string[];
}

/**
 * Makes the compiled words usable; a language's look-up is built on first use, to keep the worker's start short.
 */
export function loadWords(compiled: CompiledWords): Words {
  const built = new Map<string, Lexicon>();
  const stops = new Map<string, readonly string[]>();
  const sources = new Map(compiled.languages.map((l) => [l.lang, l]));
  return {
    lexicon(lang) {
      const source = sources.get(lang);
      if (!source) return null;
      const lexicon =
        built.get(lang) ??
        compileLexicon(
          lang,
          source.words.filter(([c]) => c !== 'stop').map(([c, terms]) => [c, linesOf(terms)] as const),
        );
      built.set(lang, lexicon);
      return lexicon;
    },
    messengers: loadMessengers(compiled),
    scripts: new Map(compiled.languages.map((l) => [l.lang, l.script])),
    stopWords(lang) {
      // Every page is held against those of all languages.
      const known = stops.get(lang) ?? linesOf(sources.get(lang)?.words.find(([c]) => c === 'stop')?.[1] ?? '');
      stops.set(lang, known);
      return known;
    },
  };
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

function loadMessengers(compiled: CompiledWords): Messengers {
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
