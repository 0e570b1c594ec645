import type { Find } from './brands.ts';
import { brandsIn } from './brands.ts';
import type { Hit } from './hit.ts';
import { hit } from './hit.ts';
import { isSpokenAt, sameSuffix } from './homes.ts';
import { nearLabel } from './near.ts';
import type { HostParts } from './parts.ts';
import { segment } from './segment.ts';
import type { Strength } from './strength.ts';
import { strengthOf } from './strength.ts';
import { isCrowded } from './suffixes.ts';
import type { Tables, Word } from './tables.ts';
import type { WordKind } from './types.ts';
import { AT_HOME, JOINT_MOST, TALKING, TELLING, TWO_KINDS, UNKNOWN_LESS, WORDED } from './weights.ts';

/** A brand with words beside it in the label somebody registered: 10086-xiaohu.com, att-cancel-service.com, chinamobileservice.com. */
export function compoundHits(parts: HostParts, tables: Tables): readonly Hit[] {
  const { text, plain } = parts.site;
  const finds = [...brandsIn(plain, tables), ...(text === plain ? [] : brandsIn(text, tables))];
  const meant = finds.length > 0 ? finds : misspelt(plain, tables);
  const around = meant.length > 0 ? wordsAround(parts, tables) : [];
  return meant.flatMap((find) => {
    const words = [...find.words, ...around];
    const kind = strengthOf(find.label) === 'digits' && words.length === 0 ? 'digits' : 'brand-plus-word';
    if (tables.words.has(find.label.text) && !isReadAsBrand(find)) return [];
    const weight = Math.max(worded(find, words), onOwnSuffix(find, parts.suffix));
    return hit(
      find.label,
      parts.suffix,
      kind,
      weight,
      words.map((word) => word.lang),
    );
  });
}

/** "free" and "au" are brands only beside a word for ending a line in the language of their customers: resiliation-free.fr. */
function isReadAsBrand({ label, words, apart }: Find): boolean {
  return apart && words.some(({ kind, lang }) => kind === 'act' && lang !== 'en' && isSpokenAt(label, lang));
}

/** Words for ending a line or for care left of the site's label or as its suffix: cancel.verizon-24.com, att-24.support. */
function wordsAround({ subs, suffix }: HostParts, { words }: Tables): readonly Word[] {
  const found = [...subs.flatMap((sub) => segment(sub.plain, words) ?? []), ...(words.has(suffix) ? [words.get(suffix)] : [])];
  return found.filter((word): word is Word => word?.kind === 'act' || word?.kind === 'care');
}

/** "verizn-cancel": a long brand with a letter wrong, beside words. */
function misspelt(label: string, tables: Tables): readonly Find[] {
  const pieces = label.split('-').filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 6) return [];
  const read = pieces.map((piece) => segment(piece, tables.words) ?? []);
  return pieces.flatMap((piece, at) => {
    const words = read.flatMap((other, i) => (i === at ? [] : other));
    const isTold = words.some(({ kind }) => kind === 'act' || kind === 'care' || kind === 'thing');
    const near = isTold && !tables.words.has(piece) ? nearLabel(piece, tables) : null;
    return near ? [{ label: near, words, apart: true, altered: true, unknown: 0, digits: false, joint: false }] : [];
  });
}

function worded(find: Find, words: readonly Word[]): number {
  const strength = strengthOf(find.label);
  if (find.altered && strength !== 'long' && strength !== 'middle') return 0;
  const kinds = new Set<WordKind>(words.map((word) => word.kind));
  const top = TELLING.find((kind) => kinds.has(kind)) ?? (find.digits ? 'digits' : 'unknown');
  const two = TALKING.filter((kind) => kinds.has(kind)).length > 1 ? (TWO_KINDS[strength] ?? 0) : 0;
  const weight = Math.max(WORDED[find.apart ? 'apart' : 'glued'][top][strength] ?? 0, two);
  if (find.joint && top !== 'act') return Math.min(JOINT_MOST, weight);
  return find.unknown === 0 || top === 'unknown' ? weight : amongUnknown(weight, top, strength);
}

/** A short or everyday word as brand beside words says something where the brand has its own address: orange-login.ma, not .com. */
function onOwnSuffix({ label, words, unknown, apart }: Find, suffix: string): number {
  const isNear = sameSuffix(label, suffix) && !isCrowded(suffix) && unknown === 0 && words.length > 0;
  if (!isNear) return 0;
  const strength = strengthOf(label);
  const isTold = words.some(({ kind }) => kind !== 'neutral' && kind !== 'suffix');
  if (strength === 'middle' || (strength === 'short' && (apart || isTold))) return AT_HOME;
  return strength === 'weak' && isTold && (apart || label.text.length > 4) ? AT_HOME : 0;
}

/** Pieces that say nothing take a little off; beside a brand that says little by itself only words for ending a line still count. */
function amongUnknown(weight: number, top: WordKind | 'digits', strength: Strength): number {
  const little = strength === 'weak' || strength === 'short' || strength === 'few-digits';
  if (little && top !== 'act') return 0;
  return Math.max(0, Math.round(100 * (weight - (little ? UNKNOWN_LESS.little : UNKNOWN_LESS.else))) / 100);
}
