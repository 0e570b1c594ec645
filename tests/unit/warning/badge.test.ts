import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { badgeFor } from '../../../lib/warning/badge.ts';
import { LOCALES, translator } from './fakes.ts';

const LEVELS = [null, 'official', 'trusted', 'none', 'info', 'caution', 'danger', 'unknown'] as const;
const here = (path: string) => new URL(`../../../public${path}`, import.meta.url);

it.each(LEVELS)('%s has icons that exist and words in every language', (level) => {
  for (const [file] of LOCALES) {
    const { icon, title } = badgeFor(level, translator(file));
    expect(Object.values(icon).filter((path) => !existsSync(here(path)))).toEqual([]);
    expect(title).toMatch(/\S/);
  }
});

it('never shows a failure or nothing as safety', () => {
  const t = translator('en');
  expect(badgeFor('unknown', t).icon[16]).not.toBe(badgeFor('official', t).icon[16]);
  expect(badgeFor('none', t).icon[16]).toBe('/icon/quiet-16.png');
});
