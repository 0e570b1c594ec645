import type { ShowNotice } from '../types.ts';

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * True for what the worker sends as notice:show, as far as drawing would stumble over it. By hand: a schema library weighs
 * more than all of this script, and nobody but our own worker can send it.
 */
export function isShowNotice(value: unknown): value is ShowNotice {
  const view = member(value, 'view');
  return (
    ['level', 'title', 'short', 'text'].every((name) => typeof member(view, name) === 'string') && Array.isArray(member(view, 'fields'))
  );
}
