import type { CompiledDirectory } from '../directory/compiled.ts';
import { hostingIndex } from '../directory/hosting.ts';
import { loadDirectory } from '../directory/load.ts';
import type { Directory } from '../directory/types.ts';
import { lookalikeOf } from '../hosts/lookalike/look.ts';
import type { Knowledge } from '../signals/reading/reading.ts';
import { correctDirectory } from '../updates/correct.ts';
import { type ListInForce, NOTHING_LISTED } from '../updates/in-force.ts';
import { listingOf } from '../updates/listing.ts';
import type { Words } from '../words/words.ts';

/** A verdict names what it was made with: the directory's version, and the serial of a list that is in force. */
function versioned(directory: Directory, { serial }: ListInForce): Directory {
  return serial === 0 ? directory : { ...directory, version: `${directory.version}+${serial}` };
}

/** All that judging needs beside the page and the person's country. */
export interface Known extends Omit<Knowledge, 'home'> {
  /** False where what the browser stops cannot be looked up. */
  readonly listIsWhole: boolean;
}

/**
 * What is known from the package and the list in force.
 * @param compiled the directory as the compiler wrote it
 */
export function knowledgeOf(compiled: CompiledDirectory, words: Words, list = NOTHING_LISTED): Known {
  return {
    directory: versioned(loadDirectory(correctDirectory(compiled, list.corrections)), list),
    words,
    lookalike: (host) => lookalikeOf(host, compiled.lookalikes),
    hosting: hostingIndex(compiled),
    listed: (url) => listingOf(list.packed, url),
    silenced: list.silenced,
    listIsWhole: list.isWhole,
  };
}
