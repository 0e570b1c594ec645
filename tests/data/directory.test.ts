import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSources } from '../../lib/directory/check.ts';
import { docFaults } from '../../scripts/directory/doc.ts';
import { formatFaults } from '../../scripts/directory/format.ts';
import { readSources, sourcePaths } from '../../scripts/directory-read.ts';
import { ROOT } from '../../scripts/setup/steps.ts';

const { files, texts, faults } = readSources();
const today = new Date().toISOString().slice(0, 10);

describe('the directory in data/', () => {
  it('is there in full and is JSON', () => {
    expect(faults).toEqual([]);
    expect([...files.keys()]).toEqual(sourcePaths());
    expect(files.size).toBeGreaterThan(200);
  });

  it('breaks no rule', () => {
    const checked = checkSources(files, today);
    expect(checked.faults).toEqual([]);
    expect(checked.sources?.carriers.length).toBeGreaterThan(900);
  });

  it('is written in the canonical form', () => {
    expect(formatFaults(files, texts)).toEqual([]);
  });

  it('covers what docs/directory.md says it does', () => {
    const { sources } = checkSources(files, today);
    expect(sources && docFaults(ROOT, sources)).toEqual([]);
  });

  it('refuses the well-known places where anybody publishes, all at once', () => {
    const places = [
      'facebook.com',
      'weibo.com',
      't.me',
      'bit.ly',
      'linktr.ee',
      'docs.google.com',
      'green.blogspot.com',
      'green.github.io',
      'co.uk',
    ];
    const [first] = z.array(z.looseObject({ domains: z.array(z.string()) })).parse(files.get('countries/AD.json'));
    const bad = new Map(files).set('countries/AD.json', [{ ...first, domains: [...(first?.domains ?? []), ...places] }]);
    const told = checkSources(bad, today).faults.map(({ field, reason }) => `${field} ${reason.split(' ', 1)[0]}`);
    expect(told).toEqual(expect.arrayContaining(places.map((place) => `domains ${place}`)));
  });

  it('is told where a file is not', () => {
    const shuffled = new Map([...texts].map(([file, text]) => [file, file === 'trusted.json' ? text.replace('\n', '\n\n') : text]));
    expect(formatFaults(files, shuffled).map(({ file }) => file)).toEqual(['trusted.json']);
  });
});
