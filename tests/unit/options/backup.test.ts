import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../entrypoints/options/backup.ts';
import { reportsJson } from '../../../lib/reports/export.ts';
import { toRecord } from '../../../lib/reports/schema.ts';
import { report } from '../reports/samples.ts';
import { fileOf, settings } from './samples.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const draft = report({ id: 'ffffffffffffffffffff', state: 'draft' });
const broken = { key: 'report:broken', raw: { v: 1, report: { id: 'broken' } } };

describe('a file that was exported reads back', () => {
  it('whole: settings, reports, drafts, and how many could not be read', () => {
    const ours = settings({ country: 'JP', theme: 'dark', allowedSites: [{ host: 'a.example', since: '2026-11-02' }] });
    const text = writeBackup(ours, { reports: [report(), draft], damaged: [broken] }, NOW);
    expect(text.endsWith('}\n')).toBe(true);
    expect(readBackup(text)).toEqual({
      ok: true,
      backup: { exported: NOW.toISOString(), settings: ours, reports: [report(), draft], unreadable: 1 },
    });
  });

  it('in the form that version 1 wrote', () => {
    expect(readBackup(fileOf())).toEqual({
      ok: true,
      backup: { exported: NOW.toISOString(), settings: settings({ country: 'CN', largeType: true }), reports: [report()], unreadable: 0 },
    });
  });

  it('from the report page: reports only, no settings', () => {
    expect(readBackup(reportsJson([report()], [broken], NOW))).toEqual({
      ok: true,
      backup: { exported: NOW.toISOString(), settings: null, reports: [report()], unreadable: 1 },
    });
  });

  it('with the records that could not be read then and can be now', () => {
    const damaged = [broken, { key: 'report:x', raw: toRecord(draft) }];
    expect(readBackup(fileOf({ damaged }))).toMatchObject({ ok: true, backup: { reports: [report(), draft], unreadable: 1 } });
  });
});

describe('anything else is refused whole', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['a file cut short', fileOf().slice(0, -20)],
    ['JSON of something else', '{"v":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', fileOf({ format: 'other' })],
    ['another format of a high version', fileOf({ format: 'other', v: 9 })],
    ['no version', fileOf({ v: undefined })],
    ['no settings', fileOf({ settings: undefined })],
    ['null for settings', fileOf({ settings: null })],
    ['settings without a version', fileOf({ settings: settings() })],
    ['a setting that is none', fileOf({ settings: { v: 1, ...settings(), theme: 'pink' } })],
    ['a site with a path', fileOf({ settings: { v: 1, ...settings(), allowedSites: [{ host: 'a.example/x', since: '2026-11-02' }] } })],
    ['no reports', fileOf({ reports: undefined })],
    ['one bad report among good ones', fileOf({ reports: [toRecord(report()), { v: 1, report: { ...report(), id: 'x' } }] })],
    ['a report with a script for an address', fileOf({ reports: [toRecord(report({ body: { ...report().body, url: 'javascript:1' } }))] })],
    ['damaged records that are no list', fileOf({ damaged: {} })],
    ['a bad report in a file of reports', reportsJson([report({ id: 'x' })], [], NOW)],
  ])('%s: bad', (_, text) => {
    expect(readBackup(text)).toEqual({ ok: false, why: 'bad' });
  });

  it.each([
    ['the file', fileOf({ v: 2 })],
    ['the settings', fileOf({ settings: { v: 99, ...settings() } })],
    ['a report', fileOf({ reports: [toRecord(report()), { v: 99, report: { dreams: true } }] })],
  ])('%s of a newer version: future', (_, text) => {
    expect(readBackup(text)).toEqual({ ok: false, why: 'future' });
  });
});
