import { browser } from 'wxt/browser';
import type { CompiledDirectory } from '../directory/compiled.ts';
import type { CompiledWords } from '../words/words.ts';

async function packaged<T>(file: '/directory.json' | '/words.json'): Promise<T> {
  const answer = await fetch(browser.runtime.getURL(file));
  return answer.json();
}

/** The directory as it ships. Rejects only where the package itself is damaged. */
export const packagedDirectory = (): Promise<CompiledDirectory> => packaged('/directory.json');

/** The words as they ship. */
export const packagedWords = (): Promise<CompiledWords> => packaged('/words.json');
