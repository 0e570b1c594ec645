import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../lib/signals/index.ts';
import { read } from '../../../lib/signals/reading/reading.ts';
import type { Evidence, Signal, SignalId } from '../../../lib/signals/types.ts';
import { WEIGHTS } from '../../../lib/signals/weights.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { type Case, observation, type Page } from './page.ts';

const ROOM = new URL('../../../lib/signals/', import.meta.url);
/** What stands in the folder beside the signals. */
const OTHERS = ['detector', 'index', 'make', 'types', 'weights'];
const pageOf = (id: string): URL => new URL(`pages/${id}.ts`, import.meta.url);

const files = readdirSync(ROOM, { withFileTypes: true }).filter((file) => file.isFile());
const ids = files.map((file) => file.name.replace(/\.ts$/, '')).filter((name) => !OTHERS.includes(name));
const listed = Object.keys(DETECTORS);
const isId = (name: string): name is SignalId => listed.includes(name);

describe('every signal', () => {
  it.each(ids)('%s is listed, weighed and has its pages', (id) => {
    expect(listed).toContain(id);
    expect(Object.keys(WEIGHTS)).toContain(id);
    expect(existsSync(pageOf(id))).toBe(true);
  });

  it('has a file, and there are no pages of another', () => {
    expect(listed.toSorted()).toEqual(ids.toSorted());
    expect(readdirSync(new URL('pages/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''))).toEqual(ids.toSorted());
  });
});

const detect = (id: SignalId, page: Page): Signal | null => DETECTORS[id](read(observation(page), KNOWLEDGE));
const telling = ({ text, mark }: Evidence): string => (mark ? text.slice(...mark) : text);

describe.each(ids.filter(isId))('%s', async (id) => {
  const { speaks, silent }: Case = await import(pageOf(id).href);

  it.each(Object.entries(speaks))('speaks: %s', (_what, { says, ...page }) => {
    const found = detect(id, page);
    expect(found).toMatchObject({ id, group: WEIGHTS[id].group });
    expect(Math.abs(found?.weight ?? 9)).toBeLessThanOrEqual(Math.abs(WEIGHTS[id].weight));
    const [first] = found?.evidence ?? [];
    expect(first?.where).toBe(says?.where);
    if (first && says) {
      expect(first.text).toContain(says.seen);
      expect(telling(first)).toMatch(/\S/);
      expect(says.seen).toContain(telling(first));
    }
    expect(found?.params).toMatchObject(says?.params ?? {});
    expect(found?.fields).toEqual(says?.fields);
  });

  it.each(Object.entries(silent))('stays silent: %s', (_what, page) => {
    expect(detect(id, page)).toBeNull();
  });

  it('has a page of each kind', () => {
    expect([Object.keys(speaks).length > 0, Object.keys(silent).length > 0]).toEqual([true, true]);
  });
});
