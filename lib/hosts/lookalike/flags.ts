/** What a label is, as bits of the first number of its row. */
export const FLAGS = {
  /** An everyday word, or one or two letters. */
  weak: 1,
  /** Three or four letters that are no word: sfr, att, kddi. */
  short: 2,
  /** Digits alone: 10086. */
  numeric: 4,
  /** A trusted body's. */
  careful: 8,
  /** Stands in a name only, not in a domain. */
  named: 16,
} as const;

export type Flag = keyof typeof FLAGS;

/** True where the bit is set. */
export const has = (flags: number, flag: Flag): boolean => (flags & FLAGS[flag]) !== 0;
