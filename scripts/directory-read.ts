import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../lib/directory/rules.ts';

export const DATA = join(import.meta.dirname, '..', 'data');

const TABLES = [
  'esim-providers.json',
  'trusted.json',
  'shared-domains.json',
  'near-domains.json',
  'public-bodies.json',
  'hosting.json',
  'weak-names.json',
  'pinyin.json',
  'lookalike-words.json',
  'lookalike-exceptions.json',
];

/** Paths within data/ of all files the directory is made of. */
export function sourcePaths(root = DATA): readonly string[] {
  const countries = readdirSync(join(root, 'countries')).filter((name) => name.endsWith('.json'));
  return [...countries.sort().map((name) => `countries/${name}`), ...TABLES];
}

/**
 * Reads the sources as JSON.
 * @returns what could be parsed, the text of each file, and a fault for every file that is missing or no JSON
 */
export function readSources(root = DATA): {
  readonly files: Map<string, unknown>;
  readonly texts: Map<string, string>;
  readonly faults: readonly Fault[];
} {
  const files = new Map<string, unknown>();
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const file of sourcePaths(root)) {
    try {
      const text = readFileSync(join(root, file), 'utf8');
      texts.set(file, text);
      files.set(file, JSON.parse(text));
    } catch (error) {
      faults.push({ file, entry: '', field: '', reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { files, texts, faults };
}
