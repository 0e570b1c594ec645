import { readFileSync } from 'node:fs';
import * as z from 'zod';

export type Lang = 'en' | 'zh';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const wordsSchema = z.record(z.string(), z.string());
/** Names of findings and ticks are the extension's own. */
const sharedSchema = z.object({ level: wordsSchema, report: z.object({ wrong: wordsSchema, signal: wordsSchema }) });

const OWN: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: wordsSchema.parse(read('../locales/en.json')),
  zh: wordsSchema.parse(read('../locales/zh.json')),
};
const SHARED = { en: sharedSchema.parse(read('../../locales/en.json')), zh: sharedSchema.parse(read('../../locales/zh_CN.json')) };

/** The desk's words in one language. */
export interface Words {
  readonly lang: Lang;
  /** BCP 47. */
  readonly tag: string;
  /** A text with $1, $2 … filled in; the key itself where there is none, so that a gap is seen. */
  t(key: string, ...values: readonly (string | number)[]): string;
  level(level: string): string;
  /** A signal or a tick, by id. */
  finding(id: string): string;
  date(time: Date): string;
}

export function wordsOf(lang: Lang): Words {
  const tag = lang === 'zh' ? 'zh-Hans' : 'en';
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const { level, report } = SHARED[lang];
  return {
    ...{ lang, tag },
    t: (key, ...values) => (OWN[lang][key] ?? key).replace(/\$(\d)/g, (_all, n: string) => String(values[Number(n) - 1] ?? '')),
    level: (id) => level[id] ?? id,
    finding: (id) =>
      report.signal[id.replaceAll('-', '_')] ||
      report.wrong[id.replaceAll('-', '_')] ||
      (id === 'reported' ? (OWN[lang]['general'] ?? id) : id),
    date: (time) => date.format(time),
  };
}

/** The language of a request: what was chosen, else what the browser asks for. */
export function langOf(chosen: string | undefined, accepted: string | undefined): Lang {
  if (chosen === 'en' || chosen === 'zh') return chosen;
  return /^\s*zh\b/i.test(accepted ?? '') ? 'zh' : 'en';
}
