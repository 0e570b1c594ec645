import * as z from 'zod/mini';
import { LEVELS } from '../verdict/types.ts';
import { ADDRESS_LIMIT, parseAddress } from './address.ts';
import { MISTAKE_WRONGS, type Report, UNSAFE_WRONGS } from './types.ts';

/** Bounds of a report, in characters (UTF-16 units) or entries. The form counts `words` down. */
export const REPORT_LIMITS = { words: 500, excerpt: 600, evidence: 160, evidencePerReason: 5, reasons: 24, contacts: 10 } as const;

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
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

export const reportSchema = z.object({
  id: z.string().check(z.regex(/^[0-9a-f]{20}$/)),
  state: z.enum(['draft', 'saved', 'queued', 'sent', 'received', 'confirmed', 'rejected', 'withdrawn']),
  created: z.string().check(z.maxLength(40)),
  updated: z.string().check(z.maxLength(40)),
  body: bodySchema,
});

/** Raise with every change of the stored form, and teach parseRecord the old one, with a sample in tests/data/reports/. */
export const REPORT_VERSION = 1;

const recordSchema = z.object({ v: z.literal(REPORT_VERSION), report: reportSchema });

/** A report as it is stored, with its version inside. */
export const toRecord = (report: Report): unknown => ({ v: REPORT_VERSION, report });

/** Reads a stored report; null where it is damaged or of another version. */
export const parseRecord = (raw: unknown): Report | null => recordSchema.safeParse(raw).data?.report ?? null;
