const MARKS = /\p{M}+/gu;
const SIGNS = /[^\p{L}\p{N}+]+/gu;

const spelled = (text: string): string => text.normalize('NFKD').toLowerCase().replaceAll(MARKS, '');

/**
 * Folds a name or a query: compatibility forms, no accents, lower case, everything that is no letter or digit one space.
 * "Télé2" and "TELE２" compare alike. Arabic, Hindi and Thai vowel signs are marks as well and drop out on both sides.
 */
export function searchKey(source: string): string {
  return spelled(source).replaceAll(SIGNS, ' ').trim();
}

/**
 * The part of `source` that a span of its key came from, in UTF-16 units. Worked out on demand: only rows that are shown
 * need it, and a map for every name would cost more than the search.
 */
export function sourceSpan(source: string, start: number, end: number): readonly [number, number] {
  const map: number[] = [];
  let offset = 0;
  let afterSpace = true;
  for (const char of source) {
    for (const unit of spelled(char).replaceAll(SIGNS, ' ').split('')) {
      if (unit !== ' ' || !afterSpace) map.push(offset);
      afterSpace = unit === ' ';
    }
    offset += char.length;
  }
  return [map[start] ?? 0, map[end] ?? offset];
}
