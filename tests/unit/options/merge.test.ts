import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../entrypoints/options/backup.ts';
import { bringsNothing, planImport } from '../../../entrypoints/options/merge.ts';
import type { Report } from '../../../lib/reports/types.ts';
import { ALLOWED_SITES_LIMIT } from '../../../lib/settings/schema.ts';
import type { AllowedSite, Settings } from '../../../lib/settings/types.ts';
import { report } from '../reports/samples.ts';
import { settings } from './samples.ts';

const site = (host: string, since = '2026-11-02'): AllowedSite => ({ host, since });
const backup = (change: Partial<Backup> = {}): Backup => ({ exported: '', settings: settings(), reports: [], unreadable: 0, ...change });

const EARLY = '2026-11-01T00:00:00.000Z';
const LATE = '2026-11-02T00:00:00.000Z';
const saved = (updated: string, state: Report['state'] = 'saved'): Report => report({ updated, state });

describe('settings', () => {
  it.each<[string, Settings, Settings | null, Settings | null, boolean]>([
    ['the same: nothing to do', settings(), settings(), null, false],
    ['none in the file: ours stay', settings({ country: 'JP' }), null, null, false],
    ['another country', settings({ country: 'JP' }), settings({ country: 'CN' }), settings({ country: 'CN' }), true],
    ['back to the guess', settings({ country: 'JP' }), settings(), settings(), true],
    ['another theme', settings(), settings({ theme: 'dark' }), settings({ theme: 'dark' }), true],
    ['another type size', settings(), settings({ largeType: true }), settings({ largeType: true }), true],
    ['another sensitivity', settings(), settings({ sensitivity: 'strict' }), settings({ sensitivity: 'strict' }), true],
    [
      'sites alone',
      settings({ allowedSites: [site('a.example')] }),
      settings({ allowedSites: [site('b.example')] }),
      settings({ allowedSites: [site('a.example'), site('b.example')] }),
      false,
    ],
    [
      'our sites survive a file without any',
      settings({ allowedSites: [site('a.example')] }),
      settings({ theme: 'dark' }),
      settings({ theme: 'dark', allowedSites: [site('a.example')] }),
      true,
    ],
    [
      'our date of a site stays',
      settings({ allowedSites: [site('a.example', '2026-01-01')] }),
      settings({ allowedSites: [site('a.example', '2026-05-05')] }),
      null,
      false,
    ],
  ])('%s', (_, ours, theirs, expected, otherSettings) => {
    expect(planImport(backup({ settings: theirs }), ours, [])).toMatchObject({ settings: expected, otherSettings });
  });

  it('names every site that would no longer be warned on, once', () => {
    const theirs = settings({ allowedSites: [site('a.example'), site('b.example'), site('b.example', '2026-09-09')] });
    const { newSites } = planImport(backup({ settings: theirs }), settings({ allowedSites: [site('a.example')] }), []);
    expect(newSites).toEqual([site('b.example')]);
  });

  it('never makes a list too long to be read again', () => {
    const ours = settings({ allowedSites: Array.from({ length: ALLOWED_SITES_LIMIT - 1 }, (_, i) => site(`${i}.example`)) });
    const theirs = settings({ allowedSites: [site('x.example'), site('y.example')] });
    const plan = planImport(backup({ settings: theirs }), ours, []);
    expect(plan.newSites).toEqual([site('x.example')]);
    expect(plan.settings?.allowedSites).toHaveLength(ALLOWED_SITES_LIMIT);
  });
});

describe('reports', () => {
  it.each<[string, Report[], Report[], Report[]]>([
    ['a new one is taken', [], [saved(EARLY)], [saved(EARLY)]],
    ['the same one is not', [saved(EARLY)], [saved(EARLY)], []],
    ['a later one replaces ours', [saved(EARLY)], [saved(LATE, 'withdrawn')], [saved(LATE, 'withdrawn')]],
    ['an earlier one does not', [saved(LATE)], [saved(EARLY)], []],
    ['a draft stands beside the saved report', [saved(LATE)], [saved(EARLY, 'draft')], [saved(EARLY, 'draft')]],
    ['a saved report stands beside the draft', [saved(LATE, 'draft')], [saved(EARLY)], [saved(EARLY)]],
    ['of two in the file the later one', [], [saved(LATE), saved(EARLY)], [saved(LATE)]],
    ['one without a readable date replaces nothing', [saved(EARLY)], [saved('soon')], []],
  ])('%s', (_, ours, theirs, expected) => {
    expect(planImport(backup({ settings: null, reports: theirs }), settings(), ours).reports).toEqual(expected);
  });
});

it.each<[string, Backup, boolean]>([
  ['nothing new', backup({ reports: [saved(EARLY)] }), true],
  ['unreadable records alone', backup({ unreadable: 2 }), true],
  ['a report', backup({ reports: [saved(LATE)] }), false],
  ['a setting', backup({ settings: settings({ theme: 'light' }) }), false],
])('%s: brings nothing %s', (_, file, expected) => {
  expect(bringsNothing(planImport(file, settings(), [saved(EARLY)]))).toBe(expected);
});
