import { browser } from 'wxt/browser';
import type { CompiledDirectory } from '../directory/compiled.ts';
import type { Knowledge } from '../signals/reading/reading.ts';
import type { CompiledWords } from '../words/words.ts';
import { knowledgeOf } from './knowledge-of.ts';

async function packaged<T>(file: '/directory.json' | '/words.json'): Promise<T> {
  const answer = await fetch(browser.runtime.getURL(file));
  return answer.json();
}

let loading: Promise<Omit<Knowledge, 'home'>> | null = null;

/** Loads the knowledge at the first call of a worker's life. A failed load is tried again at the next call. */
export function loadKnowledge(): Promise<Omit<Knowledge, 'home'>> {
  loading ??= Promise.all([packaged<CompiledDirectory>('/directory.json'), packaged<CompiledWords>('/words.json')]).then(
    ([directory, words]) => knowledgeOf(directory, words),
  );
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
