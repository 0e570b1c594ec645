import { loadDirectory } from '../../../lib/directory/load.ts';
import { guardOf } from '../../../lib/updates/guarded.ts';
import type { List } from '../../../lib/updates/schema.ts';
import { takeList } from '../../../lib/updates/take.ts';
import { compiledSmall } from '../directory/small.ts';
import { listWith } from './signing.ts';

const compiled = compiledSmall();
export const GUARD = guardOf(loadDirectory(compiled), ['free-pages.example', 'blogs.example']);

/** A list taken in beside the small made-up directory. */
export const taken = (changes: Partial<List>) => takeList(listWith(changes), GUARD);
