import type { ShowNotice } from '../types.ts';

const TEXTS = 'level lang dir theme brand title short text open openLabel openShort closeLabel anywayLabel'.split(' ');

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * True for what the worker sends as notice:show, as far as it takes to draw it. By hand: a schema library weighs more than
 * all of this script.
 */
export function isShowNotice(value: unknown): value is ShowNotice {
  const view = member(value, 'view');
  return TEXTS.every((name) => typeof member(view, name) === 'string') && Array.isArray(member(view, 'fields'));
}
