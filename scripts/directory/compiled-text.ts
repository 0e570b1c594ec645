import { createHash } from 'node:crypto';
import type { Sources } from '../../lib/directory/check.ts';
import { compileDirectory, newestEvidence } from '../../lib/directory/compile.ts';
import { buildLookalikeIndex } from '../../lib/hosts/lookalike/build.ts';
import { lookalikeSource } from './lookalikes.ts';

/** generated/directory.json as text: the compiled directory with its version, the newest evidence and a hash of the contents. */
export function compiledText(sources: Sources, files: ReadonlyMap<string, unknown>): string {
  const compiled = { ...compileDirectory(sources), lookalikes: buildLookalikeIndex(lookalikeSource(sources, files)) };
  const hash = createHash('sha256').update(JSON.stringify(compiled)).digest('hex').slice(0, 8);
  return `${JSON.stringify({ version: `${newestEvidence(sources)}-${hash}`, ...compiled })}\n`;
}
