import { browser } from 'wxt/browser';
import type { CompiledDirectory } from '../directory/compiled.ts';
import type { CompiledLists } from '../words/words.ts';

async function packaged<T>(file: string): Promise<T> {
  const answer = await fetch(`${browser.runtime.getURL('/')}${file}`);
  return answer.json();
}

/** The directory as it ships. Rejects only where the package itself is damaged. */
export const packagedDirectory = (): Promise<CompiledDirectory> => packaged('directory.json');

/** The words of a language as they ship. Rejects where the package is damaged, or has none of that language. */
export const packagedLanguage = (lang: string): Promise<CompiledLists> => packaged(`words/${lang}.json`);
