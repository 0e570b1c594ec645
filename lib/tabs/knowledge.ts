import type { Knowledge } from '../signals/reading/reading.ts';
import { readListInForce } from '../updates/force.ts';
import { knowledgeOf } from './knowledge-of.ts';
import { packagedDirectory, packagedWords } from './packaged.ts';

let loading: Promise<Omit<Knowledge, 'home'>> | null = null;

/** Loads the knowledge at the first call of a worker's life. A failed load is tried again at the next call. */
export function loadKnowledge(): Promise<Omit<Knowledge, 'home'>> {
  loading ??= Promise.all([packagedDirectory(), packagedWords(), readListInForce()]).then(([directory, words, list]) =>
    knowledgeOf(directory, words, list),
  );
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** After a new list, or another desk: what is known is read anew at the next call. */
export function renewKnowledge(): void {
  loading = null;
}
