/**
 * Fits data/likeness.json on labelled pages that `npm run evaluate -- --record` has read, and prints what it finds on sets left out.
 * node scripts/likeness.ts LABELS.jsonl=READINGS …   one pair a set; a set is what one group of writers wrote
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Features, featuresOf } from '../lib/signals/reading/features.ts';
import { read } from '../lib/signals/reading/reading.ts';
import { judgePage } from '../lib/verdict/judge-page.ts';
import { type Label, readLabels } from './evaluate/labels.ts';
import { kept, knowledge as known } from './evaluate/record.ts';
import { type Row, regress, scoreOf } from './likeness/logistic.ts';
import { fail, ROOT, say } from './setup/steps.ts';

/** Honest pages that may be taken for traps, of those that the rules find nothing with. */
const FALSE_SHARE = 0.0075;
/** Weights that move no page. */
const LEAST = 0.01;

interface Seen {
  readonly set: string;
  readonly isTrap: boolean;
  readonly features: Features;
  /** The rules alone warn of it. */
  readonly isFound: boolean;
}

// Without its own voice: what is fitted is what the rules leave.
const knowledge = { ...known(), silenced: new Set(['worded-like-traps']) };

function seenOf(set: string, folder: string, label: Label): Seen[] {
  if (!['danger', 'info', 'none'].includes(label.expected)) return [];
  const observation = kept(folder, label);
  if (!observation) return [];
  const { level } = judgePage(observation, knowledge).verdict;
  return [
    {
      set,
      isTrap: label.expected === 'danger',
      features: featuresOf(read(observation, knowledge)),
      isFound: level === 'caution' || level === 'danger',
    },
  ];
}

/** Values between 0 and 1, so that one penalty fits all; `largest` takes them back. */
function rowsOf(seen: readonly Seen[]): { rows: Row[]; names: string[]; largest: number[] } {
  const largest = new Map<string, number>();
  for (const { features } of seen)
    for (const [name, count] of features) largest.set(name, Math.max(largest.get(name) ?? 0, Math.log1p(count)));
  const names = [...largest.keys()].filter((name) => (largest.get(name) ?? 0) > 0).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const valuesOf = (features: Features) =>
    [...features].flatMap(([name, count]): [number, number][] => {
      const i = index.get(name);
      return i === undefined ? [] : [[i, Math.log1p(count) / (largest.get(name) ?? 1)]];
    });
  const rows = seen.map(({ set, isTrap, features }) => ({ set, isTrap, values: valuesOf(features) }));
  return { rows, names, largest: names.map((name) => largest.get(name) ?? 1) };
}

/** The score of each page by a fit on all sets but its own. */
function leftOut(rows: readonly Row[], size: number): number[] {
  const scores = new Array<number>(rows.length).fill(0);
  for (const set of new Set(rows.map((row) => row.set))) {
    const weights = regress(
      rows.filter((row) => row.set !== set),
      size,
    );
    for (const [i, row] of rows.entries()) if (row.set === set) scores[i] = scoreOf(weights, row);
  }
  return scores;
}

const pairs = process.argv.slice(2).map((pair) => pair.split('='));
if (pairs.length === 0) fail('Which sets? LABELS.jsonl=READINGS …');
const seen = pairs.flatMap(([labels = '', folder = '']) =>
  existsSync(labels) ? readLabels(labels).flatMap((label) => seenOf(labels, folder, label)) : fail(`${labels} is not there`),
);
const { rows, names, largest } = rowsOf(seen);
const scores = leftOut(rows, names.length);
const missed = scores.filter((_, i) => seen[i]?.isTrap && !seen[i]?.isFound);
const honest = scores.filter((_, i) => !seen[i]?.isTrap && !seen[i]?.isFound).sort((a, b) => b - a);
const sure = honest[Math.floor(honest.length * FALSE_SHARE)] ?? 99;
say(`${rows.length} pages, ${names.length} features; of sets left out, where the rules find nothing:`);
for (const share of [0.0025, 0.005, FALSE_SHARE, 0.015, 0.03]) {
  const from = honest[Math.floor(honest.length * share)] ?? 0;
  const over = (of: readonly number[]): number => of.filter((score) => score > from).length;
  say(`  above ${from.toFixed(2)}: ${over(missed)} of ${missed.length} traps, ${over(honest)} of ${honest.length} honest pages`);
}
const weights = regress(rows, names.length);
const round = (n: number): number => Math.round(n * 1000) / 1000;
const entries = names
  .map((name, i) => [name, round((weights[i] ?? 0) / (largest[i] ?? 1))] as const)
  .filter(([, w]) => Math.abs(w) >= LEAST);
const file = { sure: round(sure), bias: round(weights[names.length] ?? 0), weights: Object.fromEntries(entries) };
writeFileSync(join(ROOT, 'data/likeness.json'), `${JSON.stringify(file, null, 2)}\n`);
say(`data/likeness.json: ${entries.length} weights, sure from ${file.sure}`);
