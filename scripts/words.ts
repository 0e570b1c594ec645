/** Compiles data/words into generated/words.json (the worker's) and generated/gate.json (the page script's). Stops at bad files with all faults. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { foldText } from '../lib/words/fold.ts';
import { CATEGORIES, type Category } from '../lib/words/lexicon.ts';
import { messengersFile, type WordsFile, wordsFile } from '../lib/words/schema.ts';

const SOURCE = new URL('../data/words/', import.meta.url);
const TARGET = new URL('../generated/', import.meta.url);

const foldTerm = (term: string): string =>
  term
    .split('~')
    .map((p) => {
      const bare = p.trim();
      return `${bare.startsWith('*') ? '*' : ''}${foldText(bare.replace(/^\*|\*$/g, ''))}${bare.length > 1 && bare.endsWith('*') ? '*' : ''}`;
    })
    .join('~');
const foldAll = (terms: readonly string[]): string[] => [...new Set(terms.map(foldTerm))].sort();

const faults: string[] = [];
const files: WordsFile[] = [];
for (const name of readdirSync(SOURCE)
  .filter((n) => n.endsWith('.json') && n !== 'messengers.json' && n !== 'gate.json')
  .sort()) {
  const result = wordsFile.safeParse(JSON.parse(readFileSync(new URL(name, SOURCE), 'utf8')));
  if (!result.success)
    for (const issue of result.error.issues) faults.push(`data/words/${name}: ${issue.path.join('.')}: ${issue.message}`);
  else files.push(result.data);
}
const messengers = messengersFile.parse(JSON.parse(readFileSync(new URL('messengers.json', SOURCE), 'utf8')));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const termsOf = (file: WordsFile, category: Category): readonly string[] => file.words[category] ?? [];
mkdirSync(TARGET, { recursive: true });
writeFileSync(
  new URL('words.json', TARGET),
  `${JSON.stringify({
    languages: files.map((f) => ({ lang: f.lang, script: f.script, words: CATEGORIES.map((c) => [c, foldAll(termsOf(f, c))]) })),
    messengers: Object.entries(messengers).map(([channel, m]) => ({ ...m, channel, strong: foldAll(m.strong), weak: foldAll(m.weak) })),
  })}\n`,
);
console.log(
  `words: ${files.length} languages, ${files.reduce((n, f) => n + CATEGORIES.reduce((k, c) => k + termsOf(f, c).length, 0), 0)} terms`,
);
