import type { Detector } from './detector.ts';
import { honestContext } from './honest-context.ts';
import { signal } from './make.ts';
import { cautionedOn } from './reading/cautioned.ts';
import { MAIL } from './reading/mail.ts';
import { has, type Passage, quote } from './reading/passages.ts';
import { saidOf } from './reading/quoted.ts';
import type { Reading } from './reading/reading.ts';

/** Words of an offer that the page itself makes; what it quotes others as saying is told, not offered. */
const offersIn = (p: Passage) => saidOf(p, 'offer');

/** The page, or somebody on it, offers to end the line for the reader. */
export const offersToDoIt: Detector = (reading) => {
  const { passages, warns, contacts, numbers, fields } = reading;
  const isCautioned = cautionedOn(passages, { contacts, numbers, calledBack: fields.some(({ kinds }) => kinds.has('phoneField')) });
  const offering = passages.filter((p) => p.zone === 'main' && !has(p, 'offerNot') && !(warns && has(p, 'warn', 'negation', 'news')));
  const own = offering.filter((p) => (!has(p, 'warn') || p.rank === 3) && !isCautioned(p));
  const plain = own.filter((p) => offersIn(p).length > 0);
  if (plain.length === 0) return null;
  const evidence = plain.flatMap((p) =>
    offersIn(p)
      .slice(0, 1)
      .map((hit) => quote(p, hit.start, hit.end)),
  );
  return signal('offers-to-do-it', evidence, {}, isOutOfReach(reading) ? OUT_OF_REACH : 1);
};

/** In a thread or an article, of somebody whom nobody is told how to reach, it is talk. */
const OUT_OF_REACH = 0.5;
const isOutOfReach = (reading: Reading): boolean =>
  honestContext(reading) !== null &&
  reading.numbers.length === 0 &&
  !reading.contacts.some((c) => c.zone === 'main' && !c.masked) &&
  !reading.fields.some(({ field }) => field.zone === 'main') &&
  !reading.passages.some((p) => p.zone === 'main' && (MAIL.test(p.text) || has(p, 'fee', 'askPay')));
