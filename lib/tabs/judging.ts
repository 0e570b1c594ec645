import type { Observation } from '../page/types.ts';
import { getSettings } from '../settings/items.ts';
import type { Knowledge } from '../signals/reading/reading.ts';
import { judgePage, languagesToJudge, verdictOnAddress } from '../verdict/judge-page.ts';
import type { UnknownReason, Verdict } from '../verdict/types.ts';
import type { Words } from '../words/words.ts';
import { homeOf } from './home.ts';
import { loadKnowledge } from './knowledge.ts';
import { isReadable } from './readable.ts';
import { unreadVerdict } from './unread.ts';
import { learnLanguages, WORDS } from './words.ts';
import { graver } from './worst.ts';

/** All that judging one page takes. */
export interface Means {
  readonly knowledge: Knowledge;
  /** Weaker signs are enough for `caution`, as the person set it. */
  readonly strict: boolean;
  /** Whether the words of all of the page's languages are at hand. */
  readonly canRead: boolean;
}

/** Loads what is not at hand, all at once. Rejects only where the directory cannot be read. */
export async function meansFor(page: Observation): Promise<Means> {
  const [canRead, knowledge, home, { sensitivity }] = await Promise.all([learnLanguagesOf(page), loadKnowledge(), homeOf(), getSettings()]);
  return { knowledge: { ...knowledge, home }, strict: sensitivity === 'strict', canRead };
}

async function learnLanguagesOf(page: Observation): Promise<boolean> {
  try {
    await learnLanguages(languagesToJudge(page, WORDS));
    return true;
  } catch (error) {
    console.warn('tabs/judging: the words cannot be read', error);
    return false;
  }
}

/** Levels that a name or an address alone is enough for: they hold although the file behind it could not be read. */
const WARNS: ReadonlySet<Verdict['level']> = new Set(['caution', 'danger']);

/**
 * What the page is found to be. Where it is a file that cannot be read, its words could not be read or judging fails: what its address
 * says, else that it could not be checked, never that it is nothing or honest.
 */
export function verdictOn(page: Observation, means: Means): Verdict {
  const { directory } = means.knowledge;
  const { url, host, path } = page;
  const unread = (why: UnknownReason = 'failed') =>
    verdictOnAddress(means.knowledge, url, host, path) ?? unreadVerdict({ url, host }, directory.version, why);
  if (!isReadable(page.contentType)) {
    const byName = tryJudge(page, means);
    return byName && WARNS.has(byName.level) ? byName : unread('not-a-page');
  }
  if (means.canRead) return tryJudge(page, means) ?? unread();
  // Words of one language are missing: what those of the others find is said all the same.
  const partly = tryJudge(page, { ...means, knowledge: { ...means.knowledge, words: atHand(means.knowledge.words) } });
  return partly ? graver(unread(), partly) : unread();
}

/** The words without the languages that were not read. */
const atHand = (words: Words): Words => ({
  ...words,
  lexicon: (lang) => (words.has(lang) ? words.lexicon(lang) : null),
});

function tryJudge(page: Observation, { knowledge, strict }: Means): Verdict | null {
  try {
    const { verdict, failed } = judgePage(page, knowledge, strict);
    for (const { id, error } of failed) console.warn(`signals/${id}:`, error);
    return verdict;
  } catch (error) {
    console.warn('tabs/judging: the page could not be judged', error);
    return null;
  }
}
