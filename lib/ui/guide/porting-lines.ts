import { nameIn } from '../../directory/names.ts';
import type { Carrier } from '../../directory/types.ts';
import type { Translate } from '../text.ts';
import type { Message, Porting } from './facts.ts';
import { cutAtPlaces, messageText } from './words.ts';

/** A piece of a sentence: text, a word to write or look for, a number to call or to write to. */
export type Part = string | { readonly word: string; readonly lang?: string } | { readonly call: string };
export type Line = readonly Part[];

export interface PortingAsk {
  readonly t: Translate;
  /** BCP 47 of the messages. */
  readonly lang: string;
  /** Whose number it is; null: not known yet. */
  readonly carrier: Carrier | null;
  /** A carrier of the directory by its id. */
  carrierOf(id: string): Carrier | null;
}

function sentence(key: string, places: readonly Part[], t: Translate): Line {
  return cutAtPlaces((marks) => t(`guide.port.${key}`, marks), places.length).map((piece) =>
    typeof piece === 'number' ? (places[piece] ?? '') : piece,
  );
}

/** “China Mobile 10086, China Telecom 10001”, where the number depends on the carrier and none is chosen. */
function allNumbers(to: Readonly<Record<string, string>>, { lang, carrierOf }: PortingAsk): string {
  const named = Object.entries(to).map(([id, number]) => `${nameIn(carrierOf(id)?.names ?? {}, lang).text} ${number}`.trim());
  return new Intl.ListFormat(lang, { type: 'conjunction', style: 'narrow' }).format(named);
}

/** Null where this carrier is none of those that take the message. */
function messageLine(key: string, message: Message, ask: PortingAsk): Line | null {
  const text = { word: messageText(message, ask.t) };
  if (typeof message.to === 'string') return sentence(key, [text, { word: message.to }], ask.t);
  if (ask.carrier === null) return sentence(key === 'sms' ? 'smsMany' : key, [text, allNumbers(message.to, ask)], ask.t);
  const number = message.to[ask.carrier.id];
  return number ? sentence(key, [text, { word: number }], ask.t) : null;
}

function codeLines(porting: Porting, ask: PortingAsk): readonly (Line | null)[] {
  const { code, get } = porting;
  if (code === null) return [sentence('noCode', [], ask.t)];
  const ways = get.map((way) => ('call' in way ? sentence('call', [{ call: way.call }], ask.t) : messageLine('sms', way, ask)));
  const any = ways.some((way) => way !== null);
  return [sentence('code', [{ word: code.text, lang: code.lang }], ask.t), ...(any ? ways : [sentence('askOld', [], ask.t)])];
}

function conditionLines({ conditions }: Porting, { t, lang }: PortingAsk): readonly Line[] {
  const { clear, resale } = conditions ?? {};
  const prefixes = resale && new Intl.ListFormat(lang, { type: 'conjunction', style: 'narrow' }).format(resale);
  return [...(clear ? [sentence('clear', [], t)] : []), ...(prefixes ? [sentence('resale', [prefixes], t)] : [])];
}

/** Fees fall due afterwards only where they need not be paid before. */
const endKey = ({ ends, conditions }: Porting): string => (conditions?.clear && ends ? 'ended' : ends ? 'ends' : 'runsOn');

/**
 * How a number moves, sentence by sentence: what must hold first, what the code is called, what to find out first, how to get it, how long it is
 * good for, what becomes of the old contract. Nothing on record: one sentence that says so.
 */
export function portingLines(porting: Porting | null, ask: PortingAsk): readonly Line[] {
  const { t } = ask;
  if (porting === null) return [sentence('unknown', [], t)];
  const { check, info, leave, days, validity, oneStop } = porting;
  const lines = [
    ...conditionLines(porting, ask),
    ...codeLines(porting, ask).slice(0, 1),
    check ? messageLine('check', check, ask) : null,
    info ? messageLine('info', info, ask) : null,
    ...codeLines(porting, ask).slice(1),
    days ? [t('guide.port.days', [String(days)])] : null,
    validity ? sentence('hour', [], t) : null,
    oneStop ? sentence('oneStop', [], t) : null,
    leave ? messageLine('leave', leave, ask) : null,
    sentence(endKey(porting), [], t),
  ];
  return lines.filter((line) => line !== null);
}
