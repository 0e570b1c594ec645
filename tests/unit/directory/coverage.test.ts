import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSources, type Sources } from '../../../lib/directory/check.ts';
import { coverageOf, coverageText } from '../../../scripts/directory/coverage.ts';
import { directoryDoc, docFaults, writeDoc } from '../../../scripts/directory/doc.ts';
import { BLUE, filesOf, GREEN, LITTLE, RIGHT, TODAY } from './samples.ts';

// 46000 and 23410 are China Mobile's and O2's in mcc-mnc-list; 46099 is nobody's.
const CARRIERS = {
  'countries/CN.json': [{ ...GREEN, mccmnc: ['46000', '46099'] }, LITTLE],
  'countries/GB.json': [{ ...BLUE, mccmnc: ['23410'] }],
};

function sources(files: Readonly<Record<string, unknown>> = CARRIERS): Sources {
  const { faults, sources: read } = checkSources(filesOf({ ...RIGHT, ...files }), TODAY);
  if (!read) throw new Error(JSON.stringify(faults));
  return read;
}

it('counts carriers, subscribers and networks, and what is known of them', () => {
  const { known, networks, countries, carriers, domains, millions } = coverageOf(sources());
  expect({ carriers, domains, millions }).toEqual({ carriers: 4, domains: 5, millions: 911 });
  expect(known).toEqual({
    hotline: { carriers: 3, millions: 911 },
    page: { carriers: 1, millions: 900 },
    procedure: { carriers: 1, millions: 900 },
    pageOrProcedure: { carriers: 1, millions: 900 },
  });
  expect(networks.part).toBe(2);
  expect(networks.all).toBeGreaterThan(1000);
  expect(countries.map(({ country, carriers, networks }) => [country, carriers, networks.part])).toEqual([
    ['CN', 2, 1],
    ['GB', 1, 1],
  ]);
});

it.each([
  ['no channel', { channels: [], notes: 'Bring the ID card.', url: null }, 0],
  ['nothing said of what is needed', { channels: ['phone'], notes: null, url: null }, 0],
  ['all three', { channels: ['phone'], notes: 'Bring the ID card.', url: null }, 1],
])('a procedure with %s', (_what, cancel, expected) => {
  const { known } = coverageOf(sources({ ...CARRIERS, 'countries/CN.json': [{ ...GREEN, cancel }, LITTLE] }));
  expect(known.procedure.carriers).toBe(expected);
});

it('names the large carriers that lack both, the largest first', () => {
  const small = { ...BLUE, id: 'gb-small', domains: ['small.example'], website: 'https://small.example/', subscribersM: 5 };
  const files = { ...CARRIERS, 'countries/GB.json': [BLUE, small], 'countries/CN.json': [{ ...GREEN, cancel: null }, LITTLE] };
  expect(coverageOf(sources(files)).wanting.map(({ id }) => id)).toEqual([GREEN.id, '001-sky-sim', BLUE.id]);
});

it('prints shares of carriers and of subscribers', () => {
  expect(coverageText(sources())).toContain('carriers with a hotline: 3 of 4 (75.0 %); of subscribers: 911 of 911 (100.0 %) million');
});

it('the document is fresh once it is written, and a fault before and after a change', () => {
  const root = mkdtempSync(join(tmpdir(), 'directory-doc-'));
  mkdirSync(join(root, 'docs'));
  const missing = docFaults(root, sources());
  writeDoc(root, sources());
  const told = [missing, docFaults(root, sources()), docFaults(root, sources({}))].map((faults) => faults.map(({ reason }) => reason));
  rmSync(root, { recursive: true });
  expect(told).toEqual([['is not fresh: npm run directory -- --fix'], [], ['is not fresh: npm run directory -- --fix']]);
  expect(directoryDoc(sources())).toContain('| China (CN) | 2 | 1 of ');
});
