import { browser } from 'wxt/browser';
import type { CompiledDirectory, CompiledNotes } from '../directory/compiled.ts';
import { loadDirectory as load } from '../directory/load.ts';
import type { Directory } from '../directory/types.ts';
import { correctDirectory } from '../updates/correct.ts';
import { readCorrections } from '../updates/force.ts';

/** The directory as the extension ships it, with the corrections of the list in force, for our own pages. Rejects only where the package itself is damaged. */
export async function loadDirectory(): Promise<Directory> {
  const [file, corrections] = await Promise.all([fetch(browser.runtime.getURL('/directory.json')), readCorrections()]);
  const compiled: CompiledDirectory = await file.json();
  return load(correctDirectory(compiled, corrections));
}

/** What the directory notes of carriers, by their id. Rejects only where the package itself is damaged. */
export async function loadNotes(): Promise<CompiledNotes> {
  return (await fetch(browser.runtime.getURL('/notes.json'))).json();
}
