/** One thing a words file can say; see data/words/README.md for each. */
export const CATEGORIES = [
  'thing',
  'thingWeak',
  'act',
  'actWeak',
  'compound',
  'telecom',
  'other',
  'never',
  'offer',
  'offerNot',
  'contactVerb',
  'askCode',
  'askPassword',
  'askIdPhoto',
  'askIdNumber',
  'askCard',
  'askPay',
  'fee',
  'askRemote',
  'askApp',
  'give',
  'toMe',
  'phoneField',
  'nameField',
  'callback',
  'hotline',
  'warn',
  'negation',
  'news',
  'forum',
  'encyclopedia',
  'disclaim',
  'official',
  'beside',
  'qr',
  'follow',
  'digitWord',
  'signWord',
  'seek',
  /** Who is praised is recommended, whatever is told before. */
  'vouch',
  /** What others are said to have asked for: told, not asked. */
  'asked',
  /** Behind what is not asked for ("… we do not need"). */
  'unasked',
  /** Typed into a form or an app; given to nobody. */
  'typed',
  /** Leads up to a list of what the reader has to have at hand. */
  'prepare',
  /** Paid when it is done, or paid back to the reader. */
  'payAfter',
  /** What is owed to the carrier: a last bill, a penalty. */
  'debt',
  /** A message or call that costs more than others. */
  'smsPrice',
  /** A document of identity, and a picture of something: together a picture of the document (signals/reading/composed.ts). */
  'document',
  'picture',
  /** A code, and the message that brings it. */
  'codeWord',
  'textMessage',
  /** Before the work; with an amount of money, payment up front. */
  'before',
  /** Money, behind or before figures. */
  'currency',
  /** Keeps the reader from the carrier, the bank or the police, or has a warning ignored. */
  'isolate',
  'stop',
] as const;
export type Category = (typeof CATEGORIES)[number];
