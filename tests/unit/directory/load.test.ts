import { describe, expect, it } from 'vitest';
import { loadDirectory } from '../../../lib/directory/load.ts';
import { foldText } from '../../../lib/words/fold.ts';
import { GREEN, RIGHT, WATCHDOG } from './samples.ts';
import { compiledSmall } from './small.ts';

const directory = loadDirectory(compiledSmall());

describe('the directory at run time', () => {
  it('gives a carrier by its id, and null for an unknown one', () => {
    const { kind, country, names, aliases, domains, website, hotline, subscribersM, verifiedOn } = GREEN;
    const cancel = { cancelUrl: 'https://www.green.example/cancel', channels: ['web', 'phone'] };
    expect(directory.carrier(GREEN.id)).toEqual({
      ...{ id: GREEN.id, kind, country, names, aliases, domains, website, hotline, subscribersM, verifiedOn },
      ...cancel,
    });
    expect([directory.carrier('cn-nobody'), directory.carrier(WATCHDOG.id), directory.carrier('__proto__')]).toEqual([null, null, null]);
  });

  it('gives a trusted body by its id, public bodies too', () => {
    const { id, kind, country, names, domains, website, reportUrl, hotline } = WATCHDOG;
    expect(directory.trusted(WATCHDOG.id)).toEqual({ id, kind, country, names, domains, website, reportUrl, hotline });
    const writes = loadDirectory(compiledSmall({ ...RIGHT, 'trusted.json': [{ ...WATCHDOG, mail: 'tell@watchdog.example' }] }));
    expect(writes.trusted(WATCHDOG.id)?.mail).toBe('tell@watchdog.example');
    expect(directory.trusted('public-body:gov.cn')).toMatchObject({ kind: 'public-body', country: 'CN', domains: ['gov.cn'] });
    expect(directory.trusted(GREEN.id)).toBeNull();
  });

  it.each([
    ['CN', ['cn-green-mobile', 'cn-little-green'], ['cn-watchdog']],
    ['GB', ['gb-blue'], []],
    ['001', ['001-sky-sim'], []],
    ['XX', [], []],
  ])('lists %s, the largest carrier first, public bodies not among the trusted', (country, carriers, bodies) => {
    expect(directory.carriersIn(country).map(({ id }) => id)).toEqual(carriers);
    expect(directory.trustedIn(country).map(({ id }) => id)).toEqual(bodies);
  });

  it('lists countries and domains, each once', () => {
    expect(directory.countries()).toEqual(['CN', 'GB']);
    expect(directory.domains().toSorted()).toEqual([
      'blue.co.uk',
      'bund.de',
      'gov.cn',
      'green.example',
      'help.green.example',
      'inner.green.example',
      'little.example',
      'sky.example',
      'watchdog.example',
    ]);
    expect(directory.version).toBe('2026-11-20-small');
  });
});

describe('carriers’ names in a text', () => {
  const told = (text: string): string[] =>
    directory.mentions(foldText(text)).map((m) => `${m.carrierId} ${m.start}-${m.end}${m.weak ? ' weak' : ''}`);

  it.each([
    ['nothing named', 'Call a friend', []],
    ['a name in Han', '注销青山移动号码', ['cn-green-mobile 2-6', 'cn-green-mobile 2-4 weak']],
    ['a name that two bear, the larger first', 'Leave Green Mobile', ['cn-green-mobile 6-18', 'gb-blue 6-18']],
    ['the other of a pair', 'Little Green Mobile', ['cn-little-green 0-12', 'cn-green-mobile 7-19', 'gb-blue 7-19']],
    ['no part of a word', 'Evergreen Mobiles, stone', []],
    ['a weak name', 'One', ['cn-little-green 0-3 weak']],
    ['a name from the table of everyday words', 'GreenTel', ['cn-green-mobile 0-8 weak']],
    ['full-width letters', 'ＳＫＹ　ＳＩＭ', ['001-sky-sim 0-7']],
    ['several, in order of place', 'Sky SIM, Blue Mobile', ['001-sky-sim 0-7', 'gb-blue 9-20']],
  ])('%s: %s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('a name with a sign of the words files is passed over, not misread', () => {
    const files = compiledSmall();
    const starred = loadDirectory({ ...files, names: [...files.names, ['moon*', 0, 0], ['a~b', 0, 0]] });
    expect(starred.mentions('moonlight a b moon*')).toEqual([]);
  });
});
