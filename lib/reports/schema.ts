import * as z from 'zod/mini';
import { LEVELS } from '../verdict/types.ts';
import { ADDRESS_LIMIT, parseAddress } from './address.ts';
import { MISTAKE_WRONGS, type Report, UNSAFE_WRONGS } from './types.ts';

/** Bounds of a report, in characters (UTF-16 units) or entries. The form counts `words` down. */
export const REPORT_LIMITS = { words: 500, excerpt: 600, evidence: 160, evidencePerReason: 5, reasons: 24, contacts: 10 } as const;

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = (max: number) => z.string().check(z.maxLength(max));
const webAddress = text(ADDRESS_LIMIT).check(z.refine((value) => parseAddress(value)?.username === ''));

const reasonSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  evidence: z.array(text(REPORT_LIMITS.evidence)).check(z.maxLength(REPORT_LIMITS.evidencePerReason)),
});

export const bodySchema = z.object({
  kind: z.enum(['unsafe', 'mistake']),
  url: webAddress,
  wrong: z.array(z.enum([...UNSAFE_WRONGS, ...MISTAKE_WRONGS])).check(z.maxLength(UNSAFE_WRONGS.length + MISTAKE_WRONGS.length)),
  level: z.enum([...LEVELS, 'unknown']),
  carrierId: z.nullable(text(80)),
  reasons: z.array(reasonSchema).check(z.maxLength(REPORT_LIMITS.reasons)),
  contacts: z.array(text(120)).check(z.maxLength(REPORT_LIMITS.contacts)),
  words: text(REPORT_LIMITS.words),
  excerpt: z.nullable(text(REPORT_LIMITS.excerpt)),
  listVersion: text(60),
  day,
});

const postSchema = z.object({
  desk: text(300),
  ticket: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  tries: z.int().check(z.nonnegative()),
  next: text(40),
  takeBack: z.boolean(),
  refused: z.nullable(z.enum(['invalid', 'too-large', 'conflict', 'not-found'])),
  decided: z.nullable(text(40)),
  page: z.nullable(text(200)),
  until: z.exactOptional(z.nullable(day)),
});

export const reportSchema = z.object({
  id: z.string().check(z.regex(/^[0-9a-f]{20}$/)),
  state: z.enum(['draft', 'saved', 'queued', 'sent', 'received', 'confirmed', 'rejected', 'withdrawn']),
  created: z.string().check(z.maxLength(40)),
  updated: z.string().check(z.maxLength(40)),
  body: bodySchema,
  post: z.exactOptional(postSchema),
});

/** Raise with every change of the stored form, teach parseRecord the old one, and add a sample in tests/data/reports/. */
export const REPORT_VERSION = 3;

/** Version 1 knew no desk, version 2 no end of a listing; all else is as it was. */
const recordSchema = z.object({ v: z.union([z.literal(1), z.literal(2), z.literal(REPORT_VERSION)]), report: reportSchema });

/** A report as it is stored, with its version inside. */
export const toRecord = (report: Report): unknown => ({ v: REPORT_VERSION, report });

/** Reads a stored report; null where it is damaged or of another version. */
export const parseRecord = (raw: unknown): Report | null => recordSchema.safeParse(raw).data?.report ?? null;

/** Bytes of a report as it is sent; a desk reads no more. @public */
export const SUBMISSION_BYTES = 32_768;

/**
 * The number under which a desk knows one report: 32 hex digits, random, drawn when the report is queued. It is the only key to the
 * report's state and to taking it back, so it is not made of what the report says (as `id` above is), and no two reports share one.
 */
const ticket = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const version = z.string().check(z.regex(/^\d{1,5}(\.\d{1,5}){1,3}$/));

/** What is sent: PUT api/reports/<ticket>. `body` is what the person saw, field by field; nothing unknown is let through. */
export const submissionSchema = z.strictObject({
  v: z.literal(1),
  ticket,
  extension: version,
  body: z.strictObject({
    ...bodySchema.shape,
    reasons: z.array(z.strictObject(reasonSchema.shape)).check(z.maxLength(REPORT_LIMITS.reasons)),
  }),
});

/** The desk's answer to sending (only after the report is safe on its disk), asking (GET) and taking back (DELETE). */
export const deskAnswerSchema = z.object({
  v: z.literal(1),
  ticket,
  state: z.enum(['received', 'confirmed', 'rejected', 'withdrawn']),
  /** The day of the decision; null before it and after a withdrawal. */
  decided: z.nullable(day),
  /** How many reviewers agreed; 0 before the decision. */
  reviewers: z.int().check(z.gte(0), z.lte(9)),
  /** The case's public page on the desk, a path that begins with "/"; null before a decision. */
  page: z.nullable(z.string().check(z.regex(/^(?:\/[a-z0-9-]{1,40}){1,4}$/))),
  /** The last day of the listing, where the report led to one; a day gone by: it has ended. A desk may leave it out. */
  until: z.exactOptional(z.nullable(day)),
});

/** Why a desk did not take a request. `too-many` and `unavailable` are worth another try after Retry-After; the rest is not. */
export const DESK_ERRORS = ['invalid', 'too-large', 'conflict', 'not-found', 'decided', 'too-many', 'unavailable'] as const;
export const deskErrorSchema = z.object({ v: z.literal(1), error: z.enum(DESK_ERRORS), message: text(500) });

/** GET api/desk: who runs this desk and where its lists are; shown before a person chooses it. */
export const deskInfoSchema = z.object({
  v: z.literal(1),
  format: z.literal('cancelguard-desk'),
  name: text(120),
  contact: text(200),
  /** Folder of the published files, a path on the desk's own origin that ends with "/". */
  lists: z.string().check(z.regex(/^(?:\/[a-z0-9-]{1,40}){1,4}\/$/)),
  /** Days after which a decided report is deleted. */
  keptDays: z.int().check(z.gte(1), z.lte(3650)),
});

/** @public */
export type Submission = z.infer<typeof submissionSchema>;
/** @public */
export type DeskAnswer = z.infer<typeof deskAnswerSchema>;
/** @public */
export type DeskError = z.infer<typeof deskErrorSchema>;
/** @public */
export type DeskInfo = z.infer<typeof deskInfoSchema>;
