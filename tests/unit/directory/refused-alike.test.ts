import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../lib/directory/check.ts';
import { BLUE, filesOf, GREEN, RIGHT, TODAY } from './samples.ts';

const STRANGER = { ...BLUE, id: 'gb-stranger', names: { en: 'Stranger' }, aliases: [], cancel: null };
const why = 'and near-domains.json does not say why';

/** The directory with a stranger's domain and two well-known ones beside it. */
function withDomain(domain: string, known: readonly string[] = ['greenmobile.example', 'm1.example'], near: unknown = []) {
  const green = { ...GREEN, domains: [...GREEN.domains, ...known] };
  const stranger = { ...STRANGER, domains: [domain], website: `https://${domain}/` };
  const files = { ...RIGHT, 'countries/CN.json': [green, ...[RIGHT['countries/CN.json']].flat().slice(1)] };
  return checkSources(filesOf({ ...files, 'countries/GB.json': [BLUE, stranger], 'near-domains.json': near }), TODAY).faults;
}

/** What the stranger lists, and what is said of it. */
const ALIKE: readonly (readonly [what: string, domain: string, reason: string])[] = [
  ['a letter changed', 'greenmoblle.example', `greenmoblle.example looks like ${GREEN.id}’s greenmobile.example ${why}`],
  ['rn for m', 'greenrnobile.example', `greenrnobile.example looks like ${GREEN.id}’s greenmobile.example ${why}`],
  ['a digit for a letter', 'greenm0bile.example', `greenm0bile.example looks like ${GREEN.id}’s greenmobile.example ${why}`],
  [
    'a letter of another script',
    'xn--grenmobile-msi.example',
    `xn--grenmobile-msi.example looks like ${GREEN.id}’s greenmobile.example ${why}`,
  ],
  ['a short name read the same', 'ml.example', `ml.example looks like ${GREEN.id}’s m1.example ${why}`],
  ['another suffix beside it', 'greenm0bile.com', `greenm0bile.com looks like ${GREEN.id}’s greenmobile.example ${why}`],
  [
    'the whole address in front',
    'greenmobile.example.cheap-sims.net',
    `greenmobile.example.cheap-sims.net has ${GREEN.id}’s greenmobile.example in front`,
  ],
  ['it deeper in front', 'a.greenmobile.example.b.net', `a.greenmobile.example.b.net has ${GREEN.id}’s greenmobile.example in front`],
];

describe('a domain that may be taken for another entry’s is refused', () => {
  it.each(ALIKE)('%s: %s', (_what, domain, reason) => {
    const mine = withDomain(domain).filter(({ entry }) => entry === STRANGER.id);
    expect(mine).toEqual([{ file: 'countries/GB.json', entry: STRANGER.id, field: 'domains', reason }]);
  });

  it.each([
    ['a letter off a long name', 'verdanto.example', 'verdante.example', 'is a letter from'],
    ['two letters off a very long one', 'verdantopline.example', 'verdantaplina.example', 'is two letters from'],
    ['two letters swapped', 'verdnato.example', 'verdanto.example', 'is a letter from'],
  ])('%s, told to both', (_what, domain, known, words) => {
    const faults = withDomain(domain, [known]).filter(({ field }) => field === 'domains');
    expect(faults.map(({ entry, reason }) => `${entry} ${reason}`).toSorted()).toEqual([
      `${GREEN.id} ${known} ${words} gb-stranger’s ${domain} ${why}`,
      `gb-stranger ${domain} ${words} ${GREEN.id}’s ${known} ${why}`,
    ]);
  });
});

describe('and none that is no likeness', () => {
  it.each([
    ['the same name on another suffix: a group', 'greenmobile.com', 'greenmobile.example'],
    ['a suffix that begins with another’s', 'greenmobile.com.au', 'greenmobile.com'],
    ['names that differ in all that is their own', 'amobile.example', 'bmobile.example'],
    ['short names', 'telma.example', 'telia.example'],
    ['two letters off a name of ten', 'verdantoba.example', 'verdantoce.example'],
    ['quite another name', 'bluesky.example', 'greenmobile.example'],
  ])('%s: %s beside %s', (_what, domain, known) => {
    expect(withDomain(domain, [known])).toEqual([]);
  });
});

describe('declared pairs', () => {
  const sites = ['verdante.example', 'verdanto.example'];
  it('stand with their reason', () => {
    expect(withDomain('verdanto.example', ['verdante.example'], [{ sites, reason: 'One group' }])).toEqual([]);
  });

  it('must be alike', () => {
    const rows = [{ sites: [...sites, 'blue.co.uk'], reason: 'One group' }];
    expect(withDomain('verdanto.example', ['verdante.example'], rows)).toEqual([
      { file: 'near-domains.json', entry: 'verdante.example', field: 'sites', reason: 'blue.co.uk resembles no other entry’s domain' },
    ]);
  });

  it('need a reason', () => {
    const told = withDomain('verdanto.example', ['verdante.example'], [{ sites }]).map(({ file, field }) => `${file} ${field}`);
    expect(told).toContain('near-domains.json reason');
  });
});
