/** What stands between the parts of a list's text. No line holds these bytes: a quote in a line is escaped. */
export const ENTRIES = '"entries":[';
export const ALLOW = '],"allow":[';
const AFTER = '],"corrections":[';
/** The head of a list (format, serial, times) takes 150 bytes. */
export const HEAD_MOST = 1000;

/** Where lines stand in the bytes of a list: behind the opening bracket, and up to the closing one. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

/** A list's text by its parts. */
export interface Frame {
  readonly serial: number;
  readonly entries: Section;
  readonly allow: Section;
}

export const isAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((char, i) => bytes[at + i] === char.charCodeAt(0));

/** Where `text` stands first; -1 for nowhere before `end`. Its first character is to be a rare one. */
export function find(bytes: Uint8Array, text: string, from: number, end: number): number {
  const rare = text.charCodeAt(0);
  for (let at = bytes.indexOf(rare, from); at !== -1 && at < end; at = bytes.indexOf(rare, at + 1)) if (isAt(bytes, at, text)) return at;
  return -1;
}

/** Where `text` stands last, from `from` on; -1 for nowhere. Its first character is to be a rare one. */
function findLast(bytes: Uint8Array, text: string, from: number, end: number): number {
  const rare = text.charCodeAt(0);
  for (let at = bytes.lastIndexOf(rare, end); at >= from; at = bytes.lastIndexOf(rare, at - 1)) if (isAt(bytes, at, text)) return at;
  return -1;
}

/**
 * The parts of a list's text, of which no line is read; null for what has none of them. A list that was proven before has them all. They
 * are looked for from the end: nearly all that there is are entries.
 */
export function frameOf(bytes: Uint8Array): Frame | null {
  const opening = find(bytes, ENTRIES, 0, HEAD_MOST);
  const serial = /"serial":(\d+),/.exec(new TextDecoder().decode(bytes.subarray(0, Math.max(0, opening))))?.[1];
  const from = opening + ENTRIES.length;
  const end = findLast(bytes, AFTER, from, bytes.length);
  const to = findLast(bytes, ALLOW, from, end);
  if (serial === undefined || end === -1 || to === -1) return null;
  return { serial: Number(serial), entries: { from, to }, allow: { from: to + ALLOW.length, to: end } };
}
