import type { Observation } from '../../page/types.ts';
import { type Contact, readContacts } from './contacts.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { saidOf } from './quoted.ts';
import type { Knowledge, Reading } from './reading.ts';
import { contactsGiven, isVouchedFor } from './told.ts';

/** The contacts that the page gives, and whether it warns; who warns of cheats and then recommends somebody of their own warns nobody. */
export function readGiven(
  observation: Observation,
  passages: readonly Passage[],
  { words, directory }: Pick<Knowledge, 'words' | 'directory'>,
): Pick<Reading, 'contacts' | 'warns'> {
  const found = readContacts(passages, observation, words.messengers);
  // Who makes a handle unreadable tells of it; who wants to be written to does not, and gives another one that can be read.
  const main = found.filter((c) => c.zone === 'main');
  const alarmed = warnsOfFraud(passages) || (main.some((c) => c.masked) && !main.some((c) => !c.masked && c.handle !== null));
  const contacts = contactsGiven(found, { passages, directory, warns: alarmed });
  return { contacts, warns: alarmed && !contacts.some((c) => isVouchedFor(c, passages)) && !isSelling(contacts, passages) };
}

/** Gives somebody to write to and offers the doing in words of its own: what it tells of fraud, or of the law, is advertisement. */
const isSelling = (contacts: readonly Contact[], passages: readonly Passage[]): boolean =>
  contacts.some((c) => c.zone === 'main' && c.handle !== null && !c.masked) &&
  passages.some((p) => p.zone === 'main' && saidOf(p, 'offer').length > 0 && !has(p, 'warn', 'news', 'offerNot', 'negation'));

/** Warns in its title, or in several places, and tells as news and authorities do. */
function warnsOfFraud(passages: readonly Passage[]): boolean {
  const main = passages.filter((p) => p.zone === 'main');
  const inTitle = main.some((p) => p.rank === 3 && has(p, 'warn'));
  const terms = new Set(main.flatMap((p) => hitsOf(p, 'warn').map((h) => h.term)));
  const passagesWarning = main.filter((p) => has(p, 'warn')).length;
  const toldByOthers = main.some((p) => has(p, 'news'));
  return (inTitle && terms.size >= 2) || (terms.size >= 4 && passagesWarning >= 3) || (terms.size >= 3 && toldByOthers);
}
