import type { Passage } from './passages.ts';

/** Groups of letters share this many places; two that meet in one count as the same (Weinberger et al. 2009, feature hashing). */
export const PLACES = 2 ** 14;
/** Letters in a group: within one word and the blank at each of its ends. */
const [SHORTEST, LONGEST] = [2, 4];
/** Letters of a page that are looked at: more gained nothing on pages of writers that were left out. */
const MOST = 3000;

/**
 * The groups of two to four letters in what a page says: they hear a word in all its forms, and words that no list has.
 * @param passages what the page says of itself
 * @returns their places, 0 to PLACES - 1, each once
 */
export function letterGroups(passages: readonly Passage[]): Set<number> {
  const found = new Set<number>();
  let said = '';
  for (const { text } of passages) if (said.length < MOST) said += ` ${text}`;
  for (const word of said.slice(0, MOST).split(/\s+/u)) if (word !== '') addGroups(` ${word} `, found);
  return found;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, folded to a place wherever a group may end. */
function addGroups(word: string, found: Set<number>): void {
  for (let start = 0; start + SHORTEST <= word.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < word.length && i < start + LONGEST; i++) {
      hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
      if (i - start + 1 >= SHORTEST) found.add((hash ^ (hash >>> 15)) & (PLACES - 1));
    }
  }
}
