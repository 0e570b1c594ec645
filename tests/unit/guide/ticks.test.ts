import '../settings/fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { doneOf, GENERAL, NO_TICKS, parseTicks, ticksOf, toggled, toStoredTicks, withList } from '../../../lib/ui/guide/ticks.ts';
import { readTicks, writeTicks } from '../../../lib/ui/guide/ticks-store.ts';
import { fakeBrowser } from '../settings/fake-browser.ts';

const stored = { version: 1, lists: { 'cn-china-mobile': ['settle', 'card'], [GENERAL]: ['settle'] } };

describe('parseTicks', () => {
  it('reads what it wrote', () => {
    expect(parseTicks(stored)).toEqual(stored.lists);
    expect(toStoredTicks(parseTicks(stored))).toEqual(stored);
  });

  it.each<[string, unknown]>([
    ['nothing stored', undefined],
    ['null', null],
    ['a text', 'settle'],
    ['an array', [stored]],
    ['no version', { lists: stored.lists }],
    ['a newer version', { ...stored, version: 2 }],
    ['lists that are none', { version: 1, lists: ['settle'] }],
    ['a list of numbers', { version: 1, lists: { general: [1] } }],
    ['a nameless list', { version: 1, lists: { '': ['settle'] } }],
    ['a step without end', { version: 1, lists: { general: ['x'.repeat(101)] } }],
    ['too many steps', { version: 1, lists: { general: Array.from({ length: 101 }, (_, n) => `s${n}`) } }],
    ['too many lists', { version: 1, lists: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`c${n}`, ['settle']])) }],
  ])('%s gives no ticks', (_, raw) => expect(parseTicks(raw)).toEqual(NO_TICKS));
});

describe('changing', () => {
  it.each([
    [[], 'card', ['card']],
    [['settle'], 'card', ['settle', 'card']],
    [['settle', 'card'], 'settle', ['card']],
  ])('%j with %s toggled', (before, step, after) => expect(toggled(before, step)).toEqual(after));

  it('keeps lists apart', () => {
    const ticks = withList(parseTicks(stored), GENERAL, []);
    expect(ticksOf(ticks, GENERAL)).toEqual([]);
    expect(ticksOf(ticks, 'cn-china-mobile')).toEqual(['settle', 'card']);
    expect(toStoredTicks(ticks).lists).not.toHaveProperty(GENERAL);
  });

  it('a list of a borrowed name is empty', () => expect(ticksOf(NO_TICKS, 'constructor')).toEqual([]));

  it('keeps the latest where there are too many', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`c${n}`, ['settle']]));
    const { lists } = toStoredTicks(withList(many, 'c0', ['card']));
    expect(Object.keys(lists)).toHaveLength(200);
    expect(lists).toHaveProperty('c0', ['card']);
  });

  it.each([
    [['a', 'b'], ['a'], 1],
    [['a', 'b'], ['b', 'a', 'old'], 2],
    [[], ['a'], 0],
  ])('of %j, %j ticked', (shown, ticked, done) => expect(doneOf(shown, ticked)).toBe(done));
});

describe('on this machine', () => {
  beforeEach(() => fakeBrowser.reset());

  it('writes and reads', async () => {
    expect(await readTicks()).toEqual(NO_TICKS);
    expect(await writeTicks({ general: ['settle'] })).toBe(true);
    expect(await readTicks()).toEqual({ general: ['settle'] });
  });

  it('a corrupt value is no ticks, and can be written over', async () => {
    await fakeBrowser.storage.local.set({ 'guide-ticks': { version: 1, lists: 7 } });
    expect(await readTicks()).toEqual(NO_TICKS);
    expect(await writeTicks({ general: ['card'] })).toBe(true);
    expect(await readTicks()).toEqual({ general: ['card'] });
  });

  it('storage that fails gives no ticks and says that nothing was kept', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no storage'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    const log = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await readTicks()).toEqual(NO_TICKS);
    expect(await writeTicks({ general: ['card'] })).toBe(false);
    expect(log).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });
});
