import { has } from './flags.ts';
import { asDigits, fold, isDigits } from './fold.ts';
import { mayBegin } from './heads.ts';
import { segment, startsAfterWords } from './segment.ts';
import type { Label, Table, Tables, Word } from './tables.ts';

/** A brand found among other things in one label of a host. */
export interface Find {
  readonly label: Label;
  readonly words: readonly Word[];
  /** Set apart by hyphens, not written together with what is beside it. */
  readonly apart: boolean;
  /** Letters of the brand were replaced by similar ones. */
  readonly altered: boolean;
  /** Pieces that are neither words nor digits nor brands. */
  readonly unknown: number;
  readonly digits: boolean;
  /** Another carrier's brand stands beside it. */
  readonly joint: boolean;
}

const MOST_PIECES = 8;
const LONGEST_BRAND = 24;
/** Length of the service numbers that operators are known by. */
const HOTLINE = 5;

/**
 * Every brand that stands in a label beside something else: "10086-xiaohu", "chinamobileservice", "t-mobile-cancel".
 * @param label in Latin letters, or in another script as it is
 */
export function brandsIn(label: string, tables: Tables): readonly Find[] {
  const plain = findAll(label, tables.brands, tables.words, tables);
  if (plain.length > 0) return plain;
  if (!/\d|rn|vv/.test(label)) return [];
  const pieces = label.split('-');
  const digits = pieces.map((piece) => withHotline(piece, tables)).join('-');
  const hotlines = digits === label ? [] : findAll(digits, tables.brands, tables.words, tables);
  const altered = findAll(pieces.map(fold).join('-'), tables.folded, tables.foldedWords(), tables);
  return [...hotlines, ...altered.map((find) => ({ ...find, altered: true }))];
}

/** "1oo86kf" as "10086kf": letters read as digits, where that gives a hotline alone or at the start. */
function withHotline(piece: string, { labels }: Tables): string {
  const whole = asDigits(piece);
  if (whole !== null) return whole;
  const head = asDigits(piece.slice(0, HOTLINE));
  return head !== null && labels.get(head) ? head + piece.slice(HOTLINE) : piece;
}

type Labels = Table<Label>;
type Words = ReadonlyMap<string, Word>;

function findAll(text: string, labels: Labels, words: Words, tables: Tables): readonly Find[] {
  const pieces = text
    .split('-')
    .filter((piece) => piece !== '')
    .slice(0, MOST_PIECES);
  const finds: Find[] = [];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = Math.min(pieces.length, from + 3); to > from; to--) {
      const label = to - from === pieces.length ? undefined : labels.get(pieces.slice(from, to).join(''));
      if (label)
        finds.push({ label, apart: true, altered: false, ...beside([...pieces.slice(0, from), ...pieces.slice(to)], words, tables, []) });
    }
    const rest = [...pieces.slice(0, from), ...pieces.slice(from + 1)];
    for (const glued of gluedIn(pieces[from] ?? '', labels, words))
      finds.push({ label: glued.label, apart: false, altered: false, ...beside(rest, words, tables, glued.words), digits: glued.digits });
  }
  return pieces.length > 1 ? [...finds, ...hyphenedIn(text, labels, words, tables)] : finds;
}

/** A brand with a hyphen of its own, written together with words: "t-mobileupdate". */
function hyphenedIn(text: string, labels: Labels, words: Words, { hyphened }: Tables): readonly Find[] {
  const isWhole = ({ label }: Glued): boolean => text.includes(hyphened.get(label.text) ?? ' ');
  const found = gluedIn(text.replaceAll('-', ''), labels, words).filter(isWhole);
  return found.map((glued) => ({ ...glued, apart: false, altered: false, unknown: 0, joint: false }));
}

/** What stands beside a brand, told apart. */
function beside(
  pieces: readonly string[],
  words: Words,
  { labels }: Tables,
  glued: readonly Word[],
): Pick<Find, 'words' | 'unknown' | 'digits' | 'joint'> {
  const found = [...glued];
  let [unknown, digits, joint] = [0, false, false];
  for (const piece of pieces) {
    const read = segment(piece, words);
    const other = read ? undefined : labels.get(piece);
    if (read) found.push(...read);
    else if (isDigits(piece)) digits = true;
    else if (other && !has(other.flags, 'weak')) joint = true;
    else unknown++;
  }
  return { words: found, unknown, digits, joint };
}

interface Glued {
  readonly label: Label;
  readonly words: readonly Word[];
  readonly digits: boolean;
}

/** Brands written together with nothing but words or digits. */
function gluedIn(piece: string, labels: Labels, words: Words): readonly Glued[] {
  const finds: Glued[] = [];
  for (const [start, before] of startsAfterWords(piece, words)) {
    if (!mayBegin(labels, piece, start)) continue;
    for (let end = Math.min(piece.length, start + LONGEST_BRAND); end >= start + 2; end--) {
      const label = end - start === piece.length ? undefined : labels.get(piece.slice(start, end));
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
