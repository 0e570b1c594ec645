import { describe, expect, it } from 'vitest';
import { loadDirectory } from '../../../lib/directory/load.ts';
import { correctDirectory } from '../../../lib/updates/correct.ts';
import type { Correction } from '../../../lib/updates/schema.ts';
import { compiledSmall } from '../directory/small.ts';

const compiled = compiledSmall();
const GREEN = 'cn-green-mobile';
const mended = (...corrections: Correction[]) => loadDirectory(correctDirectory(compiled, corrections));

describe('a list mends the directory', () => {
  it('takes a domain away, and the links that lay on it', () => {
    const directory = mended({ change: 'drop-domain', carrier: GREEN, domain: 'green.example' });
    expect(directory.carrier(GREEN)).toMatchObject({ domains: ['help.green.example'], cancelUrl: null, website: null });
    expect(directory.ownerOf('help.green.example')?.id).toBe(GREEN);
  });

  it('mends a cancellation page and hotlines', () => {
    const url = 'https://help.green.example/leave';
    const directory = mended({ change: 'cancel-url', carrier: GREEN, url }, { change: 'hotline', carrier: GREEN, numbers: ['10124'] });
    expect(directory.carrier(GREEN)).toMatchObject({ cancelUrl: url, hotline: ['10124'] });
  });
});

describe('a list makes nobody official', () => {
  it.each<Correction>([
    { change: 'cancel-url', carrier: GREEN, url: 'https://green.example.evil.example/' },
    { change: 'cancel-url', carrier: GREEN, url: 'http://www.green.example/cancel' },
    { change: 'cancel-url', carrier: GREEN, url: 'https://me@www.green.example/cancel' },
    { change: 'cancel-url', carrier: GREEN, url: 'not an address' },
    { change: 'hotline', carrier: GREEN, numbers: ['call us'] },
    { change: 'drop-domain', carrier: 'nobody', domain: 'green.example' },
  ])('%o changes nothing', (correction) => {
    expect(mended(correction).carrier(GREEN)).toEqual(loadDirectory(compiled).carrier(GREEN));
  });
});

it('no correction, no copy', () => {
  expect(correctDirectory(compiled, [])).toBe(compiled);
});
