import type { Strength } from './strength.ts';
import type { WordKind } from './types.ts';

/**
 * Every weight there is. 0.75 and more: made to be mistaken, counts as grave. 0.5: likely. 0.3: resembles, may be chance; says something
 * only on a page that speaks of ending a line. 0 or absent: nothing is said. Tuned on lists of popular sites and on made-up imitations.
 */
type Row = Readonly<Partial<Record<Strength, number>>>;

/** `own`: on a suffix the brand itself has an address on. `away`: on any other. */
interface Pair {
  readonly own: Row;
  readonly away: Row;
}

/** Letters of other scripts or marks: аtt.com. A short or everyday word elsewhere may be a word of another language. */
export const GLYPHS: Pair = {
  own: { long: 0.95, middle: 0.95, short: 0.9, weak: 0.85, careful: 0.9 },
  away: { long: 0.9, middle: 0.8, short: 0.4, careful: 0.4 },
};

/** Digits and pairs of letters that pass for a letter: ver1zon.com, t-rnobile.com. */
export const FOLDED: Pair = {
  own: { long: 0.9, middle: 0.85, short: 0.4, weak: 0.5, careful: 0.6 },
  away: { long: 0.8, middle: 0.4 },
};

/** Two letters that look alike at a glance: verizcm.com. Chance makes such pairs of short words. */
export const GLANCE: Pair = { own: { long: 0.5, middle: 0.3 }, away: { long: 0.3 } };

/** A hyphen more or less: voda-fone.com, tmobile.xyz. */
export const HYPHENS: Pair = {
  own: { long: 0.85, middle: 0.75, short: 0.5, weak: 0.3, careful: 0.5, digits: 0.85 },
  away: { long: 0.6, middle: 0.3, digits: 0.6 },
};

/** A dot in the middle of the brand: veri.zon.com. Only on the brand's own suffix. */
export const SPLIT: Row = { long: 0.85, middle: 0.8, short: 0.7, weak: 0.5, careful: 0.6, digits: 0.9, 'few-digits': 0.6 };

/** The whole official address without its dots, or with them elsewhere: verizoncom.com, windt.re.it. */
export const RUN: Row = { long: 0.85, middle: 0.75, short: 0.6, digits: 0.9 };

/** The brand alone on another suffix. Where brands go themselves (.com, country suffixes) it may be an address we do not know. */
export const ELSEWHERE: Readonly<Record<'open' | 'plain' | 'hosted', Row>> = {
  open: { long: 0.8, middle: 0.6, digits: 0.85 },
  plain: { long: 0.3, middle: 0.3, digits: 0.5 },
  hosted: { long: 0.5, middle: 0.3, digits: 0.7 },
};
/** The same where the suffix itself is a word such as "support". */
export const ELSEWHERE_WORD: Row = { long: 0.9, middle: 0.8, short: 0.5, weak: 0.3, careful: 0.5, digits: 0.9, 'few-digits': 0.5 };

/** One letter off, by the length of what is the brand's own in it. On crowded suffixes short words are somebody's own. */
export const ONE_OFF = {
  own: { 4: 0.3, 5: 0.35, 6: 0.5, 7: 0.6, 8: 0.65, 9: 0.75, 10: 0.8 },
  crowded: { 5: 0.3, 6: 0.4, 7: 0.5, 8: 0.6, 9: 0.65, 10: 0.75 },
  away: { 8: 0.3, 10: 0.4 },
} as const;
/** Two letters off, labels of nine letters and more. */
export const TWO_OFF = { own: { 9: 0.3, 11: 0.5 }, away: { 11: 0.3 } } as const;
/** One letter off an everyday word, a number or a trusted body, on its own suffix. */
export const ONE_OFF_FAINT = 0.3;

/** A hotline with more digits or letters in it, on any suffix: 1008600.cn, l0086.com. */
export const DIGITS = { letters: 0.95, longer: 0.4 } as const;

/** The whole official address inside another host. Joined by hyphens a short one may be chance. */
export const EMBEDDED = { dots: 0.95, hyphens: 0.9, shortHyphens: 0.4 } as const;

/** The brand as a label of somebody else's host; companies rent such names from other companies, so alone it says little. */
export const TENANT: Readonly<Record<'act' | 'care' | 'none', Row>> = {
  act: { long: 0.9, middle: 0.85, short: 0.8, weak: 0.6, digits: 0.95, 'few-digits': 0.7, careful: 0.5 },
  care: { long: 0.6, middle: 0.5, short: 0.3, digits: 0.8 },
  none: { long: 0.3, digits: 0.5 },
};

/** A brand beside words, by the most telling kind of word, set apart by hyphens or written together. */
export const WORDED: Readonly<Record<'apart' | 'glued', Readonly<Record<WordKind | 'digits' | 'unknown', Row>>>> = {
  apart: {
    act: { long: 0.95, middle: 0.95, short: 0.9, weak: 0.75, careful: 0.75, digits: 0.95, 'few-digits': 0.85 },
    care: { long: 0.85, middle: 0.8, short: 0.6, digits: 0.9, 'few-digits': 0.5 },
    thing: { long: 0.8, middle: 0.75, short: 0.5, digits: 0.9, 'few-digits': 0.5 },
    login: { long: 0.75, middle: 0.6, short: 0.4, digits: 0.85 },
    address: { long: 0.85, middle: 0.8, short: 0.6, weak: 0.4, careful: 0.6, digits: 0.9 },
    suffix: { long: 0.5, middle: 0.3, digits: 0.8 },
    neutral: { long: 0.3, middle: 0.3, digits: 0.6 },
    digits: { long: 0.4, middle: 0.3, digits: 0.6 },
    unknown: { long: 0.3, digits: 0.75 },
  },
  glued: {
    act: { long: 0.95, middle: 0.9, short: 0.8, weak: 0.5, careful: 0.6, digits: 0.95, 'few-digits': 0.8 },
    care: { long: 0.8, middle: 0.6, short: 0.3, digits: 0.9, 'few-digits': 0.5 },
    thing: { long: 0.6, middle: 0.3, digits: 0.9 },
    login: { long: 0.6, middle: 0.3, digits: 0.85 },
    address: { long: 0.8, middle: 0.75, short: 0.6, digits: 0.9 },
    suffix: { long: 0.3, digits: 0.8 },
    neutral: { long: 0.3, digits: 0.6 },
    digits: { long: 0.3, digits: 0.4 },
    unknown: {},
  },
};
/** Two different kinds of telling words beside a brand that says little by itself: orange-sim-support. */
export const TWO_KINDS: Row = { short: 0.75, weak: 0.5, 'few-digits': 0.75 };
/** A brand that says little by itself, beside words, on a suffix the brand has an address on. */
export const AT_HOME = 0.3;
/** Another brand stands beside it (joint ventures, comparisons): no more than this without a word for ending a line. */
export const JOINT_MOST = 0.3;
/** Pieces that say nothing beside telling words take this off. */
export const UNKNOWN_LESS = { little: 0.15, else: 0.05 } as const;

/** Kinds of words that speak of a line and its end. */
export const TALKING: readonly WordKind[] = ['act', 'care', 'thing'];
/** Order in which kinds of words are looked at. */
export const TELLING: readonly WordKind[] = ['act', 'care', 'thing', 'address', 'login', 'suffix', 'neutral'];
