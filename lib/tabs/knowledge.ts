import { readListInForce } from '../updates/force.ts';
import { type Known, knowledgeOf } from './knowledge-of.ts';
import { packagedDirectory } from './packaged.ts';
import { WORDS } from './words.ts';

let isLoaded = false;
let loading: Promise<Known> | null = null;

/**
 * Loads the knowledge at the first call of a worker's life. A failed load is tried again at the next call. Of the words it has the index:
 * who judges learns the languages of the page first (words.ts), and nobody else waits for them.
 */
export function loadKnowledge(): Promise<Known> {
  loading ??= begin();
  return loading;
}

function begin(): Promise<Known> {
  const mine = Promise.all([packagedDirectory(), readListInForce()]).then(([directory, list]) => knowledgeOf(directory, WORDS, list));
  // A load that a new list has overtaken says nothing of the one that is under way.
  mine.then(
    () => {
      if (loading === mine) isLoaded = true;
    },
    () => {
      if (loading === mine) loading = null;
    },
  );
  return mine;
}

/** Whether the knowledge is at hand; false in a worker that has just begun. */
export const hasKnowledge = (): boolean => isLoaded;

/** After a new list, or another desk: what is known is read anew at the next call. */
export function renewKnowledge(): void {
  isLoaded = false;
  loading = null;
}
