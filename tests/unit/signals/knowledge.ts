import words from '../../../generated/words.json' with { type: 'json' };
import { hostingIndex } from '../../../lib/directory/hosting.ts';
import { loadDirectory } from '../../../lib/directory/load.ts';
import type { Knowledge } from '../../../lib/signals/reading/reading.ts';
import { type CompiledWords, loadWords } from '../../../lib/words/words.ts';
import { compiledSmall } from '../directory/small.ts';

const compiled = compiledSmall();
// The file's own type is that of its present contents; its form is the compiler's promise.
const shipped: unknown = words;
const isWords = (value: unknown): value is CompiledWords => typeof value === 'object' && value !== null && 'languages' in value;
if (!isWords(shipped)) throw new Error('generated/words.json is not compiled words');

/** All words as shipped. */
export const COMPILED_WORDS: CompiledWords = shipped;

/** The words as shipped, with a small made-up directory, one look-alike and three listed addresses. */
export const KNOWLEDGE: Knowledge = {
  home: null,
  words: loadWords(shipped),
  directory: loadDirectory(compiled),
  hosting: hostingIndex(compiled),
  lookalike: (host) => (host === 'greeen.example' ? { of: 'cn-green-mobile', domain: 'green.example', kind: 'typo', weight: 0.9 } : null),
  silenced: new Set(),
  listed: (url) => {
    const level = url.includes('//listed.example/') ? 'danger' : url.includes('//watched.example/') ? 'caution' : null;
    if (url.includes('//reviewed.example/')) return { level: 'allow' as const, reason: '', since: '2026-11-01' };
    return level && { level, reason: 'sms-code', since: '2026-11-01' };
  },
};
