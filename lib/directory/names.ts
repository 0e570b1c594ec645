/** A text and the language it is in, for `lang` on the element that shows it. */
export interface NameIn {
  readonly text: string;
  readonly lang: string;
}

/** zh-TW and zh-HK read zh-Hant; plain zh and zh-CN read zh-Hans. Other tags fall back to their first part. */
function fallbacks(lang: string): readonly string[] {
  const base = lang.split('-')[0] ?? lang;
  if (base !== 'zh') return [lang, base];
  const hant = /hant|tw|hk|mo/i.test(lang);
  return hant ? [lang, 'zh-Hant', 'zh-Hans', 'zh'] : [lang, 'zh-Hans', 'zh', 'zh-Hant'];
}

/**
 * The name (or other text) to show to a reader of `lang` (BCP 47): theirs, else English, else the first there is.
 * An entry without any gives the empty string.
 */
export function nameIn(names: Readonly<Record<string, string>>, lang: string): NameIn {
  for (const tag of [...fallbacks(lang), 'en']) {
    const text = names[tag];
    if (text !== undefined) return { text, lang: tag };
  }
  const [tag, text] = Object.entries(names)[0] ?? ['und', ''];
  return { text, lang: tag };
}
