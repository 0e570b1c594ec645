import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasHost, hostTable, readHostWithin } from '../../../lib/updates/host-table.ts';
import { fresh, readHost } from '../../../lib/updates/place-hash.ts';

const host = fc.stringMatching(/^(?:[a-z0-9]{1,8}\.){1,3}[a-z]{2,5}$/);
const lanesOf = (name: string) => {
  const lanes = fresh();
  readHost(lanes, name, () => undefined);
  return lanes;
};

it('has every host that was put in, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(host, { maxLength: 50 }), fc.array(host), (hosts, others) => {
      const table = hostTable(hosts);
      for (const one of [...hosts, ...others]) {
        const { a, b } = lanesOf(one);
        expect(hasHost(table, a, b)).toBe(hosts.includes(one));
      }
    }),
  );
});

it('knows what lies under its hosts, and nothing beside them', () => {
  const table = hostTable(['green.example', 'co.test']);
  const isWithin = (name: string): boolean => readHostWithin(fresh(), name, table);
  expect(['green.example', 'a.b.green.example', 'x.co.test'].map(isWithin)).toEqual([true, true, true]);
  expect(['evergreen.example', 'example', 'green.example.test'].map(isWithin)).toEqual([false, false, false]);
});

it('without hosts has none', () => {
  const { a, b } = lanesOf('green.example');
  expect(hasHost(hostTable([]), a, b)).toBe(false);
});
