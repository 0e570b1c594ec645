import * as z from 'zod/mini';
import accountWords from '../../../data/guide/account-words.json' with { type: 'json' };
import devices from '../../../data/guide/devices.json' with { type: 'json' };
import numberChecks from '../../../data/guide/number-checks.json' with { type: 'json' };
import porting from '../../../data/guide/porting.json' with { type: 'json' };

const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const https = z.string().check(z.regex(/^https:\/\/[^\s]+$/));
const seen = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));
const checkedOn = z.iso.date();
const phrase = z.strictObject({ text: z.string().check(z.minLength(1)), lang: z.string().check(z.minLength(2)) });
const shortCode = z.string().check(z.regex(/^\d{3,6}$/));
/** {name}, {id} and {number} stand for what the person fills in. The number to send it to may differ by carrier (id → number). */
const message = z.strictObject({ sms: z.string().check(z.minLength(2)), to: z.union([shortCode, z.record(z.string(), shortCode)]) });
const call = z.strictObject({ call: shortCode });

const prefix = z.string().check(z.regex(/^\d{2,4}$/));
/** `clear`: nothing may be owed, no minimum term may run, the line must be in service. `resale`: how numbers that cannot move begin. */
const conditions = z.strictObject({
  clear: z.boolean(),
  resale: z.optional(z.array(prefix).check(z.minLength(1))),
  sources: z.array(seen).check(z.minLength(1)),
  checkedOn,
});

/** How a number moves to another company in a country. `official` is the regulator's page, `source` where the facts were seen. */
export const portingSchema = z.strictObject({
  country,
  code: z.nullable(phrase),
  /** Ways to get the code; none: ask the old company. */
  get: z.array(z.union([message, call])),
  /** Tells first whether the number may go, or what leaving costs. */
  check: z.optional(message),
  info: z.optional(message),
  /** Gets a code that ends the line without keeping the number. */
  leave: z.optional(message),
  days: z.optional(z.int().check(z.positive())),
  validity: z.optional(z.literal('hour')),
  oneStop: z.optional(z.boolean()),
  /** What must hold before a number may go. */
  conditions: z.optional(conditions),
  /** Whether moving ends the old contract. */
  ends: z.boolean(),
  official: z.nullable(https),
  source: seen,
  checkedOn,
});

/** An official service that shows which numbers are registered to a person. `sms`: takes the ID number by text message too. */
export const numberCheckSchema = z.strictObject({
  country,
  name: phrase,
  url: https,
  sms: z.optional(shortCode),
  covers: z.enum(['all', 'prepaid']),
  source: seen,
  checkedOn,
});

/** Where a device keeps the button that deletes an eSIM: `path` names a message, `search` where no path could be confirmed. */
export const deviceSchema = z.strictObject({
  id: z.enum(['iphone', 'watch', 'pixel', 'samsung', 'xiaomi', 'huawei', 'honor', 'oppo', 'vivo', 'windows', 'other']),
  path: z.enum(['iphone', 'watch', 'pixel', 'samsung', 'huawei', 'honor', 'windows', 'search']),
  help: z.nullable(https),
  source: z.nullable(seen),
  checkedOn,
});

/** The word under which carriers of a country put the end of a contract. */
export const accountWordSchema = z.strictObject({ country, text: z.string(), lang: z.string(), source: seen, checkedOn });

export type Porting = z.infer<typeof portingSchema>;
export type NumberCheck = z.infer<typeof numberCheckSchema>;
export type Device = z.infer<typeof deviceSchema>;
export type Message = z.infer<typeof message>;

const byCountry = <T extends { readonly country: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.country, row]));
const PORTING = byCountry(z.array(portingSchema).parse(porting));
const CHECKS = byCountry(z.array(numberCheckSchema).parse(numberChecks));
const WORDS = byCountry(z.array(accountWordSchema).parse(accountWords));

/** In the order in which they are offered. */
export const DEVICES: readonly Device[] = z.array(deviceSchema).parse(devices);

/** How a number moves in `country` (ISO 3166-1 alpha-2); null where nothing is on record. */
export const portingIn = (country: string | null): Porting | null => PORTING.get(country ?? '') ?? null;

/** The country's official look-up of one's own numbers; null where none is on record. */
export const numberCheckIn = (country: string | null): NumberCheck | null => CHECKS.get(country ?? '') ?? null;

/** The word to look for in an account of a carrier of `country`; null where none is on record. */
export const accountWordIn = (country: string | null): { readonly text: string; readonly lang: string } | null =>
  WORDS.get(country ?? '') ?? null;
