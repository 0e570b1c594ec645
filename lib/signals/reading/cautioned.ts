import type { Contact } from './contacts.ts';
import type { Passage } from './passages.ts';
import { saidOf } from './quoted.ts';

/** Passages of a section: from its heading to the next. */
const LONGEST = 12;

/**
 * Whether a passage stands under a heading that warns ("Beware", "How the trick works"): what it says is asked or offered there is told.
 * A cheat's own section may be headed so too; he gives somebody to write to in it.
 */
export function isCautioned(passages: readonly Passage[], p: Passage, contacts: readonly Contact[]): boolean {
  if (p.rank > 1) return false;
  const own = passages.slice(Math.max(0, p.index - LONGEST), p.index + 1).filter((q) => q.zone === p.zone);
  const heading = own.findLast((q) => q.rank > 1);
  if (!heading || heading.rank === 3 || saidOf(heading, 'warn').length === 0) return false;
  return !contacts.some((c) => c.handle !== null && !c.masked && c.passage > heading.index && c.passage <= p.index + 2);
}
