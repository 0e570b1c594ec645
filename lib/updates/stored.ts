import * as z from 'zod/mini';
import { correctionSchema, rootSchema } from './schema.ts';

/**
 * What the worker keeps, under keys that begin with "updates:": an erasure of personal data leaves them (settings/erase.ts), or an old list
 * could be slipped in after it.
 */
const moment = z.string().check(z.maxLength(30));
const count = z.int().check(z.nonnegative());
const seen = z.record(z.string(), count);

/** What is remembered of one desk: where its files are, its newest proven root, the highest serials seen. */
export const deskMemorySchema = z.object({ lists: z.string(), root: rootSchema, seen });
/** By the desk's address as deskText writes it. */
export const memorySchema = z.object({ v: z.literal(1), desks: z.record(z.string(), deskMemorySchema) });

const refusal = z.enum(['bad-line', 'official', 'shared', 'too-wide']);

/** The last good list; its look-up table is kept apart (bulk.ts). */
export const keptListSchema = z.object({
  v: z.literal(2),
  desk: z.string(),
  serial: count,
  issued: moment,
  expires: moment,
  /** When it was taken. */
  taken: moment,
  etag: z.nullable(z.string()),
  /** Name under which its look-up table is kept. */
  table: z.string(),
  /** Serial and name of the text that deltas start from. */
  base: z.nullable(z.object({ serial: count, name: z.string() })),
  /** numbersToText of what stands for the hosts of each stop rule, so that only those that differ are given to the browser again. */
  prints: z.string(),
  reasons: z.array(z.string()),
  counts: z.object({ danger: count, caution: count, allow: count }),
  dropped: z.object({ count, first: z.array(z.object({ line: z.string(), why: refusal })) }),
  /** Places that are listed, and that the browser has no room to watch. */
  unwatched: count,
  silenced: z.array(z.string()),
  corrections: z.array(correctionSchema),
});

/** How the checks went. */
export const stateSchema = z.object({
  v: z.literal(1),
  desk: z.string(),
  /** When a check last went well, whether or not there was something new. Never stamped by a failure. */
  checked: z.nullable(moment),
  failures: count,
  fault: z.nullable(z.object({ fault: z.string(), at: moment })),
  /** Serial of the list that the browser's stop rule was made of. Another one than the list's: the list is asked for again. */
  ruled: z.nullable(count),
  /** When to check next. */
  next: moment,
});

export type DeskMemory = z.infer<typeof deskMemorySchema>;
export type KeptList = z.infer<typeof keptListSchema>;
export type UpdateState = z.infer<typeof stateSchema>;
