/**
 * The fewest slips (a letter left out, put in, changed, or two swapped) that turn `query` into some beginning of `word`.
 * Stops early and gives `limit + 1` once more than `limit` are needed.
 */
export function slipsToPrefix(query: string, word: string, limit: number): number {
  if (query.length - word.length > limit) return limit + 1;
  const width = Math.min(word.length, query.length + limit);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= query.length; i++) {
    const row = nextRow(query, word, i, width, last, before);
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(limit + 1, ...last);
}

/** One row of the optimal string alignment table: costs of query[0, i) against every beginning of word. */
function nextRow(query: string, word: string, i: number, width: number, last: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= width; j++) {
    const same = query[i - 1] === word[j - 1];
    let cost = Math.min((last[j] ?? i) + 1, (row[j - 1] ?? i) + 1, (last[j - 1] ?? i) + (same ? 0 : 1));
    const swapped = i > 1 && j > 1 && query[i - 1] === word[j - 2] && query[i - 2] === word[j - 1];
    if (swapped) cost = Math.min(cost, (before[j - 2] ?? i) + 1);
    row.push(cost);
  }
  return row;
}

/**
 * Cuts a query so that a word within `limit` slips of it must hold one of the pieces whole: a slip spoils at most two
 * neighbouring pieces (a swap across their border), so 2 × limit + 1 of them are enough. A cheap test before the costly one.
 */
export function telltalePieces(query: string, limit: number): readonly string[] {
  const count = Math.min(2 * limit + 1, query.length);
  const cut = (n: number): number => Math.round((n * query.length) / count);
  return Array.from({ length: count }, (_, n) => query.slice(cut(n), cut(n + 1)));
}
