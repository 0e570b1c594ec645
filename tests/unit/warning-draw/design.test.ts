import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as ui from '../../../lib/ui/icons.ts';
import { type Drawing, ICONS } from '../../../lib/warning/draw/icons.ts';
import { TOKENS } from '../../../lib/warning/draw/tokens.ts';

const folder = new URL('../../../lib/warning/draw/', import.meta.url);
const tokens = readFileSync(new URL('../../../lib/ui/tokens.css', import.meta.url), 'utf8');
const styles = readFileSync(new URL('notice.css', folder), 'utf8');

/** Values of one token in the order of tokens.css: light first, dark as often as that repeats it. */
const valuesOf = (name: string): string[] =>
  [...tokens.matchAll(new RegExp(`--cg-${name}:\\s*(#\\w+);`, 'g'))].map(([, value = '']) => value);

it.each(Object.entries(TOKENS))('colour %s is that of the design', (name, both) => {
  const [light, ...dark] = valuesOf(name);
  expect([light, ...new Set(dark)].join(' ')).toBe(both);
});

it.each(Object.entries<Drawing>(ICONS))('drawing %s is that of the design', (name, [line, silhouette]) => {
  const drawing: ui.Drawing = ui.ICONS[name as keyof typeof ui.ICONS];
  const strokes = drawing.strokes.map((stroke) => (typeof stroke === 'object' && 'd' in stroke ? stroke.d : stroke));
  expect([strokes, drawing.fill]).toEqual([[line], silhouette]);
});

it('every variable of the styles is a token or set in them', () => {
  const used = new Set([...styles.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name));
  const set = new Set([...styles.matchAll(/(?<![\w(])--([\w-]+):/g)].map(([, name = '']) => name));
  expect([...used].filter((name) => !set.has(name) && !(name in TOKENS))).toEqual([]);
});

it('names no font, for a page can put one of its own in its place', () => {
  const families = [...styles.matchAll(/(?:font-family|font):([^;]+);/g)].map(([, value = '']) => value.replace(/\s+/g, ' ').trim());
  expect(families).toEqual(['16px / 1.5 system-ui, sans-serif', 'sans-serif', 'inherit']);
});

it('nothing here reads text as markup', () => {
  const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  expect(code.join()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|setHTML/);
});
