import { once } from '../hosts/lookalike/once.ts';
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
  const find = once(() => {
    const usable = new Map(names.flatMap((row) => (SIGNS.test(row[0]) ? [] : [[row[0], row] as const])));
    const ofWeight = (wanted: 0 | 1): string[] => [...usable.values()].flatMap(([name, weak]) => (weak === wanted ? [name] : []));
    const lexicon = compileLexicon('', [
      ['strong', ofWeight(0)],
      ['weak', ofWeight(1)],
    ]);
    return { usable, lexicon };
  });
  return (folded) => {
    const { usable, lexicon } = find();
    const hits = scan(folded, lexicon).sort((a, b) => a.start - b.start || b.end - a.end);
    return hits.flatMap(({ term, start, end, category }) =>
      rowsOf(usable.get(term)).flatMap((row) => {
        const id = carriers[row]?.[0];
        return id === undefined ? [] : [{ carrierId: id, start, end, weak: category === 'weak' }];
      }),
    );
  };
}

const rowsOf = ([, , ...rows]: CompiledDirectory['names'][number] = ['', 0]): readonly number[] => rows;
