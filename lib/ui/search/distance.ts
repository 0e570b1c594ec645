/** Rows of the table, used again for every word: thousands are compared at each key. Longer words are cut; no name is that long. */
const LONGEST = 64;
const ROWS = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)] as const;

/**
 * The fewest slips (a letter left out, put in, changed, or two swapped) that turn `query` into some beginning of `word`.
 * Stops early and gives `limit + 1` once more than `limit` are needed. Only cells within `limit` of the diagonal can count.
 */
export function slipsToPrefix(query: string, word: string, limit: number): number {
  const far = limit + 1;
  if (query.length - word.length > limit || query.length > LONGEST) return far;
  const width = Math.min(word.length, query.length + limit, LONGEST);
  let [before, last, row]: Uint8Array[] = [...ROWS];
  for (let j = 0; j <= width; j++) if (last) last[j] = Math.min(j, far);
  for (let i = 1; i <= query.length; i++) {
    if (!before || !last || !row || fillRow(query, word, i, width, limit, row, last, before) > limit) return far;
    [before, last, row] = [last, row, before];
  }
  let fewest = far;
  for (let j = Math.max(0, query.length - limit); j <= width; j++) fewest = Math.min(fewest, last?.[j] ?? far);
  return fewest;
}

/** One row of the optimal string alignment table: costs of query[0, i) against every beginning of word. Gives the least of them. */
function fillRow(
  query: string,
  word: string,
  i: number,
  width: number,
  limit: number,
  row: Uint8Array,
  last: Uint8Array,
  before: Uint8Array,
): number {
  const far = limit + 1;
  const from = Math.max(1, i - limit);
  const to = Math.min(width, i + limit);
  row[from - 1] = from === 1 ? Math.min(i, far) : far;
  let least = row[from - 1] ?? far;
  const letter = query.charCodeAt(i - 1);
  for (let j = from; j <= to; j++) {
    const other = word.charCodeAt(j - 1);
    let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + (letter === other ? 0 : 1));
    const swapped = i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && query.charCodeAt(i - 2) === other;
    if (swapped) cost = Math.min(cost, (before[j - 2] ?? far) + 1);
    row[j] = Math.min(cost, far);
    least = Math.min(least, cost);
  }
  row[to + 1] = far;
  return least;
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
