import { describe, expect, it } from 'vitest';
import { checkSources } from '../../lib/directory/check.ts';
import { formatFaults } from '../../scripts/directory/format.ts';
import { readSources, sourcePaths } from '../../scripts/directory-read.ts';

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

  it('is told where a file is not', () => {
    const shuffled = new Map([...texts].map(([file, text]) => [file, file === 'trusted.json' ? text.replace('\n', '\n\n') : text]));
    expect(formatFaults(files, shuffled).map(({ file }) => file)).toEqual(['trusted.json']);
  });
});
