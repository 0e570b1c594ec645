/** Only the head of a word gives keys: enough to tell labels apart, and it bounds the keys of long ones. */
const HEAD = 7;

/** Longest distance that is looked for with labels of this length. */
export const distanceFor = (length: number): number => (length >= 9 ? 2 : 1);

/**
 * Visits the word's head and all that is left of it when one or two letters are taken out (symmetric deletion, after W. Garbe's SymSpell):
 * two words within that distance share at least one key. A key may be visited twice.
 */
export function eachDeletion(word: string, most: number, visit: (key: string) => void): void {
  const head = word.slice(0, HEAD);
  visit(head);
  for (let i = 0; i < head.length; i++) {
    const one = head.slice(0, i) + head.slice(i + 1);
    visit(one);
    if (most > 1) for (let j = i; j < one.length; j++) visit(one.slice(0, j) + one.slice(j + 1));
  }
}
