import type { Directory } from '../../directory/types.ts';
import type { Link } from '../../page/types.ts';
import type { NamedCarrier } from './carriers.ts';
import { digitsIn } from './digits.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { gap } from './span.ts';

/** Dashes and dots of every kind part the digits: spam sets them so that no filter reads the number. */
const NUMBER = /(?<![\w@.-])\+?\(?\d[\d\s().·•‐-―−➖-]{5,17}\d(?![\w-])/gu;
/** How near "customer care", "hotline" must stand to the number, in folded units. */
const NEAR = 45;
const SHORT = 60;
/** A call or a minute at this price in euros, pounds or dollars is no carrier's own line. */
const DEAR =
  /(\d{1,2})[.,](\d\d)\s?(?:€|£|\$|euros?|eur)\s?(?:\/|por|per|par|pro|la|al|a)\s?(?:min|llamada|call|appel|anruf|chiamata|chamada)/u;
const DEAR_CENTS = 50;
/** A number and its price may stand in lines of their own. */
const PRICE_LINES = 1;

/** A telephone number given as the line to call, which is none that the directory knows of the carriers named. */
export interface StrangeNumber {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** What is known of the page when its numbers are read. */
interface Context {
  readonly carrierIds: readonly string[];
  readonly directory: Pick<Directory, 'carrier'>;
  readonly links: readonly Link[];
}

/** Numbers given as the line to call for cancelling. */
export function readStrangeNumbers(passages: readonly Passage[], { carrierIds, directory, links }: Context): StrangeNumber[] {
  const known = knownNumbers(carrierIds, directory);
  const calls = links.filter((l) => l.scheme === 'tel' && l.zone === 'main').map(({ href }) => digitsIn(href));
  // A list of numbers to call pushes none of them.
  const strange = calls.filter((digits) => !isKnown(digits, known));
  const [only = null] = new Set(strange).size === 1 ? strange : [];
  const own = passages.filter((p) => p.zone === 'main' && p.where !== 'address' && !has(p, 'offerNot'));
  return own.flatMap((p) =>
    [...withZeros(p.text).matchAll(NUMBER)]
      .map((m) => ({ passage: p, start: m.index, end: m.index + m[0].length, said: m[0].trim() }))
      .filter(({ said }) => digitsIn(said).length >= 7 && !isKnown(digitsIn(said), known))
      .filter((n) => isHotline(n, calls.length > 0) || isThePagesNumber(p, passages, digitsIn(n.said) === only) || isDear(p, passages)),
  );
}

/** "55O—O173": the letter stands for the digit. As long as the text. */
export const withZeros = (text: string): string => text.replace(/(?<=[\d‐-―-])o(?=[\do‐-―-])|(?<=\do)o(?=[\d‐-―-])/gu, '0');

/** A page that is titled as the number to call, and a line of it that is little more than one; `linked`: that calls it. */
function isThePagesNumber(p: Passage, passages: readonly Passage[], linked: boolean): boolean {
  const titled = passages.some((t) => t.rank === 3 && has(t, 'hotline') && has(t, 'act', 'compound', 'actWeak'));
  return titled && p.text.length <= SHORT && (linked || has(p, 'contactVerb', 'hotline'));
}

/** Little more than a number, with a price for calling it in the line itself or the next. */
function isDear(p: Passage, passages: readonly Passage[]): boolean {
  if (p.text.length > SHORT) return false;
  return passages.slice(p.index, p.index + 1 + PRICE_LINES).some(({ text }) => {
    const price = DEAR.exec(text);
    return price !== null && Number(price[1]) * 100 + Number(price[2]) >= DEAR_CENTS;
  });
}

function isHotline({ passage: p, ...span }: StrangeNumber, linked: boolean): boolean {
  const words = hitsOf(p, 'hotline').some((h) => gap(h, span) <= NEAR);
  return words && (linked || hitsOf(p, 'act', 'offer', 'compound').length > 0 || p.rank > 1);
}

/** Digits of carriers' hotlines. */
const knownNumbers = (carrierIds: readonly string[], directory: Pick<Directory, 'carrier'>): string[] =>
  carrierIds.flatMap((id) => directory.carrier(id)?.hotline ?? []).map(digitsIn);

/** The same of carriers that a page names. */
export const hotlinesNamed = (carriers: readonly NamedCarrier[], directory: Pick<Directory, 'carrier'>): string[] =>
  knownNumbers(
    carriers.map((c) => c.carrierId),
    directory,
  );

/** Whether digits are one of those numbers, with or without country code and trunk zero. */
export const isKnown = (digits: string, known: readonly string[]): boolean =>
  known.some(
    (k) =>
      k.length >= 3 &&
      (digits === k || (k.length >= 7 && digits.length >= 7 && (digits.endsWith(k.slice(-8)) || k.endsWith(digits.replace(/^0+/u, ''))))),
  );
