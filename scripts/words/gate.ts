import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import type { GateWords } from '../../lib/page/gate.ts';
import { foldText } from '../../lib/words/fold.ts';
import type { MessengersFile, WordsFile } from '../../lib/words/schema.ts';

/** Brands whose label alone, within a stranger's host name, is worth a look. More would not fit the page script's budget. */
const BRANDS = 8;
const LABEL_MIN = 6;
/** Hotlines of China's operators are brands too. */
const HOTLINES = ['10086', '10010', '10099', '189.', '189-'];

/** Labels of carriers that are words of any trade. */
const EVERYDAY = ['mobile', 'spectrum', 'assistance'];

const quoted = (text: string): string => text.replace(/[\\^$.*+(){}|]/g, '\\$&');

/** A stem as a regular expression; with a full stop behind it the word ends there. */
const stem = (term: string): string => (term.endsWith('.') ? `${quoted(term.slice(0, -1))}\\b` : quoted(term));

/** The gate drops the hamza upon a letter, which people leave out (DROPPED in lib/page/gate.ts); words/fold.ts keeps it. */
const withoutHamza = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0653-\u0655]/g, '')
    .normalize('NFC');

/** Stems of all languages, each once; one that begins with another is left to the shorter. In Latin letters they begin at a word's start. */
function joined(terms: readonly string[]): string {
  const folded = [...new Set(terms.map((term) => withoutHamza(foldText(term))))].sort();
  const kept = folded.filter((term) => !folded.some((other) => other !== term && term.startsWith(other)));
  const { latin = [], wide = [] } = Object.groupBy(kept, (term) => (/^[a-z]/.test(term) ? 'latin' : 'wide'));
  return [`\\b(?:${latin.map(stem).join('|')})`, ...wide.map((term) => stem(term.replace('*', '')))].join('|');
}

function brandLabels({ carriers, names }: CompiledDirectory): string[] {
  const everyday = new Set([...EVERYDAY, ...names.filter(([, weak]) => weak === 1).map(([name]) => name)]);
  const bySize = [...carriers].sort((a, b) => (b[10] ?? 0) - (a[10] ?? 0));
  const labels = bySize.flatMap(([, , , , , domains]) => domains.slice(0, 3).map((domain) => domain.split('.', 1)[0] ?? ''));
  const telling = [...new Set(labels)].filter((label) => label.length >= LABEL_MIN && !/^\d/.test(label) && !everyday.has(label));
  return telling.filter((label) => !telling.some((other) => other !== label && label.startsWith(other))).slice(0, BRANDS);
}

/** The gate's words of all languages as three regular expressions and a list. */
export function compileGate(files: readonly WordsFile[], messengers: MessengersFile, directory: CompiledDirectory): GateWords {
  const all = (part: keyof WordsFile['gate']): string => joined(files.flatMap((file) => file.gate[part]));
  return {
    act: all('act'),
    thing: all('thing'),
    whole: all('whole'),
    via: joined([...Object.values(messengers).flatMap((one) => one.gate), ...files.flatMap((file) => file.gate.ask)]),
    hosts: [...HOTLINES, ...brandLabels(directory).sort()].join('|'),
  };
}
