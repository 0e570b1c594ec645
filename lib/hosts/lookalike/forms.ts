import { FLAGS, has } from './flags.ts';
import { fold, glanceForms } from './fold.ts';
import type { LabelRow, LookalikeIndex } from './types.ts';

type Labels = Readonly<Record<string, LabelRow>>;

/** What looks alike at a glance only tells of labels that are no everyday word and not short. */
const SHORT_OR_WEAK = FLAGS.weak | FLAGS.short;

/**
 * The forms in which labels are met that look like them, each with the label that is meant. Worked out by the compiler: it takes a worker
 * that has just begun 10 ms. A form that is the label itself is left out of `folded`: a folded text, folded again, stays as it is.
 */
export function formsOf(labels: Labels): Pick<LookalikeIndex, 'folded' | 'glance'> {
  const folded = Object.entries(byForm(labels, (text) => [fold(text)])).filter(([form, text]) => form !== text);
  const long = Object.fromEntries(Object.entries(labels).filter(([, [flags]]) => (flags & SHORT_OR_WEAK) === 0));
  return { folded: Object.fromEntries(folded), glance: byForm(long, glanceForms) };
}

/** Names that are in no domain are left out: what resembles them resembles much else. The first label of a form has it, but for an everyday word. */
function byForm(labels: Labels, forms: (text: string) => readonly string[]): Record<string, string> {
  const table = new Map<string, string>();
  const isWeak = (text: string): boolean => has(labels[text]?.[0] ?? 0, 'weak');
  for (const [text, [flags]] of Object.entries(labels)) {
    if (has(flags, 'named')) continue;
    for (const form of forms(text)) {
      const other = table.get(form);
      if (other === undefined || (isWeak(other) && !isWeak(text))) table.set(form, text);
    }
  }
  return Object.fromEntries(table);
}
