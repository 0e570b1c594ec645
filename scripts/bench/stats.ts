/** The p-th share (0 to 1) of the values by nearest rank; NaN for none. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
}

/** Values beside their limits, as a table. A value that could not be measured shows as such, never as a pass. */
export function table(rows: readonly Row[]): string {
  const shown = rows.map((row) => {
    const value = Number.isNaN(row.value) ? 'not measured' : `${row.value.toFixed(row.value < 10 ? 2 : 0)} ${row.unit}`;
    const limit = row.limit === null ? '' : `${row.limit} ${row.unit}`;
    const verdict = row.limit === null ? '' : row.value <= row.limit ? 'within' : 'OVER';
    return [row.what, value, limit, verdict] as const;
  });
  const lines = [['what', 'measured', 'limit', ''] as const, ...shown];
  return lines.map(([a, b, c, d]) => `${a.padEnd(66)}${b.padStart(14)}${c.padStart(12)}  ${d}`.trimEnd()).join('\n');
}
