import type { Term } from './build.ts';
import { slipsToPrefix } from './distance.ts';
import { HAN, type Hit, hitTerm, SCORE, slipsAllowed } from './hit.ts';

/** Shorter names are everyday words as often as not ("my", "go"). */
const LEAST = { han: 2, other: 3 } as const;
/** Words of a query in which names are looked for; nobody types a longer one. */
const MOST_WORDS = 12;

const isLongEnough = (key: string): boolean => key.length >= (HAN.test(key) ? LEAST.han : LEAST.other);
/** More of the query says more; never as much as a match of all of it. */
const scoreOf = (part: string, whole: string): number => SCORE.inside - 10 + Math.round((9 * part.length) / whole.length);

/** A name or number among other words: "中国联通客服电话", "how to cancel china unicom", "call 10010". */
export function hitAmong(term: Term, query: string, words: readonly string[]): Hit | null {
  if (term.field === 'hotline') {
    const number = words.find((word) => /^\+?\d{3,}$/.test(word) && hitTerm(term, word, [word])?.score === SCORE.whole);
    return number ? { score: scoreOf(number, query), span: null } : null;
  }
  if (!isLongEnough(term.key)) return null;
  const isThere = HAN.test(term.key) ? query.includes(term.key) : ` ${query} `.includes(` ${term.key} `);
  return isThere ? { score: scoreOf(term.key, query), span: [0, term.key.length] } : null;
}

/** How Han words begin, the longest first: "移动客服" begins with what people call their carrier, and no blank shows where that ends. */
export function beginningsOf(words: readonly string[]): readonly string[] {
  const most = words.length > 1 ? 0 : 1;
  const all = words.flatMap((word) => {
    const han = /^\p{Script=Han}+/u.exec(word)?.[0] ?? '';
    const count = Math.max(0, Math.min(han.length, word.length - most) - LEAST.han + 1);
    return Array.from({ length: count }, (_, n) => han.slice(0, n + LEAST.han));
  });
  return all.sort((a, b) => b.length - a.length);
}

/** A name of one word with slips of the pen, "verizn support". A slip in the first letter makes an everyday word of another ("cancel", Ancel). */
export function hitNear(term: Term, words: readonly string[]): Hit | null {
  if (words.length === 1 || term.field === 'hotline' || term.field === 'domain' || !isLongEnough(term.key)) return null;
  const isNear = (word: string): boolean => {
    const limit = slipsAllowed(word);
    const isAlike = word[0] === term.key[0] && Math.abs(word.length - term.key.length) <= limit;
    return isAlike && slipsToPrefix(word, term.key, limit) <= limit;
  };
  return words.slice(0, MOST_WORDS).some(isNear) ? { score: SCORE.slip - 15, span: null } : null;
}
