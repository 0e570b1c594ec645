/** Where a query of letters was found in a reading: the syllables it took, and how much of the name that is. */
export interface PinyinHit {
  /** First syllable taken. */
  readonly from: number;
  /** True where it reached the last one. */
  readonly whole: boolean;
}

/**
 * Finds letters typed as pinyin in a reading: whole syllables ("zhongguoyidong"), first letters ("zgyd"), or both mixed
 * ("zhongguoyd", "zgyidong"), from any syllable on. The last syllable may be unfinished.
 * @param syllables of the name, lower case, without tones
 * @param letters of the query, without blanks; fewer than two find nothing
 */
export function hitPinyin(syllables: readonly string[], letters: string): PinyinHit | null {
  if (letters.length < 2) return null;
  for (let from = 0; from < syllables.length; from++) {
    const end = takes(syllables, from, letters);
    if (end !== null) return { from, whole: from === 0 && end === syllables.length };
  }
  return null;
}

/** The syllable after the last one that the letters take, one after the other from `at` on; null where they do not fit. */
function takes(syllables: readonly string[], at: number, letters: string): number | null {
  if (letters === '') return at;
  const syllable = syllables[at];
  if (syllable === undefined) return null;
  for (let length = Math.min(syllable.length, letters.length); length > 0; length--) {
    const whole = length === syllable.length || length === 1 || length === letters.length;
    if (!whole || !letters.startsWith(syllable.slice(0, length))) continue;
    const end = takes(syllables, at + 1, letters.slice(length));
    if (end !== null) return end;
  }
  return null;
}
