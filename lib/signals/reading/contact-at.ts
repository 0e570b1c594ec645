import type { Contact } from './contacts.ts';
import type { Passage } from './passages.ts';

/**
 * A contact as a passage gives it.
 * @param start,end bounds in the passage's folded text
 */
export function contactAt(p: Passage, channel: string, handle: string | null, kind: Contact['kind'], start: number, end: number): Contact {
  const bare = handle?.replace(/^@ ?/u, '').replace(/(?<![.-])[.-]+$/u, '') ?? null;
  const masked =
    bare?.includes('*') ||
    /[•·●×*]{2}/u.test(p.text.slice(start, end)) ||
    /[*×█■●]/u.test(p.text.slice(end, end + 2)) ||
    /x{3,}/u.test(bare ?? '');
  return { channel, handle: bare, masked, kind, where: p.where, zone: p.zone, passage: p.index, start, end, href: null };
}
