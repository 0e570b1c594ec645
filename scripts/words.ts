/**
 * Checks data/words and compiles it: generated/words.json, whole, for Node; generated/words with an index and a file a language for the
 * worker, which reads the languages that its pages are in; generated/gate.json for the script in every page.
 * Stops at bad files with all faults. The gate's host labels come from generated/directory.json, so the directory is compiled first.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import type { CompiledDirectory } from '../lib/directory/compiled.ts';
import { CATEGORIES, type Category } from '../lib/words/categories.ts';
import { foldText } from '../lib/words/fold.ts';
import { messengersFile, type WordsFile, wordsFile } from '../lib/words/schema.ts';
import { type CompiledWords, indexOf, listsOf } from '../lib/words/words.ts';
import { compileGate } from './words/gate.ts';

const SOURCE = new URL('../data/words/', import.meta.url);
const TARGET = new URL('../generated/', import.meta.url);
const faults: string[] = [];

function readFile<T>(name: string, schema: z.ZodType<T>): T[] {
  try {
    const result = schema.safeParse(JSON.parse(readFileSync(new URL(name, SOURCE), 'utf8')));
    if (result.success) return [result.data];
    faults.push(...result.error.issues.map((issue) => `data/words/${name}: ${issue.path.join('.')}: ${issue.message}`));
  } catch (error) {
    faults.push(`data/words/${name}: ${String(error)}`);
  }
  return [];
}

/** One part of a term, folded; the stars at its ends stay. */
function foldPart(part: string): string {
  const bare = part.trim();
  return `${bare.startsWith('*') ? '*' : ''}${foldText(bare.replace(/^\*|\*$/g, ''))}${bare.length > 1 && bare.endsWith('*') ? '*' : ''}`;
}
const foldAll = (terms: readonly string[]): string[] => [...new Set(terms.map((term) => term.split('~').map(foldPart).join('~')))].sort();
const termsOf = (file: WordsFile, category: Category): readonly string[] => file.words[category] ?? [];

const languages = readdirSync(SOURCE).filter((name) => name.endsWith('.json') && name !== 'messengers.json');
const files = languages.sort().flatMap((name) => readFile(name, wordsFile));
const [messengers = {}] = readFile('messengers.json', messengersFile);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const words: CompiledWords = {
  languages: files.map((file) => ({
    lang: file.lang,
    script: file.script,
    words: CATEGORIES.map((c) => [c, foldAll(termsOf(file, c)).join('\n')] as const),
  })),
  messengers: Object.entries(messengers).map(([channel, { gate: _, ...m }]) => ({
    ...m,
    channel,
    strong: foldAll(m.strong),
    weak: foldAll(m.weak),
  })),
};
const directory: CompiledDirectory = JSON.parse(readFileSync(new URL('directory.json', TARGET), 'utf8'));
const gate = compileGate(files, messengers, directory);
const write = (name: string, value: unknown): void => writeFileSync(new URL(name, TARGET), `${JSON.stringify(value)}\n`);
// A language that is no more leaves nothing behind.
rmSync(new URL('words/', TARGET), { recursive: true, force: true });
mkdirSync(new URL('words/', TARGET), { recursive: true });
write('words.json', words);
write('words/index.json', indexOf(words));
for (const language of words.languages) write(`words/${language.lang}.json`, listsOf(language));
write('gate.json', gate);
const count = files.reduce((sum, file) => sum + CATEGORIES.reduce((most, c) => most + termsOf(file, c).length, 0), 0);
console.log(`words: ${files.length} languages, ${count} terms; gate ${JSON.stringify(gate).length} bytes`);
