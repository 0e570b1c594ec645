import type { Evidence } from '../signals/types.ts';
import type { SeenLine, Translate } from './types.ts';

/** Stands for the quotation while the locale's quotation marks are put round it; private use, so no text has it. */
const SLOT = '\ue000';
/** Line breaks and bidi controls would let the page write over our own words; one blank each keeps the marks in place. */
const UNRULY = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ue000]/gu;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0400-\u04ff]/, 'ru'],
];

/** BCP 47 tag of a quotation by its script, for fonts and screen readers; null where the script does not tell. */
export function langOfQuote(text: string, lang: string): string | null {
  const known = SCRIPTS.find(([script]) => script.test(text))?.[1];
  if (known) return known;
  if (/[\u4e00-\u9fff]/.test(text)) return lang.startsWith('zh') ? lang : 'zh-Hans';
  return null;
}

/** Evidence as a quotation: the locale's marks round it, the telling part moved along, nothing unruly. Empty text gives null. */
export function quoteOf(evidence: Evidence | undefined, t: Translate, lang: string): Omit<SeenLine, 'sentence'> | null {
  const text = evidence?.text.replace(UNRULY, ' ') ?? '';
  if (!evidence || text.trim() === '' || evidence.where === 'list') return null;
  const [before = '', after = ''] = t(evidence.where === 'form' ? 'reason.quote_form' : 'reason.quote', [SLOT]).split(SLOT);
  const quoteLang = langOfQuote(text, lang);
  return {
    quote: `${before}${text}${after}`,
    ...(evidence.mark && { mark: [evidence.mark[0] + before.length, evidence.mark[1] + before.length] as const }),
    ...(quoteLang && { quoteLang }),
  };
}
