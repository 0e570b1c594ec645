import { describe, expect, it } from 'vitest';
import { checkSources, type Sources } from '../../../lib/directory/check.ts';
import { compileDirectory, compileNames, compileNotes, newestEvidence } from '../../../lib/directory/compile.ts';
import { BLUE, filesOf, GREEN, LITTLE, RIGHT, TODAY, WATCHDOG } from './samples.ts';

function sourcesOf(files: Readonly<Record<string, unknown>> = RIGHT): Sources {
  const { faults, sources } = checkSources(filesOf(files), TODAY);
  if (!sources) throw new Error(JSON.stringify(faults));
  return sources;
}

/** Folded name → weak, and ids of those who bear it. */
function namesOf(carriers: Sources['carriers'], weak: readonly string[] = []): Record<string, readonly [weak: number, ...ids: string[]]> {
  const rows = compileNames(carriers, weak);
  return Object.fromEntries(rows.map(([name, isWeak, ...held]) => [name, [isWeak, ...held.map((row) => carriers[row]?.id ?? '')]]));
}

const named = (name: string, ...aliases: string[]): Sources['carriers'] => [{ ...BLUE, names: { en: name }, aliases }];

describe('compileNames', () => {
  it('folds every name and alias and says who bears it, the largest first', () => {
    const names = namesOf([BLUE, LITTLE, GREEN]);
    expect(names['green mobile']).toEqual([0, GREEN.id, BLUE.id]);
    expect(names).toMatchObject({ 青山移动: [0, GREEN.id], greentel: [0, GREEN.id], 'blue mobile': [0, BLUE.id] });
    expect(Object.keys(names)).toEqual(Object.keys(names).toSorted());
  });

  it.each([
    ['青山', 1],
    ['青山网', 0],
    ['One', 1],
    ['Ooze', 0],
    ['Blå', 1],
    ['10086', 1],
    ['10086x', 0],
    ['소라', 1],
  ])('a short name or a mere number is weak: %s, %i', (name, weak) => {
    expect(Object.values(namesOf(named(name)))).toEqual([[weak, BLUE.id]]);
  });

  it('a name of the table of everyday words is weak, however it is written', () => {
    expect(namesOf(named('Orángé'), ['ORANGE'])).toEqual({ orange: [1, BLUE.id] });
  });

  it('a brand that carriers of several countries bear is known without the country', () => {
    const abroad = (id: string, country: string, name: string): Sources['carriers'][number] => ({
      ...BLUE,
      id,
      country,
      names: { en: name },
    });
    const [za, gh] = [abroad('za-mtn', 'ZA', 'MTN South Africa'), abroad('gh-mtn', 'GH', 'MTN Ghana')];
    expect(namesOf([za, gh])['mtn']).toEqual([1, 'za-mtn', 'gh-mtn']);
    expect(namesOf([za])).not.toHaveProperty('mtn');
    const [fj, nu] = [abroad('fj-telecom', 'FJ', 'Telecom Fiji'), abroad('nu-telecom', 'NU', 'Telecom Niue')];
    expect(namesOf([fj, nu])).not.toHaveProperty('telecom');
    expect(
      namesOf(
        [
          { ...za, names: { en: 'One South Africa' } },
          { ...gh, names: { en: 'One Ghana' } },
        ],
        ['one'],
      ),
    ).not.toHaveProperty('one');
  });

  it('a name that folds to nothing is left out', () => {
    expect(namesOf(named('Blue Mobile', '\u200b'))).toEqual({ 'blue mobile': [0, BLUE.id] });
  });
});

describe('compileDirectory', () => {
  const compiled = compileDirectory(sourcesOf());

  it('orders countries by code and the carriers of each by size', () => {
    const small = { ...GREEN, id: 'cn-a', domains: ['a.example'], website: 'https://a.example/', cancel: null, subscribersM: 1 };
    const { customerHosts: _hosts, userContent: _parts, ...mvno } = small;
    const carriers = compileDirectory(sourcesOf({ ...RIGHT, 'countries/CN.json': [LITTLE, mvno, GREEN] })).carriers;
    expect(carriers.map(([id]) => id)).toEqual(['001-sky-sim', GREEN.id, 'cn-a', LITTLE.id, BLUE.id]);
  });

  it('keeps what the extension reads of an entry, and no evidence', () => {
    const { names, aliases, domains, website, hotline } = GREEN;
    const cancel = ['https://www.green.example/cancel', ['web', 'phone']];
    expect(compiled.carriers[1]).toEqual([GREEN.id, 'mno', 'CN', names, aliases, domains, website, ...cancel, hotline, 900, '2026-11-20']);
    expect(compiled.carriers[2]?.slice(7, 9)).toEqual([null, []]);
    expect(compiled.trusted.map(([id]) => id)).toEqual([WATCHDOG.id]);
    expect(JSON.stringify(compiled)).not.toContain('regulator.example');
  });

  it('keeps what is noted of a carrier apart, by its id and language, and nothing of those without a note', () => {
    const texts = { en: GREEN.cancel?.notes, 'zh-Hans': '带上身份证，或者打10123。' };
    expect(compileNotes(sourcesOf())).toEqual({ notes: { [GREEN.id]: texts }, hours: { [GREEN.id]: { '10123': '24/7' } } });
    expect(JSON.stringify(compiled)).not.toMatch(/Bring the ID card|带上身份证/);
  });

  it('a note in English alone is kept in English', () => {
    const cancel = { url: null, channels: ['chat'], notes: 'Ask in the chat.' };
    const { notes } = compileNotes(sourcesOf({ ...RIGHT, 'countries/GB.json': [{ ...BLUE, cancel }] }));
    expect(notes[BLUE.id]).toEqual({ en: 'Ask in the chat.' });
  });

  it('gathers the parts that others write, sorted, and the suffixes of public bodies', () => {
    expect(compiled.customerHosts).toEqual(['pages.green.example']);
    expect(compiled.userContent).toEqual([
      'forum.green.example/',
      'green.example/community',
      'green.example/people/*',
      'green.example/users/*/blog',
      'watchdog.example/letters',
    ]);
    expect(compiled.publicBodies).toEqual([
      ['gov.cn', 'CN'],
      ['bund.de', 'DE'],
    ]);
  });

  it('gives the same for the same sources', () => {
    expect(JSON.stringify(compileDirectory(sourcesOf()))).toBe(JSON.stringify(compiled));
  });
});

it.each([
  ['2026-11-20', RIGHT],
  ['', { ...RIGHT, 'countries/CN.json': [], 'trusted.json': [], 'shared-domains.json': [] }],
])('the newest evidence is of %j', (day, files) => {
  expect(newestEvidence(sourcesOf(files))).toBe(day);
});
