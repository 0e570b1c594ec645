/** Where one level ends and the next begins. Sums of signal weights (signals/weights.ts), 0 to about 3. */
export const THRESHOLDS = {
  caution: 0.35,
  /** Where the person asked to be warned on weaker signs. */
  strictCaution: 0.2,
  danger: 0.8,
  /** Different groups with a grave signal that `danger` wants. */
  graveGroups: 2,
  /** A grave signal counts as such from this weight on: a faint likeness of the host does not. */
  grave: 0.4,
  /** Honest signals together take off at most this. */
  honestMost: 0.4,
} as const;
