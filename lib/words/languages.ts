import type { Words } from './words.ts';

/** How much of the text decides; enough for a stable count, little enough to cost nothing. */
const SAMPLE = 6000;
/** A script counts where at least this share of the letters is written in it. */
const SHARE = 0.04;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['han', /[\u3400-\u4dbf\u4e00-\u9fff]/gu],
  ['kana', /[\u3040-\u30ff]/gu],
  ['hangul', /[\uac00-\ud7af]/gu],
  ['cyrillic', /[\u0400-\u04ff]/gu],
  ['arabic', /[\u0600-\u06ff]/gu],
  ['devanagari', /[\u0900-\u097f]/gu],
  ['thai', /[\u0e00-\u0e7f]/gu],
  ['latin', /[a-z\u00c0-\u024f\u1ea0-\u1ef9]/gu],
];

/**
 * The languages whose words are looked for on a page: by script, and among languages of one script by their commonest words.
 * English is always read, as are messenger names; the page's own `lang` is only a hint, since it is often wrong.
 * @param text folded text of the page
 * @param declared BCP 47 tag the page declares, or ''
 */
export function languagesOf(text: string, declared: string, words: Words): string[] {
  const sample = text.slice(0, SAMPLE);
  const shares = scriptShares(sample);
  const out = new Set<string>(['en']);
  const japanese = (shares.get('kana') ?? 0) >= SHARE;
  for (const [lang, script] of words.scripts) {
    if ((shares.get(script) ?? 0) < SHARE) continue;
    if (script === 'latin') continue;
    if (script === 'han' && japanese) continue;
    out.add(lang);
  }
  for (const lang of latinLanguages(sample, declared, words)) out.add(lang);
  return [...out];
}

function scriptShares(sample: string): Map<string, number> {
  const counts = SCRIPTS.map(([script, letters]) => [script, sample.match(letters)?.length ?? 0] as const);
  const all = counts.reduce((sum, [, n]) => sum + n, 0) || 1;
  return new Map(counts.map(([script, n]) => [script, n / all]));
}

/** Languages in Latin letters with the most common words on the page, and the declared one. Hindi is written in them too. */
function latinLanguages(sample: string, declared: string, words: Words): string[] {
  const tokens = new Map<string, number>();
  for (const token of sample.match(/[a-z\u00c0-\u024f\u1ea0-\u1ef9]+/gu) ?? []) tokens.set(token, (tokens.get(token) ?? 0) + 1);
  const scores = [...words.scripts]
    .filter(([lang, script]) => script === 'latin' || words.stopWords(lang).some((w) => /^[a-z]+$/u.test(w)))
    .map(([lang]) => [lang, words.stopWords(lang).reduce((sum, w) => sum + (tokens.get(w) ?? 0), 0)] as const);
  const best = Math.max(0, ...scores.map(([, n]) => n));
  return scores.filter(([lang, n]) => (best >= 3 && n >= best * 0.5) || declared.toLowerCase().startsWith(lang)).map(([lang]) => lang);
}
