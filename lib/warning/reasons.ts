import type { Directory } from '../directory/types.ts';
import type { Signal } from '../signals/types.ts';
import type { Verdict } from '../verdict/types.ts';
import { findingOf, speaksAgainst, strongest } from './finding.ts';
import { quoteOf } from './quote.ts';
import type { SeenLine, Translate } from './types.ts';
import { nameOf } from './who.ts';

export interface Words {
  readonly directory: Directory;
  readonly t: Translate;
  readonly lang: string;
}

const SEEN_MAX = 3;
/** Brand names that are the same in every language; the rest are in the locale files. */
const CHANNELS: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  qq: 'QQ',
  line: 'LINE',
  kakaotalk: 'KakaoTalk',
  kakao: 'KakaoTalk',
  viber: 'Viber',
  zalo: 'Zalo',
  signal: 'Signal',
  messenger: 'Messenger',
  facebook: 'Facebook',
  instagram: 'Instagram',
  discord: 'Discord',
  skype: 'Skype',
  imo: 'imo',
  vk: 'VK',
};
const LOCAL_CHANNELS = new Set(['wechat', 'wecom', 'dingtalk', 'email', 'phone', 'sms']);

/** A contact channel's name for the reader; an unknown one is shown as the signal gives it, none as null. */
export function channelName(channel: string | undefined, t: Translate): string | null {
  if (!channel) return null;
  const id = channel.toLowerCase();
  return LOCAL_CHANNELS.has(id) ? t(`reason.channel_${id}`) : (CHANNELS[id] ?? channel);
}

type Sentence = readonly [suffix: string, substitutions: readonly string[]];
const plain: Sentence = ['_plain', []];
const bare: Sentence = ['', []];

function aboutContact({ id, params }: Signal, t: Translate): Sentence {
  const channel = channelName(params.channel, t);
  if (!channel) return plain;
  if (id !== 'messenger-repeated') return ['', [channel]];
  return params.count ? ['', [channel, params.count]] : plain;
}

function aboutPhone({ params }: Signal, who: string | null): Sentence {
  if (!params.phone) return bare;
  return who ? ['_named', [params.phone, who]] : ['_phone', [params.phone]];
}

/** Which form of a signal's sentence fits what is known, and what goes into it. */
function formOf(signal: Signal, { directory, t, lang }: Words): Sentence {
  const { params } = signal;
  const who = nameOf(params.carrier, directory, lang)?.text ?? null;
  switch (signal.id) {
    case 'messenger-in-title':
    case 'messenger-repeated':
    case 'messenger-as-route':
    case 'messenger-link-only':
      return aboutContact(signal, t);
    case 'offers-to-do-it':
    case 'asks-payment':
      return params.fee ? ['_fee', [params.fee]] : bare;
    case 'phone-not-official':
      return aboutPhone(signal, who);
    case 'claims-carrier':
    case 'host-lookalike':
    case 'names-carrier':
      return who ? ['', [who]] : plain;
    case 'points-to-official':
      return who ? ['_named', [who]] : bare;
    case 'free-hosting':
      return params.domain ? ['_domain', [params.domain]] : bare;
    default:
      return bare;
  }
}

/** One signal as a sentence for a layman, in the reader's language. Every SignalId has one. */
export function sentenceOf(signal: Signal, words: Words): string {
  const [suffix, substitutions] = formOf(signal, words);
  return words.t(`reason.${signal.id.replaceAll('-', '_')}${suffix}`, substitutions);
}

/** For a claim or a likeness the proof is the directory's own address beside this one, not the page's words. */
function comparison(signal: Signal, host: string, { directory, t, lang }: Words): string | null {
  const who = nameOf(signal.params.carrier, directory, lang);
  const entry = directory.carrier(signal.params.carrier ?? '') ?? directory.trusted(signal.params.carrier ?? '');
  if (!who || !entry) return null;
  const [first, second] = entry.domains;
  if (signal.id === 'host-lookalike') {
    const own = signal.params.domain ?? first;
    return own ? t('reason.host_lookalike_detail', [who.text, own, host]) : null;
  }
  if (signal.id !== 'claims-carrier' || !first) return null;
  return t('reason.claims_carrier_detail', [who.text, second ? t('reason.and', [first, second]) : first]);
}

function lineOf(signal: Signal, host: string, words: Words): SeenLine {
  const sentence = sentenceOf(signal, words);
  const ours = comparison(signal, host, words);
  if (ours) return { sentence, quote: ours, quoteLang: words.lang };
  return { sentence, ...quoteOf(signal.evidence[0], words.t, words.lang) };
}

/** What the title says comes first, whatever else weighs more. */
function asTitled(reasons: readonly Signal[]): readonly Signal[] {
  const titled = strongest(reasons);
  return titled ? [titled, ...reasons.filter((signal) => signal !== titled)] : reasons;
}

/**
 * What was seen, what the title says and then the most telling first, at most three. Signals of one finding are one line; where nothing speaks against the
 * page (info, none, official) the neutral reasons are shown.
 */
export function seenOf(verdict: Verdict, words: Words): readonly SeenLine[] {
  const against = asTitled(verdict.reasons.filter(speaksAgainst));
  const first = against.filter((signal, i) => against.findIndex((other) => findingOf(other) === findingOf(signal)) === i);
  const shown = first.length > 0 ? first : verdict.reasons;
  return shown.slice(0, SEEN_MAX).map((signal) => lineOf(signal, verdict.host, words));
}
