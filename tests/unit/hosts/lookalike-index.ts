import { checkSources } from '../../../lib/directory/check.ts';
import { buildLookalikeIndex } from '../../../lib/hosts/lookalike/build.ts';
import type { LookalikeIndex, LookalikeSource } from '../../../lib/hosts/lookalike/types.ts';
import { lookalikeSource } from '../../../scripts/directory/lookalikes.ts';
import { readSources } from '../../../scripts/directory-read.ts';

/** What the compiler puts into the index, read from data/. */
export function realSource(): LookalikeSource {
  const { files } = readSources();
  const { sources, faults } = checkSources(files, '2999-12-31');
  if (!sources) throw new Error(`data/ has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  return lookalikeSource(sources, files);
}

/** The index as the extension has it: through JSON. */
export const indexOf = (source: LookalikeSource): LookalikeIndex => JSON.parse(JSON.stringify(buildLookalikeIndex(source)));
