import type { Outcome } from './judge-pages.ts';

const LEVELS = ['official', 'trusted', 'none', 'info', 'caution', 'danger', 'unknown'] as const;

/** A confusion matrix as text: rows are what was expected, columns what came out; acceptable others count as right in the last column. */
function matrix(outcomes: readonly Outcome[]): string {
  const used = LEVELS.filter((level) => outcomes.some((o) => o.expected === level || o.verdict === level));
  const row = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(9))).join('');
  const lines = [row(['expected \\ came out', ...used, 'ok'])];
  for (const expected of used) {
    const mine = outcomes.filter((o) => o.expected === expected);
    if (mine.length === 0) continue;
    const counts = used.map((level) => mine.filter((o) => o.verdict === level).length);
    lines.push(row([expected, ...counts.map((n) => (n === 0 ? '·' : String(n))), `${mine.filter((o) => o.ok).length}/${mine.length}`]));
  }
  return lines.join('\n');
}

function describe(outcome: Outcome): string {
  const wanted = [outcome.expected, ...outcome.acceptable].join(' or ');
  return `${outcome.verdict} instead of ${wanted}: ${outcome.file}\n    ${outcome.url}\n    reasons: ${outcome.reasons.join(', ') || 'none'}${outcome.error ? `\n    error: ${outcome.error}` : ''}\n    label: ${outcome.why}`;
}

/** The report for people: one matrix per language, then the pages that came out wrong. */
export function reportText(outcomes: readonly Outcome[]): string {
  const languages = [...new Set(outcomes.map((o) => o.lang))].sort();
  const parts = languages.map((lang) => `${lang}\n${matrix(outcomes.filter((o) => o.lang === lang))}`);
  const wrong = outcomes.filter((o) => !o.ok);
  const right = outcomes.length - wrong.length;
  return [
    ...parts,
    ...(wrong.length > 0 ? [`Wrong:\n${wrong.map(describe).join('\n')}`] : []),
    `${right} of ${outcomes.length} right`,
  ].join('\n\n');
}
