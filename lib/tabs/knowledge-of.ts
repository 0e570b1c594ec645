import type { CompiledDirectory } from '../directory/compiled.ts';
import { hostingIndex } from '../directory/hosting.ts';
import { loadDirectory } from '../directory/load.ts';
import { lookalikeOf } from '../hosts/lookalike/look.ts';
import type { Knowledge } from '../signals/reading/reading.ts';
import { type CompiledWords, loadWords } from '../words/words.ts';

/**
 * All that judging needs beside the page, from the package. `home` (the person's country) is left to the caller.
 * @param compiled directory and words as the compilers wrote them
 */
export function knowledgeOf(compiled: CompiledDirectory, words: CompiledWords): Omit<Knowledge, 'home'> {
  return {
    directory: loadDirectory(compiled),
    words: loadWords(words),
    lookalike: (host) => lookalikeOf(host, compiled.lookalikes),
    hosting: hostingIndex(compiled),
    // No signed list is fetched yet; the place in the path is here, so that nothing else changes when one is.
    listed: () => null,
  };
}
