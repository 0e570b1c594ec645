/** One page: what it says (feature, value), whether it is a trap, and which set it is of. */
export interface Row {
  readonly set: string;
  readonly isTrap: boolean;
  readonly values: readonly (readonly [feature: number, value: number])[];
}

/** Inverse strength of the pull to zero, as LIBLINEAR's C; 0.5 did best between 0.1 and 3 on sets left out. */
const C = 0.5;
const STEPS = 25;
const SMALL = 1e-4;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const dot = (weights: Float64Array, { values }: Row): number =>
  values.reduce((sum, [i, v]) => sum + (weights[i] ?? 0) * v, weights[weights.length - 1] ?? 0);

/**
 * Logistic regression with an L2 penalty, traps and honest pages weighing the same in sum; Newton's method.
 * @param size number of features
 * @returns a weight for each feature, the bias last
 */
export function regress(rows: readonly Row[], size: number): Float64Array {
  const n = size + 1;
  const traps = rows.filter((row) => row.isTrap).length;
  const share = (row: Row): number => (C * rows.length) / (2 * (row.isTrap ? traps : rows.length - traps));
  const weights = new Float64Array(n);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(weights);
    const hessian = Array.from({ length: n }, (_, i) => new Float64Array(n).fill(0).map((_, j) => (i === j ? 1 : 0)));
    for (const row of rows) addRow(row, share(row), weights, gradient, hessian);
    const move = solve(hessian, gradient);
    for (let i = 0; i < n; i++) weights[i] = (weights[i] ?? 0) - (move[i] ?? 0);
    if (move.every((m) => Math.abs(m) < SMALL)) break;
  }
  return weights;
}

function addRow(row: Row, share: number, weights: Float64Array, gradient: Float64Array, hessian: Float64Array[]): void {
  const p = sigmoid(dot(weights, row));
  const off = share * (p - Number(row.isTrap));
  const bend = share * p * (1 - p);
  const values: readonly (readonly [number, number])[] = [...row.values, [weights.length - 1, 1]];
  for (const [i, v] of values) {
    gradient[i] = (gradient[i] ?? 0) + off * v;
    const line = hessian[i];
    if (line) for (const [j, u] of values) line[j] = (line[j] ?? 0) + bend * v * u;
  }
}

/** Gaussian elimination; the matrix is positive definite, so no pivot is looked for. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (const [k, pivot] of matrix.entries()) for (let i = k + 1; i < matrix.length; i++) eliminate(pivot, matrix[i] ?? pivot, k, x, i);
  for (let i = matrix.length - 1; i >= 0; i--) {
    const line = matrix[i] ?? x;
    let sum = x[i] ?? 0;
    for (let j = i + 1; j < matrix.length; j++) sum -= (line[j] ?? 0) * (x[j] ?? 0);
    x[i] = sum / (line[i] ?? 1);
  }
  return x;
}

function eliminate(pivot: Float64Array, line: Float64Array, k: number, x: Float64Array, i: number): void {
  const factor = (line[k] ?? 0) / (pivot[k] ?? 1);
  if (factor === 0) return;
  for (let j = k; j < line.length; j++) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0);
  x[i] = (x[i] ?? 0) - factor * (x[k] ?? 0);
}

export const scoreOf = (weights: Float64Array, row: Row): number => dot(weights, row);
