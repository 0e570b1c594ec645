/**
 * Optimal string alignment distance: insertions, omissions, replacements and swaps of neighbours.
 * @param most where the distance is known to be greater, most + 1 is given
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const [head, tail] = sharedEnds(a, b);
  return distanceOf(a.slice(head, a.length - tail), b.slice(head, b.length - tail), most);
}

/** How many letters two texts share at the start, and of the rest at the end: a name and a slip of it differ by little more than one. */
function sharedEnds(a: string, b: string): readonly [number, number] {
  const shorter = Math.min(a.length, b.length);
  let [head, tail] = [0, 0];
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return [head, tail];
}

function distanceOf(a: string, b: string, most: number): number {
  if (a === '' || b === '') return Math.min(most + 1, a.length + b.length);
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, last, before));
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(most + 1, last[b.length] ?? 0);
}

function cell(a: string, b: string, i: number, j: number, row: number[], last: number[], before: number[]): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain;
}

/** True where exactly one letter differs, by one bit: what a memory fault makes of a name. Vowels swapped are a person's slip. */
export function isBitflip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  if (at === -1 || a.slice(at + 1) !== b.slice(at + 1)) return false;
  const bits = a.charCodeAt(at) ^ b.charCodeAt(at);
  return (bits & (bits - 1)) === 0 && !/[aeiou]{2}/.test(`${a[at]}${b[at]}`);
}

/** True where the two differ in one place only, by at most two letters of each. */
export function isOneWindow(a: string, b: string): boolean {
  const [head, tail] = sharedEnds(a, b);
  return Math.max(a.length, b.length) - head - tail <= 2;
}
