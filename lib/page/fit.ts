import type { Observation } from './types.ts';

/** The most that the JSON of an Observation may hold, in UTF-16 units. */
const MOST = 65_536;
/** The parts that grow with a page, and before which share of it each gives way: text in its lower middle, the others at the end. */
const GIVES_WAY = { blocks: 0.8, links: 1, fields: 1 } as const;
type Part = keyof typeof GIVES_WAY;
const PARTS: readonly Part[] = ['blocks', 'links', 'fields'];

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** An Observation that keeps the promise of its size: pages made of thousands of scraps lose some of their largest part. */
export function fitted(seen: Observation): Observation {
  let now = seen;
  while (sizeOf(now) >= MOST && PARTS.some((part) => now[part].length > 0)) now = shorter(now);
  return now;
}

function shorter(seen: Observation): Observation {
  const [part = 'blocks'] = PARTS.toSorted((a, b) => sizeOf(seen[b]) - sizeOf(seen[a]));
  const { blocks, links, fields } = seen;
  const cut = {
    blocks: { blocks: without(blocks, GIVES_WAY.blocks) },
    links: { links: without(links, GIVES_WAY.links) },
    fields: { fields: without(fields, GIVES_WAY.fields) },
  };
  return { ...seen, ...cut[part], truncated: true };
}

/** A fifth less, taken out right before the given share. */
function without<T>(list: readonly T[], before: number): T[] {
  const count = Math.ceil(list.length / 5);
  const end = Math.max(count, Math.floor(list.length * before));
  return list.toSpliced(end - count, count);
}
