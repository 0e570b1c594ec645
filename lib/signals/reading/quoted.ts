import type { Category } from '../../words/categories.ts';
import type { Hit } from '../../words/lexicon.ts';
import { hitsOf, type Passage } from './passages.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '«': '»', '„': '“', '‘': '’' };
/** How far from the words the marks may stand, in units of folded text: a whole advertisement is quoted at times. */
const REACH = 240;

/** A name or a label stands in quotation marks by itself; what somebody wrote is longer. */
const SPEECH = 20;

/**
 * Length of the quotation that words stand in, within REACH of both sides; 0 where they stand in none.
 * @param start,end bounds in folded text
 */
function quotationAround(text: string, start: number, end: number): number {
  const from = Math.max(0, start - REACH);
  const [before, after] = [text.slice(from, start), text.slice(end, end + REACH)];
  // A plain mark opens and closes alike: words stand in it behind an odd one.
  const plain = after.indexOf('"');
  if (plain >= 0 && text.slice(0, start).split('"').length % 2 === 0) return end + plain - text.lastIndexOf('"', start - 1);
  for (const [open, close] of Object.entries(PAIRS)) {
    const [first, last] = [before.lastIndexOf(open), after.indexOf(close)];
    if (first > before.lastIndexOf(close) && last >= 0) return end + last - from - first;
  }
  return 0;
}

/** Whether words stand in quotation marks: an honest page that tells what others write quotes it. */
export const isQuoted = (text: string, start: number, end: number): boolean => quotationAround(text, start, end) > 0;

/** Share of a passage from which a quotation is the passage itself, said in marks. */
const WHOLE = 0.95;

/** Whether they stand in a quotation long enough to be what somebody said, with words around it that tell so. */
export function isSpeech(text: string, start: number, end: number): boolean {
  const length = quotationAround(text, start, end);
  return length >= SPEECH && length < text.length * WHOLE;
}

/** Whether they stand in what somebody is quoted to have said or written, be it the whole passage; a word in marks is a label. */
export const isCited = (text: string, start: number, end: number): boolean => quotationAround(text, start, end) >= SPEECH;

/** Hits of a category that the page says in words of its own, not in quotation marks: "ignore the “do not share” line" warns nobody. */
export const saidOf = (p: Passage, category: Category): Hit[] => hitsOf(p, category).filter((hit) => !isQuoted(p.text, hit.start, hit.end));
