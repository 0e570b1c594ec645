import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BUCKETS, changedBuckets } from '../../../lib/updates/stop-set.ts';
import { hostsOf, taken } from './taking.ts';

const lines = (hosts: readonly string[]): string[] => hosts.map((host) => `${host}.example domain danger asks-code 2026-11-20`);
const stopsOf = async (hosts: readonly string[]) => (await taken({ entries: lines(hosts) })).stopped;

it('holds every host once, however many, and gives those of a bucket alone', async () => {
  const hosts = Array.from({ length: 5000 }, (_, i) => `host-${i}`);
  const stopped = await stopsOf(hosts);
  expect(hostsOf(stopped)).toEqual(hosts.map((host) => `${host}.example`).sort());
  const [[bucket, some] = [-1, []]] = [...stopped.hostsOf((one) => one === 7)];
  expect([bucket, stopped.count]).toEqual([7, 5000]);
  expect(some.length).toBeLessThan(30);
});

it('tells by its prints in which buckets two lists differ, and in no others', async () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { maxLength: 40 }), fc.uniqueArray(name, { maxLength: 40 }), async (one, other) => {
      const [before, now] = [await stopsOf(one), await stopsOf(other)];
      const all = (stopped: typeof now, bucket: number) => [...(stopped.hostsOf((found) => found === bucket).get(bucket) ?? [])].sort();
      const differs = Array.from({ length: BUCKETS }, (_, bucket) => bucket).filter(
        (bucket) => JSON.stringify(all(before, bucket)) !== JSON.stringify(all(now, bucket)),
      );
      expect(changedBuckets(now.prints, before.prints)).toEqual(differs);
    }),
    { numRuns: 30 },
  );
});

it('takes all for changed where it is not known what was before', async () => {
  const { prints } = await stopsOf(['a']);
  expect(changedBuckets(prints, null)).toHaveLength(BUCKETS);
  expect(changedBuckets(prints, new Uint32Array(3))).toHaveLength(BUCKETS);
});

it('a host longer than a host may be is dropped, and leaves the others whole', async () => {
  const long = `${'a.'.repeat(124)}example`;
  const longest = `${'a.'.repeat(123)}example`;
  const line = (host: string): string => `${host} host danger asks-code 2026-11-20`;
  const { stopped, dropped } = await taken({ entries: [long, longest, 'www.bad.example'].map(line).sort() });
  expect(hostsOf(stopped)).toEqual([longest, 'www.bad.example'].sort());
  expect(dropped.count).toBe(1);
});
