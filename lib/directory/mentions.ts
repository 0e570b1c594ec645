import { compileLexicon, scan } from '../words/lexicon.ts';
import type { CompiledDirectory } from './compiled.ts';
import type { Mention } from './types.ts';

/** Signs that words/lexicon.ts gives a meaning of its own; a name is taken as it is. */
const SIGNS = /[*~]/u;

/**
 * Finds carriers' names in folded text. The look-up is built at the first call: most pages that wake the worker never need it.
 * @returns mentions in order of place, the longest name first where two start together
 */
export function mentionIndex({ names, carriers }: CompiledDirectory): (folded: string) => readonly Mention[] {
  const find = lazy(() => {
    const usable = names.filter(([name]) => !SIGNS.test(name));
    return {
      rows: new Map(usable.map(([name, , ...rows]) => [name, rows])),
      lexicon: compileLexicon('', [
        ['strong', usable.filter(([, weak]) => weak === 0).map(([name]) => name)],
        ['weak', usable.filter(([, weak]) => weak === 1).map(([name]) => name)],
      ]),
    };
  });
  return (folded) => {
    const { rows, lexicon } = find();
    const hits = scan(folded, lexicon).sort((a, b) => a.start - b.start || b.end - a.end);
    return hits.flatMap(({ term, start, end, category }) =>
      (rows.get(term) ?? []).flatMap((row) => {
        const id = carriers[row]?.[0];
        return id === undefined ? [] : [{ carrierId: id, start, end, weak: category === 'weak' }];
      }),
    );
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
