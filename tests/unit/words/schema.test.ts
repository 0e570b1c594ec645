import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../lib/words/categories.ts';
import { messengersFile, wordsFile } from '../../../lib/words/schema.ts';

const RIGHT = {
  lang: 'zh-Hans',
  script: 'han',
  gate: { act: ['注销', 'cancel.'], thing: ['sim.'], whole: ['携号转网'], ask: ['验证码'] },
  words: { ...Object.fromEntries(CATEGORIES.map((category) => [category, []])), act: ['注销', 'cancel*', '*解约', 'shut ~ down', 'q'] },
  misfired: [{ term: 'line', category: 'thing', reason: 'lines of code, of a queue' }],
};

/** The right file with one value replaced; `undefined` takes it away. */
function changed(path: string, value: unknown): unknown {
  const file: unknown = structuredClone(RIGHT);
  const keys = path.split('.');
  const holder = keys.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), Object(file));
  if (value === undefined) Reflect.deleteProperty(holder, keys.at(-1) ?? '');
  else Reflect.set(holder, keys.at(-1) ?? '', value);
  return file;
}

it('takes a right file as it is', () => {
  expect(wordsFile.parse(RIGHT)).toEqual(RIGHT);
});

describe('a words file is refused for', () => {
  it.each([
    ['a language that is no tag', 'lang', 'Chinese', 'lang'],
    ['a script that nobody reads', 'script', 'runic', 'script'],
    ['a field that nobody knows', 'more', [], ''],
    ['a category that nobody knows', 'words.wish', ['a'], 'words'],
    ['a category that is missing', 'words.stop', undefined, 'words.stop'],
    ['an empty term', 'words.act', [''], 'words.act.0'],
    ['a term of a star', 'words.act', ['注销', '*'], 'words.act.1'],
    ['a term that begins with a gap', 'words.act', ['~ down'], 'words.act.0'],
    ['a term that ends with a gap', 'words.act', ['shut ~'], 'words.act.0'],
    ['a term with outer space', 'words.act', ['cancel '], 'words.act.0'],
    ['a term of sixty letters and one', 'words.act', ['x'.repeat(61)], 'words.act.0'],
    ['a term that is no text', 'words.act', [1], 'words.act.0'],
    ['no gate', 'gate', undefined, 'gate'],
    ['a stem with a star at its end', 'gate.act', ['cancel*'], 'gate.act.0'],
    ['a stem with a gap', 'gate.act', ['shut ~ down'], 'gate.act.0'],
    ['a stem of one letter', 'gate.act', ['销'], 'gate.act.0'],
    ['a gate of more parts', 'gate.more', [], 'gate'],
    ['a misfire without a reason', 'misfired.0.reason', 'bad', 'misfired.0.reason'],
    ['a misfire of no category', 'misfired.0.category', 'things', 'misfired.0.category'],
  ])('%s', (_what, path, value, field) => {
    const read = wordsFile.safeParse(changed(path, value));
    expect([...new Set(read.error?.issues.map((issue) => issue.path.join('.')))]).toEqual([field]);
  });
});

describe('the messengers file', () => {
  const telegram = { strong: ['telegram'], weak: ['tg'], hosts: ['t.me'], schemes: ['tg'], shares: [], gate: [] };

  it('takes a right one', () => {
    expect(messengersFile.parse({ telegram })).toEqual({ telegram });
  });

  it.each([
    ['without its weak names', { ...telegram, weak: undefined }, 'telegram.weak'],
    ['with a name of a star', { ...telegram, strong: ['*'] }, 'telegram.strong.0'],
    ['with a host that is no text', { ...telegram, hosts: [1] }, 'telegram.hosts.0'],
    ['with a field that nobody knows', { ...telegram, more: [] }, 'telegram'],
  ])('is refused for a channel %s', (_what, channel, field) => {
    const read = messengersFile.safeParse({ telegram: channel });
    expect([...new Set(read.error?.issues.map((issue) => issue.path.join('.')))]).toEqual([field]);
  });
});
