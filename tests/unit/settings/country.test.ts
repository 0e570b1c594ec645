import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessCountry, oftenUsed } from '../../../lib/settings/country.ts';
import { countryOfTimeZone } from '../../../lib/settings/time-zones.ts';

const KNOWN = ['CN', 'HK', 'TW', 'MO', 'SG', 'US', 'GB', 'CA', 'DE', 'AT', 'CH', 'FR', 'JP', 'BR', 'PT', 'ES', 'MX', 'KR', 'NL', 'AU'];
const has = (country: string): boolean => KNOWN.includes(country);

describe('guessCountry', () => {
  it.each([
    // A time zone that one of the languages agrees with decides.
    ['at home', ['de-AT', 'en'], 'Europe/Vienna', 'AT'],
    ['at home, the second language tells', ['en-US', 'ja'], 'Asia/Tokyo', 'JP'],
    ['living abroad, and speaking its language too', ['zh-CN', 'ja'], 'Asia/Tokyo', 'JP'],
    ['English at home', ['en-GB'], 'Europe/London', 'GB'],
    // Else the first language: people abroad mostly end a line at home.
    ['abroad', ['zh-CN', 'en'], 'Europe/Berlin', 'CN'],
    ['abroad, a language without a region', ['ja'], 'America/New_York', 'JP'],
    ['traditional characters', ['zh-Hant'], 'Europe/Berlin', 'TW'],
    ['Hong Kong', ['zh-HK'], 'UTC', 'HK'],
    ['the home is not in the directory', ['sv-SE', 'en'], 'Europe/Berlin', 'DE'],
    // Unless it is English, which browsers come with.
    ['English abroad', ['en-US'], 'Europe/Amsterdam', 'NL'],
    ['English alone', ['en'], 'Europe/Paris', 'FR'],
    ['English, a zone that tells nothing', ['en-AU'], 'UTC', 'AU'],
    ['English, a zone without carriers', ['en-CA'], 'Africa/Lagos', 'CA'],
    // What is no tag or no zone tells nothing.
    ['no tag', ['x_y', 'pt-BR'], 'Nowhere/At_All', 'BR'],
    ['a wrong tag first', ['', 'fr-FR'], 'UTC', 'FR'],
    ['nothing', [], '', null],
    ['nothing that fits', ['sv-SE'], 'Africa/Lagos', null],
  ])('%s: %j in %s: %s', (_what, languages, zone, expected) => {
    expect(guessCountry(languages, zone, has)).toBe(expected);
  });

  it('gives a country of the directory or null, whatever the browser says', () => {
    const tag = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('zh-CN', 'en', 'de-CH', 'zz', 'x-private', 'sr-Latn-RS'));
    const zone = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('Asia/Tokyo', 'Europe/Zurich', 'UTC', 'Etc/GMT+3'));
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 4 }), zone, (languages, timeZone) => {
        const guess = guessCountry(languages, timeZone, has);
        expect(guess === null || KNOWN.includes(guess)).toBe(true);
      }),
    );
  });
});

describe('oftenUsed', () => {
  it.each([
    ['the present one, the guess, then the neighbours in life', 'GB', ['zh-CN'], 'Europe/London', ['GB', 'CN', 'HK', 'TW', 'MO', 'SG']],
    ['no doubles', 'CN', ['zh-CN', 'zh-HK'], 'Asia/Shanghai', ['CN', 'HK', 'TW', 'MO', 'SG', 'US']],
    ['only what the directory has', null, ['en-NZ'], 'UTC', ['US', 'GB', 'CA', 'AU']],
    ['the zone last', null, ['de-DE'], 'America/Sao_Paulo', ['DE', 'AT', 'CH', 'BR']],
    ['a language without neighbours', null, ['nl-NL'], 'UTC', ['NL']],
    ['nothing', null, [], '', []],
  ])('%s', (_what, present, languages, zone, expected) => {
    expect(oftenUsed(present, languages, zone, has)).toEqual(expected);
  });

  it('travel eSIM is no country', () => {
    expect(oftenUsed('001', ['ja'], 'UTC', () => true)).toEqual(['JP', 'US', 'TW']);
  });

  it('gives as many as were asked for', () => {
    expect(oftenUsed('GB', ['zh-CN'], 'UTC', has, 2)).toEqual(['GB', 'CN']);
  });
});

it.each([
  ['Asia/Shanghai', 'CN'],
  ['Asia/Hong_Kong', 'HK'],
  ['America/Argentina/Buenos_Aires', 'AR'],
  ['Europe/Kyiv', 'UA'],
  ['UTC', null],
  ['', null],
  ['Nowhere/At_All', null],
])('the time zone %s is in %s', (zone, country) => {
  expect(countryOfTimeZone(zone)).toBe(country);
});
