import { listText } from '../../../lib/updates/delta.ts';
import { guardOf } from '../../../lib/updates/guarded.ts';
import { type ListText, readListText } from '../../../lib/updates/list-text.ts';
import type { List } from '../../../lib/updates/schema.ts';
import type { StopSet } from '../../../lib/updates/stop-set.ts';
import { type TakenList, takeList } from '../../../lib/updates/take.ts';
import { compiledSmall } from '../directory/small.ts';
import { encoded, listWith } from './signing.ts';

export const GUARD = guardOf({ ...compiledSmall(), hosting: { hosts: { pages: ['free-pages.example', 'blogs.example'] }, names: {} } });

/** A list's text as a client reads it. */
export function textOf(changes: Partial<List>): ListText {
  const text = readListText(encoded(listText(listWith(changes))));
  if (!text) throw new Error('listText writes what readListText reads');
  return text;
}

export const noPause = async (): Promise<void> => undefined;

/** All hosts that are stopped, sorted. */
export const hostsOf = (stopped: StopSet): string[] => [...stopped.hostsOf(() => true).values()].flat().sort();

/** A list taken in beside the small made-up directory. */
export const taken = (changes: Partial<List>): Promise<TakenList> => takeList(textOf(changes), GUARD, noPause);
