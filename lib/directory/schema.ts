import { z } from 'zod';
import { parseHours } from './hours.ts';

/** The shape of the sources in data/. Build time only: the extension reads the compiled form. Rules across fields are in rules.ts. */

const id = z.string().regex(/^(?:[a-z]{2}|001)-[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is the country in lower case, a hyphen and a slug');
const country = z.string().regex(/^(?:[A-Z]{2}|001)$/, 'a country is an ISO 3166-1 alpha-2 code, or 001 for none');
const tag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'a language is a BCP 47 tag such as zh-Hans');
const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim() && !/\s{2}|\p{Cc}|[\u200b-\u200f\u202a-\u202e]/u.test(value), {
    message: 'text has no outer, double or invisible white space',
  });
const https = z.string().refine((value) => value.startsWith('https://') && URL.parse(value)?.href === value, {
  message: 'an address is absolute, https and as the browser writes it',
});
const citation = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), { message: 'evidence is a public address' });
const host = z.string().refine((value) => URL.parse(`https://${value}/`)?.hostname === value && value.includes('.'), {
  message: 'a domain is a host name alone, in the browser’s form (lower case, punycode)',
});
const userPart = z.string().regex(/^[a-z0-9.-]+\/[^?#\s]*$/, 'a user-written part is a host and a path prefix, "*" for one segment');
const hotline = z.string().regex(/^(?:\+?[0-9][0-9-]*[0-9]|[*#][0-9*#]+)$/, 'a number has digits, hyphens, and + or * or # in front');
const date = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date is YYYY-MM-DD');
const names = z.record(tag, text).refine((value) => value.en !== undefined, { message: 'names has at least "en"' });

const common = {
  id,
  country,
  names,
  domains: z.array(host).min(1, 'an entry has at least one domain'),
  /** Hosts below the domains where customers publish: no part of the operator. */
  customerHosts: z.array(host).min(1).optional(),
  /** Parts of the operator's own hosts that anybody can write. */
  userContent: z.array(userPart).min(1).optional(),
  website: https,
  hotline: z.array(hotline),
  evidence: z.array(citation),
  confidence: z.enum(['verified', 'known']),
  /** Day on which the evidence was recorded; null while no evidence is. */
  verifiedOn: date.nullable(),
};

/** Ways in which a line can be ended. */
export const CHANNELS = ['app', 'store', 'phone', 'web', 'chat', 'email', 'post', 'sms'] as const;

/** Languages besides English that a carrier's notes may be in. */
export const NOTE_LANGUAGES = ['zh-Hans', 'zh-Hant'] as const;

const hours = text.refine((spec) => parseHours(spec) !== null, 'hours are "24/7" or like "Mo-Fr 08:00-20:00; Sa 09:00-17:00"');

export const carrierSource = z.strictObject({
  ...common,
  kind: z.enum(['mno', 'mvno', 'sub-brand', 'esim-provider']),
  homeCountry: country.optional(),
  aliases: z.array(text),
  cancel: z
    .strictObject({
      url: https.nullable(),
      channels: z.array(z.enum(CHANNELS)),
      notes: text.nullable(),
      /** BCP 47 tag → the notes in that language, by the same rule. */
      notesIn: z.partialRecord(z.enum(NOTE_LANGUAGES), text).optional(),
    })
    .nullable(),
  /** Hotline → when it answers, local time, as OpenStreetMap's opening_hours has it (hours.ts). */
  hotlineHours: z.record(hotline, hours).optional(),
  subscribersM: z.number().positive().nullable(),
  mccmnc: z.array(z.string().regex(/^\d{5,6}$/, 'a network code is five or six digits')),
});

export const trustedSource = z.strictObject({
  ...common,
  kind: z.enum(['regulator', 'device-maker', 'consumer-protection', 'law-enforcement', 'reporting-body', 'app-store']),
  reportUrl: https.nullable(),
  /** Where it takes reports by mail; only what its own or another public body’s page says. */
  mail: z.email().optional(),
  esimHelpUrl: https.optional(),
});

export const sharedDomainSource = z.strictObject({ domain: host, entries: z.array(id).min(2), reason: text });

export const nearDomainSource = z.strictObject({ sites: z.array(host).min(2), reason: text });

const reading = z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'a reading is pinyin without tones, a blank between syllables');

export const pinyinSource = z.strictObject({ names: z.record(text, reading), countries: z.record(country, reading) });

export const publicBodySource = z.strictObject({
  suffix: z.string().regex(/^[a-z]{2,}(?:\.[a-z]{2})?$|^[a-z]+\.[a-z]+$/),
  country,
  kind: z.enum(['reserved-suffix', 'own-domain']),
  source: https,
});

export const HOSTING_KINDS = [
  'free-hosting',
  'blog',
  'social',
  'messenger',
  'forum',
  'q-and-a',
  'code-host',
  'document',
  'form',
  'paste',
  'file-share',
  'video',
  'marketplace',
  'encyclopedia',
  'link-in-bio',
  'shortener',
] as const;

export const hostingSource = z.strictObject({ hosts: z.record(z.enum(HOSTING_KINDS), z.array(host)), names: z.record(host, text) });

export const weakNameSource = z.strictObject({ name: text, reason: text });

export type CarrierSource = z.infer<typeof carrierSource>;
export type TrustedSource = z.infer<typeof trustedSource>;
export type SharedDomainSource = z.infer<typeof sharedDomainSource>;
export type NearDomainSource = z.infer<typeof nearDomainSource>;
export type PinyinSource = z.infer<typeof pinyinSource>;
export type PublicBodySource = z.infer<typeof publicBodySource>;
export type HostingSource = z.infer<typeof hostingSource>;
