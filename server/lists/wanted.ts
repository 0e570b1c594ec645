import type { Queries } from '../database/database.ts';
import type { DeskKnowledge } from '../knowledge.ts';
import { type Content, contentOf } from './content.ts';
import { unagreed } from './invariants.ts';
import { listOf, readList } from './stored.ts';

/** What a list is to say, and the lines it would hold had two people agreed on them: a guarded host is never one person's. */
export interface Wanted {
  readonly content: Content;
  readonly leftOut: readonly string[];
}

const APPROVALS = `select pattern || ' ' || scope as place, max(deciders) as deciders from cases where state = 'confirmed' group by 1`;

/**
 * What the decisions in force say, or an old list again. A host that is guarded only since its listing holds up nothing but that line.
 * @param reverts serial of the old list. @throws Error where there is none
 */
export async function wantedContent(queries: Queries, knowledge: DeskKnowledge, now: Date, reverts?: number): Promise<Wanted> {
  const all = reverts === undefined ? await contentOf(queries, now) : readList((await listOf(queries, reverts)).text);
  const rows = await queries.query<{ place: string; deciders: number }>(APPROVALS);
  const deciders = new Map(rows.map((row) => [row.place, row.deciders]));
  const leftOut = unagreed(all.entries, knowledge, (place) => deciders.get(place) ?? 0);
  const gone = new Set(leftOut);
  return { content: { ...all, entries: all.entries.filter((line) => !gone.has(line)) }, leftOut };
}
