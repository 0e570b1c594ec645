import type { Evidence } from '../../lib/signals/types.ts';
import type { Verdict } from '../../lib/verdict/types.ts';

/** So much of the page's words is left on each side of the telling part, in UTF-16 units. */
const BESIDE = 16;
const CUT = '…';

/** Neither half a letter nor, where words have blanks between them, half a word. */
const FIRST_HALF = /^[\udc00-\udfff]|^\S*\s/;
const LAST_HALF = /[\ud800-\udbff]$|\s\S*$/;

/**
 * Evidence as a small window shows it: the telling part and a little of what stands on either side of it. Without a
 * telling part it stays as it is.
 */
export function nearMark(evidence: Evidence): Evidence {
  const { text, mark } = evidence;
  if (!mark) return evidence;
  const [start, end] = mark;
  const before = start <= BESIDE ? text.slice(0, start) : CUT + text.slice(start - BESIDE, start).replace(FIRST_HALF, '');
  const after = text.length - end <= BESIDE ? text.slice(end) : text.slice(end, end + BESIDE).replace(LAST_HALF, '') + CUT;
  const told = text.slice(start, end);
  return { ...evidence, text: before + told + after, mark: [before.length, before.length + told.length] };
}

/** The verdict with all its evidence so shortened. */
export function shortened(verdict: Verdict): Verdict {
  return { ...verdict, reasons: verdict.reasons.map((reason) => ({ ...reason, evidence: reason.evidence.map(nearMark) })) };
}
