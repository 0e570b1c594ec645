import { CHANNELS } from '../../lib/directory/schema.ts';

/** An entry as far as it has been answered. Checked by the directory's own rules, so nothing here needs to be right. */
export type Draft = Readonly<Record<string, unknown>> & { readonly id: string; readonly country: string };

export interface Question {
  /** Fields of the entry whose faults are this answer's. */
  readonly fields: readonly string[];
  readonly ask: string;
  /** What an empty answer stands for. */
  fallback?(draft: Draft): string;
  /** The draft with the answer in it. */
  put(draft: Draft, answer: string): Draft;
}

const list = (answer: string): string[] =>
  answer
    .split(/[,，、]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
/** As the browser writes it; what is no address stays as it is, for the rules to refuse. */
const address = (answer: string): string => URL.parse(answer)?.href ?? answer;
const orNull = <T>(answer: string, read: (answer: string) => T): T | null => (answer === '' ? null : read(answer));

/** Latin letters and digits of a name, words joined by hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** "zh-Hans=中国移动, ja=…" beside the English name. What has no tag is given to the rules as it is. */
const names = (answer: string): Record<string, string> =>
  Object.fromEntries(list(answer).map((one) => [one.split('=', 1)[0]?.trim() ?? '', one.slice(one.indexOf('=') + 1).trim()]));

const english = ({ names: known }: Draft): string => (known && typeof known === 'object' && 'en' in known ? String(known.en) : '');
const firstDomain = ({ domains }: Draft): string => (Array.isArray(domains) ? String(domains[0] ?? '') : '');

const cancel = (draft: Draft, part: Readonly<Record<string, unknown>>): Draft => {
  const { cancel: before } = draft;
  return {
    ...draft,
    cancel: { url: null, channels: [], notes: null, ...(before !== null && typeof before === 'object' ? before : {}), ...part },
  };
};

/** What `npm run directory -- add` asks, in order. */
export const QUESTIONS: readonly Question[] = [
  {
    fields: ['country'],
    ask: 'Country (ISO code such as CN; 001 for travel eSIM brands)',
    put: (draft, answer) => ({ ...draft, country: answer.toUpperCase() }),
  },
  {
    fields: ['names'],
    ask: 'Name in English or Latin letters',
    put: (draft, answer) => ({ ...draft, names: { en: answer }, id: `${draft.country.toLowerCase()}-${slug(answer)}` }),
  },
  {
    fields: ['id'],
    ask: 'Id',
    fallback: (draft) => `${draft.country.toLowerCase()}-${slug(english(draft))}`,
    put: (draft, answer) => ({ ...draft, id: answer }),
  },
  {
    fields: ['names'],
    ask: 'Names in the languages of the country, each with its tag (zh-Hans=中国移动, ja=ドコモ); empty for none',
    put: (draft, answer) => ({ ...draft, names: { en: english(draft), ...names(answer) } }),
  },
  {
    fields: ['aliases'],
    ask: 'Other and older names, with commas between; empty for none',
    put: (draft, answer) => ({ ...draft, aliases: list(answer) }),
  },
  {
    fields: ['kind'],
    ask: 'Kind: mno, mvno, sub-brand or esim-provider',
    fallback: ({ country }) => (country === '001' ? 'esim-provider' : ''),
    put: (draft, answer) => ({ ...draft, kind: answer }),
  },
  {
    fields: ['domains'],
    ask: 'Domains that the operator itself controls and serves consumers on',
    put: (draft, answer) => ({ ...draft, domains: list(answer) }),
  },
  {
    fields: ['website'],
    ask: 'Website',
    fallback: (draft) => `https://www.${firstDomain(draft)}/`,
    put: (draft, answer) => ({ ...draft, website: address(answer) }),
  },
  {
    fields: ['cancel.url'],
    ask: 'Cancellation page; empty where none is known',
    put: (draft, answer) => cancel(draft, { url: orNull(answer, address) }),
  },
  {
    fields: ['cancel.channels'],
    ask: `Ways to cancel, of ${CHANNELS.join(', ')}; empty where none is known`,
    put: (draft, answer) => cancel(draft, { channels: list(answer) }),
  },
  {
    fields: ['cancel.notes'],
    ask: 'What is needed and what happens, in a sentence; empty where it is not known',
    put: (draft, answer) => cancel(draft, { notes: orNull(answer, (text) => text) }),
  },
  {
    fields: ['hotline'],
    ask: 'Hotlines (10086, +442071234567); empty for none',
    put: (draft, answer) => ({ ...draft, hotline: list(answer) }),
  },
  {
    fields: ['subscribersM'],
    ask: 'Subscribers in millions; empty where it is not known',
    put: (draft, answer) => ({ ...draft, subscribersM: orNull(answer, Number) }),
  },
  {
    fields: ['mccmnc'],
    ask: 'Network codes (MCC and MNC together, 46000); empty for none',
    put: (draft, answer) => ({ ...draft, mccmnc: list(answer) }),
  },
  {
    fields: ['evidence', 'confidence', 'verifiedOn'],
    ask: 'Evidence: addresses that show the domains to be the operator’s own; empty where you have none',
    put: (draft, answer) => ({ ...draft, evidence: list(answer), confidence: answer === '' ? 'known' : 'verified' }),
  },
];
