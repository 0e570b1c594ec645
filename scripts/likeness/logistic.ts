/** One page: what it says (feature, value), whether it is a trap, and which set it is of. */
export interface Row {
  readonly set: string;
  readonly isTrap: boolean;
  readonly features: readonly number[];
  readonly values: readonly number[];
}

const STEPS = 30;
/** The slope has fallen to this share of what it was at zero. */
const FLAT = 1e-3;
/** Steps of conjugate gradient in one of Newton's, and the share of the slope at which they end. */
const [INNER, ROUGH] = [40, 0.1];

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/**
 * @param w weights, the bias last
 * @returns log-odds of being a trap
 */
export function scoreOf(w: Float64Array, { features, values }: Row): number {
  let sum = w[w.length - 1] ?? 0;
  for (let k = 0; k < features.length; k++) sum += (w[features[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum;
}

function addTo(w: Float64Array, { features, values }: Row, by: number): void {
  for (let k = 0; k < features.length; k++) {
    const i = features[k] ?? 0;
    w[i] = (w[i] ?? 0) + by * (values[k] ?? 0);
  }
  w[w.length - 1] = (w[w.length - 1] ?? 0) + by;
}

const inner = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
const plus = (a: Float64Array, b: Float64Array, by: number): Float64Array => a.map((x, i) => x + by * (b[i] ?? 0));

/**
 * Logistic regression with an L2 penalty, traps and honest pages weighing the same in sum; Newton’s method, each step found by conjugate
 * gradient (Lin, Weng and Keerthi 2008), so that it takes thousands of features.
 * @param size number of features
 * @param c inverse strength of the pull to zero, as LIBLINEAR’s C
 * @returns a weight for each feature, the bias last
 */
export function regress(rows: readonly Row[], size: number, c: number): Float64Array {
  const traps = rows.filter((row) => row.isTrap).length;
  const shares = rows.map((row) => (c * rows.length) / (2 * (row.isTrap ? traps : rows.length - traps)));
  let w: Float64Array = new Float64Array(size + 1);
  let first = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(w);
    const bends = rows.map((row, r) => {
      const p = sigmoid(scoreOf(w, row));
      addTo(slope, row, (shares[r] ?? 0) * (p - Number(row.isTrap)));
      return (shares[r] ?? 0) * p * (1 - p);
    });
    const steep = Math.sqrt(inner(slope, slope));
    first ||= steep;
    if (steep <= FLAT * first) break;
    w = plus(w, newtonStep(rows, bends, slope), -1);
  }
  return w;
}

/** Fits again without the features that `isHeld` and that got a weight below zero, until there is none: what is left out weighs nothing. */
export function regressHeld(rows: readonly Row[], size: number, c: number, isHeld: (feature: number) => boolean): Float64Array {
  const out = new Set<number>();
  for (;;) {
    const kept = rows.map((row) => without(row, out));
    const w = regress(kept, size, c);
    const below = Array.from(w.subarray(0, size).keys()).filter((i) => isHeld(i) && (w[i] ?? 0) < 0);
    if (below.length === 0) return w;
    for (const i of below) out.add(i);
  }
}

function without(row: Row, out: ReadonlySet<number>): Row {
  const stays = row.features.map((i) => !out.has(i));
  return { ...row, features: row.features.filter((_, k) => stays[k]), values: row.values.filter((_, k) => stays[k]) };
}

/** @returns about H⁻¹ · slope, where H is the identity (the penalty) and each page’s bend */
function newtonStep(rows: readonly Row[], bends: readonly number[], slope: Float64Array): Float64Array {
  let x: Float64Array = new Float64Array(slope.length);
  let left: Float64Array = Float64Array.from(slope);
  let way = left;
  let rest = inner(left, left);
  const enough = rest * ROUGH * ROUGH;
  for (let k = 0; k < INNER && rest > enough; k++) {
    const bent = Float64Array.from(way);
    for (const [r, row] of rows.entries()) addTo(bent, row, (bends[r] ?? 0) * scoreOf(way, row));
    const by = rest / inner(way, bent);
    x = plus(x, way, by);
    left = plus(left, bent, -by);
    const next = inner(left, left);
    way = plus(left, way, next / rest);
    rest = next;
  }
  return x;
}
