import { has } from './flags.ts';
import { isDigits } from './fold.ts';
import { endsIn } from './heads.ts';
import { segment, startsAfterWords } from './segment.ts';
import type { Label, Table, Word } from './tables.ts';

type Words = ReadonlyMap<string, Word>;

const LONGEST_BRAND = 24;

/** A brand with what is written together with it. */
export interface Glued {
  readonly label: Label;
  readonly words: readonly Word[];
  readonly digits: boolean;
}

/** Brands written together with nothing but words or digits. */
export function gluedIn(piece: string, labels: Table<Label>, words: Words): readonly Glued[] {
  const finds: Glued[] = [];
  for (const { start, before } of startsAfterWords(piece, words)) {
    const ends = endsIn(labels, piece, start, start + LONGEST_BRAND);
    for (const end of ends.toReversed()) {
      const label = end < start + 2 || end - start === piece.length ? undefined : labels.get(piece.slice(start, end));
      const after = label ? wordsAfter(label, piece.slice(end), words) : null;
      if (label && after) finds.push({ label, words: [...before, ...after], digits: after.length === 0 && end < piece.length });
    }
  }
  return finds;
}

/** Two Latin letters after a brand are a word ("verizonuk") only where chance is ruled out: after a long brand or a hotline. */
function wordsAfter({ text, flags }: Label, rest: string, words: Words): readonly Word[] | null {
  if (rest === '' || isDigits(rest)) return [];
  const byChance = /^[a-z]{2}$/.test(rest) && text.length < 6 && !has(flags, 'numeric');
  return byChance ? null : segment(rest, words);
}
