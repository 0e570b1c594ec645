import { browser } from 'wxt/browser';
import type { CompiledDirectory } from '../directory/compiled.ts';
import { loadDirectory as load } from '../directory/load.ts';
import type { Directory } from '../directory/types.ts';

/** The directory as the extension ships it, for our own pages. Rejects only where the package itself is damaged. */
export async function loadDirectory(): Promise<Directory> {
  const file = await fetch(browser.runtime.getURL('/directory.json'));
  const compiled: CompiledDirectory = await file.json();
  return load(compiled);
}
