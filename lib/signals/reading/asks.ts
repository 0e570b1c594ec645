import type { Field } from '../../page/types.ts';
import type { Category } from '../../words/categories.ts';
import type { Hit } from '../../words/lexicon.ts';
import type { Passage } from './passages.ts';

export const ASKS = ['askCode', 'askPassword', 'askIdPhoto', 'askIdNumber', 'askCard', 'askPay', 'askRemote', 'askApp'] as const;
export type AskKind = (typeof ASKS)[number];

export const isAsk = (category: Category): category is AskKind => (ASKS as readonly Category[]).includes(category);

/** Something the page wants from the reader: by a form control, or in words next to an offer or a contact. */
export interface Ask {
  readonly kind: AskKind;
  readonly from: { readonly field: Field } | { readonly passage: Passage; readonly hit: Hit };
}

/** The picture of a document, a secret and money up front: nobody honest wants all three, whatever it is for. A repair shop is shown a document. */
export const takesAll = (kinds: ReadonlySet<AskKind>): boolean =>
  kinds.has('askIdPhoto') && (kinds.has('askCode') || kinds.has('askPassword')) && kinds.has('askPay');

/** What opens an account or the device, and one thing more that does, pays or shows who one is: who has both sent to him in private has the number. */
export const takesOver = (kinds: ReadonlySet<AskKind>): boolean =>
  (['askCode', 'askPassword', 'askRemote'] as const).some((kind) => kinds.has(kind)) &&
  (['askCode', 'askPassword', 'askRemote', 'askIdPhoto', 'askCard'] as const).filter((kind) => kinds.has(kind)).length > 1;

/** A form for a code, a card and one thing more that opens an account or proves who one is. */
export const formTakesAll = (kinds: ReadonlySet<AskKind>): boolean =>
  kinds.has('askCode') && kinds.has('askCard') && (kinds.has('askPassword') || kinds.has('askIdPhoto') || kinds.has('askIdNumber'));

/**
 * Whether these together take a number over or rob who has it. Shops and guides name a password, a fee or a document too, but nobody
 * honest is handed a picture of a document or the screen, and then one thing more.
 */
export function isHarvest(kinds: ReadonlySet<AskKind>): boolean {
  const more = (['askCode', 'askPassword', 'askCard', 'askPay'] as const).filter((kind) => kinds.has(kind)).length;
  const seen = kinds.has('askIdPhoto') || kinds.has('askRemote');
  return (seen && more > 0) || more > 2;
}
