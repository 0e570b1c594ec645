import type { Contact } from './contacts.ts';
import { hasWriteTo } from './mail.ts';
import { has, type Passage } from './passages.ts';
import { saidOf } from './quoted.ts';
import type { StrangeNumber } from './strange-number.ts';

/** Passages of a section: from its heading to the next. */
const LONGEST = 12;
const ASKS = ['askCode', 'askPassword', 'askIdPhoto', 'askIdNumber', 'askCard', 'askPay', 'askRemote'] as const;

/** Whom the page gives to turn to. */
interface Given {
  readonly contacts: readonly Contact[];
  readonly numbers: readonly StrangeNumber[];
  readonly calledBack: boolean;
}

/**
 * Whether a passage stands under a heading that warns ("Beware", "How the trick works"): what it says is asked or offered there is told.
 * A cheat heads his own section so too: who gives somebody to turn to, asks for himself, or offers and asks in one breath tells nothing.
 */
export function cautionedOn(passages: readonly Passage[], given: Given): (p: Passage) => boolean {
  if (isReachable(passages, given)) return () => false;
  return (p) => {
    if (p.rank > 1 || has(p, 'toMe') || (saidOf(p, 'offer').length > 0 && has(p, ...ASKS))) return false;
    const own = passages.slice(Math.max(0, p.index - LONGEST), p.index + 1).filter((q) => q.zone === p.zone);
    // An offer below a mere line is made; under a heading it may be told.
    const heading = own.findLast((q) => q.rank > 1 || (isCaption(q) && saidOf(p, 'offer').length === 0));
    return heading !== undefined && heading.rank !== 3 && saidOf(heading, 'warn').length > 0;
  };
}

/** A line of its own that heads what follows, whatever element it stands in ("Five warning signs"). */
const CAPTION = 40;
const isCaption = (p: Passage): boolean =>
  p.text.length <= CAPTION && !/[\d,，]|[.。!！?？;；]$/u.test(p.text) && saidOf(p, 'warn').length > 0;

const isReachable = (passages: readonly Passage[], { contacts, numbers, calledBack }: Given): boolean =>
  numbers.length > 0 ||
  calledBack ||
  contacts.some((c) => c.zone === 'main' && !c.masked && (c.handle !== null || c.kind === 'link')) ||
  passages.some((p) => p.zone === 'main' && hasWriteTo(p));
