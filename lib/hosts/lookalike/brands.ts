import { has } from './flags.ts';
import { asDigits, fold, isDigits } from './fold.ts';
import { type Glued, gluedIn } from './glued.ts';
import { endsIn } from './heads.ts';
import { segment } from './segment.ts';
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
/** Pieces that one brand may be written in. */
const MOST_APART = 3;
/** Length of the service numbers that operators are known by. */
const HOTLINE = 5;
const NONE: readonly Find[] = [];

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
  if (!/\d/.test(piece)) return piece;
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
  const asked = { labels, words, tables };
  const finds: Find[] = [];
  for (let from = 0; from < pieces.length; from++) finds.push(...apartAt(pieces, from, asked), ...gluedAt(pieces, from, asked));
  return pieces.length > 1 ? [...finds, ...hyphenedIn(text, labels, words, tables)] : finds;
}

/** The tables that one search goes through. */
interface Asked {
  readonly labels: Labels;
  readonly words: Words;
  readonly tables: Tables;
}

/** Brands that are some of the pieces, from this one on, the longest first. */
function apartAt(pieces: readonly string[], from: number, { labels, words, tables }: Asked): readonly Find[] {
  if (pieces.length === 1) return NONE;
  const finds: Find[] = [];
  for (let to = Math.min(pieces.length, from + MOST_APART); to > from; to--) {
    const label = to - from === pieces.length ? undefined : labels.get(run(pieces, from, to));
    if (label) finds.push({ label, apart: true, altered: false, ...beside(without(pieces, from, to), words, tables, []) });
  }
  return finds;
}

function run(pieces: readonly string[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += pieces[at];
  return text;
}

/** Brands that are written together with something else in this piece. */
function gluedAt(pieces: readonly string[], at: number, { labels, words, tables }: Asked): readonly Find[] {
  const glued = gluedIn(pieces[at] ?? '', labels, words);
  if (glued.length === 0) return NONE;
  const rest = without(pieces, at, at + 1);
  return glued.map((one) => ({
    label: one.label,
    apart: false,
    altered: false,
    ...beside(rest, words, tables, one.words),
    digits: one.digits,
  }));
}

const without = (pieces: readonly string[], from: number, to: number): readonly string[] => [...pieces.slice(0, from), ...pieces.slice(to)];

/** A brand with a hyphen of its own, written together with words: "t-mobileupdate". */
function hyphenedIn(text: string, labels: Labels, words: Words, { hyphened, hyphens }: Tables): readonly Find[] {
  if (!mayHold(hyphens, text)) return [];
  const isWhole = ({ label }: Glued): boolean => text.includes(hyphened.get(label.text) ?? ' ');
  const found = gluedIn(text.replaceAll('-', ''), labels, words).filter(isWhole);
  return found.map((glued) => ({ ...glued, apart: false, altered: false, unknown: 0, joint: false }));
}

/** True where at one of the text's hyphens a spelling may have its first: most texts are spared the search. */
function mayHold(hyphens: Tables['hyphens'], text: string): boolean {
  for (let at = text.indexOf('-', 1); at !== -1; at = text.indexOf('-', at + 1)) if (endsIn(hyphens, text, at - 1).length > 0) return true;
  return false;
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
