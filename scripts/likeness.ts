/**
 * Fits data/likeness.json on labelled pages that `npm run evaluate -- --record` has read, and prints what it finds on sets left out.
 * node scripts/likeness.ts LABELS.jsonl=READINGS[=GROUP] …   one argument a set; sets of one group are left out together
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, reaches, toldIn } from '../lib/signals/reading/features.ts';
import { letterGroups, PLACES } from '../lib/signals/reading/letters.ts';
import { read } from '../lib/signals/reading/reading.ts';
import { WEIGHTS } from '../lib/signals/weights.ts';
import { judgePage } from '../lib/verdict/judge-page.ts';
import { THRESHOLDS } from '../lib/verdict/thresholds.ts';
import type { Level } from '../lib/verdict/types.ts';
import { type Label, readLabels } from './evaluate/labels.ts';
import { kept, knowledge as known } from './evaluate/record.ts';
import { regress, regressHeld, scoreOf } from './likeness/logistic.ts';
import { isBad, type Kinds, type Page, rowsOfKinds, rowsOfLetters } from './likeness/rows.ts';
import { fail, ROOT, say } from './setup/steps.ts';

/** Honest pages that may be warned of, of those that the rules find nothing with. */
const FALSE_SHARE = 0.0075;
/** Pages that no stop is due to and that may be stopped, of those that the rules warn of with one grave finding. */
const FALSE_STOPS = 0.02;
/** LIBLINEAR’s C, and what the letters’ score counts beside the kinds’: what did best on sets left out. */
const [KINDS_C, LETTERS_C, LETTERS_SHARE] = [0.5, 10, 1.5];
/** Weights that move no page. */
const LEAST = 0.01;

interface Seen extends Page {
  readonly expected: string;
  readonly level: Level;
  /** It has a finding that counts as one of the two of a stop. */
  readonly isGrave: boolean;
}

// Without its own voice: what is fitted is what the rules leave.
const knowledge = { ...known(), silenced: new Set(['worded-like-traps']) };

function seenOf(folder: string, set: string, label: Label): Seen[] {
  const { expected, acceptable } = label;
  const observation = ['danger', 'caution', 'info', 'none'].includes(expected) ? kept(folder, label) : null;
  if (!observation) return [];
  const { level, reasons } = judgePage(observation, knowledge).verdict;
  const page = read(observation, knowledge);
  const isTrap = expected === 'danger' || acceptable.includes('danger');
  const isGrave = reasons.some(({ id, weight }) => WEIGHTS[id].grave && weight >= THRESHOLDS.grave);
  return [{ set, expected, isTrap, level, isGrave, kinds: featuresOf(page), letters: letterGroups(toldIn(page.passages)) }];
}

const fitKinds = ({ rows, names }: Kinds): Float64Array => regressHeld(rows, names.length, KINDS_C, (i) => isBad(names[i] ?? ''));

/** The score of each page by a fit on all sets but its own. What is neither trap nor honest is scored and not fitted on. */
function leftOut(seen: readonly Seen[]): number[] {
  const [kinds, letters] = [rowsOfKinds(seen), rowsOfLetters(seen)];
  const scores = new Array<number>(seen.length).fill(0);
  for (const set of new Set(seen.map((page) => page.set))) {
    const others = <T>(rows: readonly T[]): T[] => rows.filter((_, i) => seen[i]?.set !== set && seen[i]?.expected !== 'caution');
    const byKinds = fitKinds({ ...kinds, rows: others(kinds.rows) });
    const byLetters = regress(others(letters), PLACES, LETTERS_C);
    for (const [i, page] of seen.entries()) {
      const [a, b] = [kinds.rows[i], letters[i]];
      if (page.set !== set || !a || !b) continue;
      scores[i] = reaches(page.kinds) ? scoreOf(byKinds, a) + LETTERS_SHARE * scoreOf(byLetters, b) : Number.NEGATIVE_INFINITY;
    }
  }
  return scores;
}

/** Prints how many of `due` lie above each share of `other`, and gives the score that `share` of them reach. */
function cut(what: string, due: readonly number[], other: readonly number[], share: number): number {
  const sorted = [...other].sort((a, b) => b - a);
  const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 99;
  const over = (of: readonly number[], from: number): number => of.filter((score) => score > from).length;
  for (const part of [share / 3, share / 2, share, share * 2, share * 4])
    say(
      `  ${what} above ${at(part).toFixed(2)}: ${over(due, at(part))} of ${due.length}, falsely ${over(other, at(part))} of ${other.length}`,
    );
  return at(share);
}

const pairs = process.argv.slice(2).map((pair) => pair.split('='));
if (pairs.length === 0) fail('Which sets? LABELS.jsonl=READINGS …');
const seen = pairs.flatMap(([labels = '', folder = '', set = labels]) =>
  existsSync(labels) ? readLabels(labels).flatMap((label) => seenOf(folder, set, label)) : fail(`${labels} is not there`),
);
say(`${seen.length} pages; of sets left out:`);
const scores = leftOut(seen);
const where = (is: (page: Seen) => boolean): number[] => scores.filter((_, i) => seen[i] && is(seen[i]));
const isFound = ({ level }: Seen): boolean => level === 'caution' || level === 'danger';
const isHonest = ({ expected }: Seen): boolean => expected === 'info' || expected === 'none';
const sure = cut(
  'traps without a finding',
  where((p) => p.expected === 'danger' && !isFound(p)),
  where((p) => isHonest(p) && !isFound(p)),
  FALSE_SHARE,
);
const surest = cut(
  'traps not stopped',
  where((p) => p.expected === 'danger' && p.level === 'caution' && p.isGrave),
  where((p) => p.expected !== 'danger' && p.level === 'caution' && p.isGrave),
  FALSE_STOPS,
);

const fitted = seen.filter(({ expected }) => expected !== 'caution');
const kinds = rowsOfKinds(fitted);
const byKinds = fitKinds(kinds);
const byLetters = regress(rowsOfLetters(fitted), PLACES, LETTERS_C).map((w) => w * LETTERS_SHARE);
const round = (n: number): number => Math.round(n * 1000) / 1000;
const entries = kinds.names
  .map((name, i) => [name, round((byKinds[i] ?? 0) / (kinds.largest[i] ?? 1))] as const)
  .filter(([, w]) => Math.abs(w) >= LEAST);
const step = byLetters.subarray(0, PLACES).reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127;
const file = {
  sure: round(sure),
  surest: round(surest),
  bias: round((byKinds[kinds.names.length] ?? 0) + (byLetters[PLACES] ?? 0)),
  weights: Object.fromEntries(entries),
  step: Number(step.toPrecision(4)),
  letters: Buffer.from(Int8Array.from(byLetters.subarray(0, PLACES), (w) => Math.round(w / step)).buffer).toString('base64'),
};
writeFileSync(join(ROOT, 'data/likeness.json'), `${JSON.stringify(file, null, 2)}\n`);
say(`data/likeness.json: ${entries.length} kinds, sure from ${file.sure}, surest from ${file.surest}`);
