import type { Ask } from './reading/asks.ts';
import { quote } from './reading/passages.ts';
import type { Evidence, Signal, SignalId } from './types.ts';
import { WEIGHTS } from './weights.ts';

/**
 * A signal with the weight that the one table gives it.
 * @param factor scales the weight where a signal can be more or less telling, 0 to 1
 */
export function signal(id: SignalId, evidence: readonly Evidence[], params: Readonly<Record<string, string>> = {}, factor = 1): Signal {
  const { weight, group } = WEIGHTS[id];
  return { id, group, weight: Math.round(weight * factor * 1000) / 1000, evidence: evidence.slice(0, 3), params };
}

/** Longer than this it is a text and no name. */
const LONGEST_NAME = 60;

/** Bounds of what a control calls itself in what stands beside it: "Account PIN" in "Account PIN (to release your number)". Null for a long text. */
function nameWithin(text: string): readonly [number, number] | null {
  const end = text.search(/[(（[【:：,，.。;；·]/u);
  const length = end > 0 ? text.slice(0, end).trimEnd().length : text.length;
  return length > 0 && length <= LONGEST_NAME ? [0, length] : null;
}

/** The words or the control that an ask stands on. */
export function evidenceOf(ask: Ask): Evidence {
  if ('passage' in ask.from) return quote(ask.from.passage, ask.from.hit.start, ask.from.hit.end);
  const { label, placeholder, near, name } = ask.from.field;
  // A placeholder alone may say nothing ("Your answer"): what stands before the control is quoted with it.
  const text = label || [near, placeholder].filter((part) => part !== '').join(' · ') || name;
  const mark = nameWithin(text);
  return { where: 'form', text, ...(mark && { mark }) };
}
