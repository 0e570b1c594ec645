import * as z from 'zod/mini';
import type { AllowedSite, Settings } from './types.ts';

/** What a person has who has set nothing. */
export const DEFAULTS: Settings = {
  country: null,
  otherCountries: [],
  sensitivity: 'standard',
  allowedSites: [],
  theme: 'system',
  largeType: false,
  desk: '',
};

/** More than anybody lets through by hand; longer lists do not parse. */
export const ALLOWED_SITES_LIMIT = 2000;

/** As many as there are; nobody has lines in more. */
const OTHER_COUNTRIES_LIMIT = 300;

const code = z.string().check(z.regex(/^[A-Z]{2}$/));
const country = z.nullable(code);
const otherCountries = z.array(code).check(z.maxLength(OTHER_COUNTRIES_LIMIT));
const sensitivity = z.enum(['quiet', 'standard', 'strict']);
const theme = z.enum(['system', 'light', 'dark']);
const allowedSite = z.object({
  // 253 is the longest host name (RFC 1035); an IPv6 host comes in brackets.
  host: z.string().check(z.minLength(1), z.maxLength(253), z.regex(/^[^\s/@?#\\]+$/)),
  since: z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d{2}-\d{2}/)),
  upTo: z.optional(z.literal('caution')),
});
/** As long as lib/updates/desk.ts reads. What it says is read there: an address that is none is no desk, and no fault of the settings. */
const desk = z.string().check(z.maxLength(300));
const allowedSites = z.array(allowedSite).check(z.maxLength(ALLOWED_SITES_LIMIT));

/** Settings as this version of the extension writes them, without the version number. */
export const settingsSchema = z.object({ country, otherCountries, sensitivity, allowedSites, theme, largeType: z.boolean(), desk });

const wellFormedCountries = (list: unknown[]): string[] =>
  list.flatMap((one) => code.safeParse(one).data ?? []).slice(0, OTHER_COUNTRIES_LIMIT);

const wellFormedSites = (list: unknown[]): AllowedSite[] =>
  list.flatMap((one) => allowedSite.safeParse(one).data ?? []).slice(0, ALLOWED_SITES_LIMIT);

/** The same, forgiving: a field that does not read well takes its default, a bad entry of the list is left out. Never fails on an object. */
export const forgivingSettingsSchema = z.object({
  country: z.catch(country, DEFAULTS.country),
  otherCountries: z.pipe(z.catch(z.array(z.unknown()), []), z.transform(wellFormedCountries)),
  sensitivity: z.catch(sensitivity, DEFAULTS.sensitivity),
  allowedSites: z.pipe(z.catch(z.array(z.unknown()), []), z.transform(wellFormedSites)),
  theme: z.catch(theme, DEFAULTS.theme),
  largeType: z.catch(z.boolean(), DEFAULTS.largeType),
  desk: z.catch(desk, DEFAULTS.desk),
});
