import type { Category, Hit } from '../../words/lexicon.ts';
import { hitsOf, type Passage } from './passages.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '«': '»', '"': '"', '„': '“', '‘': '’' };
/** How far from the words the marks may stand, in units of folded text. */
const REACH = 40;

/**
 * Whether words stand in quotation marks: an honest page that tells what others write quotes it.
 * @param start,end bounds in folded text
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return Object.entries(PAIRS).some(([open, close]) => {
    const last = before.lastIndexOf(open);
    if (last < 0 || before.slice(last + 1).includes(close)) return false;
    return after.includes(close);
  });
}

/** Hits of a category that the page says in words of its own, not in quotation marks: "ignore the “do not share” line" warns nobody. */
export const saidOf = (p: Passage, category: Category): Hit[] => hitsOf(p, category).filter((hit) => !isQuoted(p.text, hit.start, hit.end));
