import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MIGRATIONS, parseStored, SETTINGS_VERSION, toStored } from '../../../lib/settings/migrations.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import type { Settings } from '../../../lib/settings/types.ts';

const folder = new URL('../../data/settings/', import.meta.url);
const versions = Array.from({ length: SETTINGS_VERSION }, (_, i) => i + 1);

const settings: fc.Arbitrary<Settings> = fc.record({
  country: fc.option(fc.stringMatching(/^[A-Z]{2}$/), { nil: null }),
  otherCountries: fc.array(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 5 }),
  sensitivity: fc.constantFrom('quiet', 'standard', 'strict'),
  allowedSites: fc.array(
    fc.record({
      host: fc.domain(),
      since: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((d) => d.toISOString()),
      upTo: fc.constantFrom('caution' as const, undefined),
    }),
    { maxLength: 20 },
  ),
  theme: fc.constantFrom('system', 'light', 'dark'),
  largeType: fc.boolean(),
  desk: fc.constantFrom('', 'https://desk.example/'),
});

describe('samples of every version', () => {
  it('has one for each version that ever was, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map((v) => `v${v}.json`).sort());
  });

  it.each(versions)('version %i walks all steps to the present form', (version) => {
    const { stored, expected } = JSON.parse(readFileSync(new URL(`v${version}.json`, folder), 'utf8'));
    expect(stored.v).toBe(version);
    expect(parseStored(stored)).toEqual({ settings: expected, problem: null });
  });

  it('has a step for each version after the first', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(versions.slice(1));
  });
});

describe('steps', () => {
  const stored = toStored(DEFAULTS);
  it('run in order', () => {
    const steps = {
      ...MIGRATIONS,
      [SETTINGS_VERSION + 1]: (old: object) => ({ ...old, theme: 'light' }),
      [SETTINGS_VERSION + 2]: (old: object) => ({ ...old, country: 'theme' in old && old.theme === 'light' ? 'JP' : 'XX' }),
    };
    const settings = { ...DEFAULTS, theme: 'light', country: 'JP' };
    expect(parseStored(stored, steps, SETTINGS_VERSION + 2)).toEqual({ settings, problem: null });
  });

  it('that fail or are missing give the defaults and say so', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken = {
      [SETTINGS_VERSION + 1]: () => {
        throw new Error('broken');
      },
    };
    expect(parseStored(stored, broken, SETTINGS_VERSION + 1)).toEqual({ settings: DEFAULTS, problem: 'bad' });
    expect(parseStored(stored, {}, SETTINGS_VERSION + 1)).toEqual({ settings: DEFAULTS, problem: 'bad' });
  });
});

describe('what storage may hold', () => {
  it.each([
    ['nothing', undefined, DEFAULTS, null],
    ['null', null, DEFAULTS, null],
    ['a string', 'quiet', DEFAULTS, 'bad'],
    ['a list', [1], DEFAULTS, 'bad'],
    ['an empty record', {}, DEFAULTS, 'bad'],
    ['a version from the future', { v: SETTINGS_VERSION + 1, country: 'CN' }, DEFAULTS, 'future'],
    ['a version that is no number', { ...toStored(DEFAULTS), v: '1', theme: 'dark' }, { ...DEFAULTS, theme: 'dark' }, 'bad'],
    ['one bad field', { ...toStored(DEFAULTS), country: 'CN', theme: 'pink' }, { ...DEFAULTS, country: 'CN' }, 'bad'],
    ['a bad country', { ...toStored(DEFAULTS), country: 'china', largeType: true }, { ...DEFAULTS, largeType: true }, 'bad'],
    [
      'one bad country among those kept',
      { ...toStored(DEFAULTS), otherCountries: ['JP', 'japan', 7] },
      { ...DEFAULTS, otherCountries: ['JP'] },
      'bad',
    ],
    [
      'one bad site among good ones',
      { ...toStored(DEFAULTS), allowedSites: [{ host: 'a.example', since: '2026-01-01' }, { host: 'https://b/', since: '2026-01-01' }, 7] },
      { ...DEFAULTS, allowedSites: [{ host: 'a.example', since: '2026-01-01' }] },
      'bad',
    ],
  ])('%s', (_name, raw, expected, problem) => {
    expect(parseStored(raw)).toEqual({ settings: expected, problem });
  });

  it('never throws and always gives whole settings', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ v: fc.constant(1), theme: fc.anything(), allowedSites: fc.anything() })), (raw) => {
        expect(Object.keys(parseStored(raw).settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
      }),
    );
  });

  it('round trip: what is written is read', () => {
    fc.assert(
      fc.property(settings, (value) => {
        expect(parseStored(JSON.parse(JSON.stringify(toStored(value))))).toEqual({ settings: value, problem: null });
      }),
    );
  });
});
