import { checkSources } from '../../../lib/directory/check.ts';
import { compileDirectory } from '../../../lib/directory/compile.ts';
import type { CompiledDirectory } from '../../../lib/directory/compiled.ts';
import { filesOf, RIGHT, TODAY } from './samples.ts';

const NOTHING_ALIKE = { ids: [], domains: {}, labels: {}, hyphened: [], folded: {}, glance: {}, exempt: [], words: [], glyphs: {} };

/** A small made-up directory in the form the extension reads. */
export function compiledSmall(files: Readonly<Record<string, unknown>> = RIGHT): CompiledDirectory {
  const { faults, sources } = checkSources(filesOf(files), TODAY);
  if (!sources) throw new Error(JSON.stringify(faults));
  return { version: '2026-11-20-small', ...compileDirectory(sources), lookalikes: NOTHING_ALIKE };
}
