import { describe, expect, it } from 'vitest';
import { caseOf, hrefOf, type Place, placeOf } from '../../../lib/ui/guide/address.ts';

const start: Place = { name: 'start' };
const carrier = (id: string): Place => ({ name: 'carrier', id });
const country = (code: string): Place => ({ name: 'country', code });

describe('placeOf', () => {
  it.each<[string, string, Place]>([
    ['', '', start],
    ['#', '', start],
    ['#cn-china-mobile', '', carrier('cn-china-mobile')],
    ['', '?carrier=us-verizon', carrier('us-verizon')],
    ['#jp-ahamo', '?carrier=us-verizon', carrier('jp-ahamo')],
    ['#country-JP', '', country('JP')],
    ['#country-jp', '', country('JP')],
    ['#country-001', '', country('001')],
    ['#country-', '', carrier('country-')],
    ['#countries', '', { name: 'countries' }],
    ['#nobody-knows', '', carrier('nobody-knows')],
    ['#%E4%B8%AD', '', start],
    ['#%', '', start],
    ['#<script>', '', start],
    [`#${'a'.repeat(200)}`, '', start],
    ['', '?carrier=../etc', start],
  ])('%s %s', (hash, search, place) => expect(placeOf({ hash, search })).toEqual(place));
});

it.each<Place>([start, carrier('gb-ee'), country('GB'), { name: 'countries' }])('finds its own links again: %o', (place) => {
  expect(placeOf({ hash: hrefOf(place), search: '' })).toEqual(place);
});

it.each([
  ['?case=esim', 'esim'],
  ['?case=move&carrier=gb-ee', 'move'],
  ['?case=other', null],
  ['', null],
])('the case of %s', (search, wanted) => expect(caseOf({ search })).toBe(wanted));
