import { digitsIn } from './digits.ts';
import type { Passage } from './passages.ts';
import { saidOf } from './quoted.ts';

/**
 * Codes that forward calls, with a whole number behind them: **21*…#, *61*…#, **004*…# of every GSM network, *72… of American ones,
 * *401*… of Indian ones. "Your number" or a row of letters in its place is an example and matches nothing.
 */
const CODE =
  /(?<![\d*#])\*{1,2}(?:(?:21|61|62|67|002|004|401|402|403|404|405)\*|(?:72|71|90|92)[ *-]?)\+?\d[\d ()-]{5,18}\d(?:\*\d{1,2})*#?/gu;
/** The same told in words: "*401* followed by the desk's number 98…". */
const TOLD = /(?<![\d*#])\*{1,2}(?:21|61|62|67|002|004|401|402|403|404|405)\*(?![\d+])[^\d#*.。!?]{2,60}(\+?\d[\d ()-]{5,18}\d)/gu;
const DIGITS_MIN = 7;

/** A code that sends calls to somebody's number, and where it stands in folded text. */
export interface Divert {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Digits of the number that gets the calls. */
  readonly target: string;
}

/** Where the page's own text gives such codes. */
export function readDiverts(passages: readonly Passage[]): Divert[] {
  return passages
    .filter((p) => p.zone === 'main' && saidOf(p, 'warn').length === 0)
    .flatMap((passage) =>
      [...passage.text.matchAll(CODE), ...passage.text.matchAll(TOLD)]
        .map((m) => ({ passage, start: m.index, end: m.index + m[0].length, target: targetOf(m) }))
        .filter(({ target }) => target.length >= DIGITS_MIN),
    );
}

const targetOf = (m: RegExpExecArray): string => digitsIn((m[1] ?? m[0].replace(/^\*+\d{2,3}[ *-]?/u, '')).replace(/\*\d{1,2}#?$/u, ''));
