import * as z from 'zod/mini';

/**
 * The files that a report desk publishes and the extension takes, all static:
 *
 *   list.sig.json        current serial, size, deltas on offer, signatures     (small; asked for first)
 *   list-<serial>.json   the list; the signatures are over its exact bytes     (list.json is the newest one)
 *   delta-<from>-<to>.json  what turns the list <from> into exactly the bytes of the list <to>
 *   root-<version>.json  who may sign, signed by two of three root keys         (root.json is the newest one)
 */
export const LIST_LIMITS = {
  /** Bytes of a list. 100,000 entries take about 8 MB. */
  bytes: 16_000_000,
  smallFileBytes: 64_000,
  entries: 150_000,
  allow: 20_000,
  /** Lines of one kind in a delta: 10,000 that come and go are put in place in 0.15 s, beyond that the list itself is the shorter way. */
  deltaLines: 5000,
  corrections: 2000,
  silenced: 50,
  pattern: 512,
  /** Serials a client takes in one step, so that a leaked key cannot lock it out with a huge one. */
  serialStep: 4000,
  /** Root versions walked through in one update. */
  rootSteps: 16,
} as const;

export const SCOPES = ['page', 'host', 'domain'] as const;
export const ENTRY_LEVELS = ['caution', 'danger'] as const;
export const ALGORITHMS = ['Ed25519', 'ECDSA-P256'] as const;

const bounded = (max: number) => z.string().check(z.maxLength(max));
const whole = z.int().check(z.nonnegative());
const time = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));
const keyId = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const base64url = (bytes: number) => z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`)));

/**
 * A change to one entry of the bundled directory. A list can take trust away and mend links, never make a host official:
 * that needs a new version of the extension.
 */
export const correctionSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('drop-domain'), carrier: bounded(80), domain: bounded(253) }),
  z.object({ change: z.literal('cancel-url'), carrier: bounded(80), url: z.nullable(bounded(2048)) }),
  z.object({ change: z.literal('hotline'), carrier: bounded(80), numbers: z.array(bounded(30)).check(z.maxLength(10)) }),
]);

/** The list itself. Lines are checked one by one where they are read (entry.ts): a bad one is dropped and named, the list lives. */
export const listSchema = z.object({
  format: z.literal('cancelguard-list'),
  v: z.literal(1),
  serial: whole,
  issued: time,
  expires: time,
  /** Lines "pattern scope level reason since", sorted by code unit; see entry.ts. */
  entries: z.array(z.string()).check(z.maxLength(LIST_LIMITS.entries)),
  /** Lines "pattern scope since": a review found no fault here, nothing of ours warns on it. */
  allow: z.array(z.string()).check(z.maxLength(LIST_LIMITS.allow)),
  corrections: z.array(correctionSchema).check(z.maxLength(LIST_LIMITS.corrections)),
  /** Ids of signals that misfire and are not heard until a later list. */
  silenced: z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))).check(z.maxLength(LIST_LIMITS.silenced)),
});

export const signatureSchema = z.object({ key: keyId, algorithm: z.enum(ALGORITHMS), signature: base64url(64) });
const signatures = z.array(signatureSchema).check(z.maxLength(16));

/** list.sig.json. */
export const listSignatureSchema = z.object({
  format: z.literal('cancelguard-list-signature'),
  v: z.literal(1),
  serial: whole,
  /** Bytes of list-<serial>.json. */
  size: whole,
  /** Serials from which delta-<from>-<serial>.json leads here. */
  deltas: z.array(whole).check(z.maxLength(100)),
  signatures,
});

const deltaLines = z.array(z.string()).check(z.maxLength(LIST_LIMITS.deltaLines));

/** delta-<from>-<to>.json. Not signed: what it gives must be the bytes that list.sig.json signs. `list` has no lines of its own. */
export const deltaSchema = z.object({
  format: z.literal('cancelguard-delta'),
  v: z.literal(1),
  from: whole,
  list: listSchema,
  removed: deltaLines,
  added: deltaLines,
  allowRemoved: deltaLines,
  allowAdded: deltaLines,
});

/**
 * One holder's key: a pair, for some browsers know no Ed25519. A signature by either counts as the holder's.
 * `id`: first 16 hex digits of SHA-256 over both raw public keys, Ed25519 first.
 */
export const keySchema = z.object({ id: keyId, ed25519: base64url(32), p256: base64url(65) });

/** What root-<version>.json signs. */
export const rootSchema = z.object({
  format: z.literal('cancelguard-root'),
  v: z.literal(1),
  version: whole.check(z.positive()),
  issued: time,
  expires: time,
  threshold: z.int().check(z.gte(2), z.lte(5)),
  rootKeys: z.array(keySchema).check(z.minLength(3), z.maxLength(5)),
  /** Keys that may sign lists, each in its time. */
  listKeys: z.array(z.extend(keySchema, { from: time, until: time })).check(z.maxLength(8)),
  /** No list below this serial is taken under this root; what was seen by keys that are gone is forgotten. */
  serialFloor: whole,
});

/** root-<version>.json: the exact text that was signed, and who signed it. */
export const rootFileSchema = z.object({ signed: bounded(LIST_LIMITS.smallFileBytes), signatures });

export type List = z.infer<typeof listSchema>;
/** @public */
export type Correction = z.infer<typeof correctionSchema>;
export type Delta = z.infer<typeof deltaSchema>;
export type ListSignature = z.infer<typeof listSignatureSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type Algorithm = (typeof ALGORITHMS)[number];
export type PublicKey = z.infer<typeof keySchema>;
export type Root = z.infer<typeof rootSchema>;
export type RootFile = z.infer<typeof rootFileSchema>;
