/** Only the head of a word gives keys: enough to tell labels apart, and it bounds the keys of long ones. */
const HEAD = 7;
/** FNV-1a, 32 bits. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];

/** Longest distance that is looked for with labels of this length. */
export const distanceFor = (length: number): number => (length >= 9 ? 2 : 1);

/**
 * Visits hashes of the word's head and of all that is left of it when one or two letters are taken out (symmetric deletion, after
 * W. Garbe's SymSpell): two words within that distance share at least one. Hashes instead of strings: nothing is allocated.
 */
export function eachDeletion(word: string, most: number, visit: (key: number) => void): void {
  const length = Math.min(HEAD, word.length);
  visit(hashWithout(word, length, -1, -1));
  for (let i = 0; i < length; i++) {
    visit(hashWithout(word, length, i, -1));
    if (most > 1) for (let j = i + 1; j < length; j++) visit(hashWithout(word, length, i, j));
  }
}

function hashWithout(word: string, length: number, first: number, second: number): number {
  let hash: number = OFFSET;
  for (let at = 0; at < length; at++) if (at !== first && at !== second) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash | 0;
}

/** How many hashes are visited. */
export function deletionCount(length: number, most: number): number {
  const head = Math.min(HEAD, length);
  return 1 + head + (most > 1 ? (head * (head - 1)) / 2 : 0);
}
