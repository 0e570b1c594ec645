import type { Field, Observation } from '../../page/types.ts';
import type { Category } from '../../words/categories.ts';
import { foldText } from '../../words/fold.ts';
import { scan } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import { ASKS, type AskKind } from './asks.ts';

/** What a control is for, by its own type and autocomplete first, then by the words on and before it. */
export interface FieldKind {
  readonly field: Field;
  readonly kinds: ReadonlySet<AskKind | 'phoneField' | 'nameField'>;
}

const BY_AUTOCOMPLETE: readonly (readonly [RegExp, AskKind | 'phoneField' | 'nameField'])[] = [
  [/one-time-code/u, 'askCode'],
  [/cc-/u, 'askCard'],
  [/password/u, 'askPassword'],
  [/^tel/u, 'phoneField'],
  [/name$/u, 'nameField'],
];
/** Names that programmers give to controls; words of no language. */
const BY_NAME: readonly (readonly [RegExp, AskKind | 'phoneField' | 'nameField'])[] = [
  [/(?:^|[_\s-])(?:otp|sms[_-]?code|smscode|verify[_-]?code|vcode|captchasms|passcode|yzm|tan|authcode)(?:$|[_\s-])/iu, 'askCode'],
  [/card[_-]?(?:no|num)|cc[_-]?num|cvv|cvc|expir|bankcard|debitcard/iu, 'askCard'],
  [/id[_-]?card|idno|id[_-]?number|ssn|passport|sfz|dni|cpf|aadhaar|nik|tckn|cccd/iu, 'askIdNumber'],
  [/(?:^|[_\s-])(?:phone|mobile|tel|msisdn|cell)(?:$|[_\s-])/iu, 'phoneField'],
  [/(?:^|[_\s-])(?:full)?name(?:$|[_\s-])/iu, 'nameField'],
];
const FIELD_WORDS = [...ASKS, 'phoneField', 'nameField'] as const;
const SEARCH = /(?:^|[\s_-])(?:s|q|wd|search|keyword|keywords|query|kw)(?:$|[\s_-])/iu;

/**
 * The page's controls by what they ask for.
 * @param langs languages the page is read in
 */
export function readFieldKinds(observation: Observation, words: Words, langs: readonly string[]): FieldKind[] {
  const lexicons = langs.map((lang) => words.lexicon(lang)).filter((l) => l !== null);
  const kindsIn = (text: string): Category[] => {
    const folded = foldText(text);
    return folded === '' ? [] : lexicons.flatMap((l) => scan(folded, l)).map((h) => h.category);
  };
  return observation.fields.filter((f) => !SEARCH.test(f.name)).map((field) => ({ field, kinds: kindsOf(field, kindsIn) }));
}

function kindsOf(field: Field, kindsIn: (text: string) => Category[]): FieldKind['kinds'] {
  // A box for many lines takes a message or a comment, whatever was said before it.
  if (field.type === 'textarea') return new Set();
  const kinds = new Set<AskKind | 'phoneField' | 'nameField'>();
  const own = `${field.label} ${field.placeholder}`.trim();
  const wanted = new Set<Category>(FIELD_WORDS);
  const add = (categories: readonly Category[]): void => {
    for (const c of categories) if (wanted.has(c)) for (const k of FIELD_WORDS) if (k === c) kinds.add(k);
  };
  add(kindsIn(own));
  for (const [pattern, kind] of BY_AUTOCOMPLETE) if (pattern.test(field.autocomplete)) kinds.add(kind);
  if (kinds.size === 0) for (const [pattern, kind] of BY_NAME) if (pattern.test(field.name)) kinds.add(kind);
  // "Your answer" says nothing; the question stands before the control.
  if (kinds.size === 0) add(kindsIn(field.near));
  if (field.type === 'tel' && kinds.size === 0) kinds.add('phoneField');
  if (field.type === 'password' && !kinds.has('askCode') && !kinds.has('askCard')) kinds.add('askPassword');
  return field.type === 'file' ? filePhoto(field, kinds, kindsIn) : narrowed(kinds);
}

/** A file control asks for a picture of a document where its words, or those before it, say so. */
function filePhoto(
  field: Field,
  kinds: Set<AskKind | 'phoneField' | 'nameField'>,
  kindsIn: (text: string) => Category[],
): FieldKind['kinds'] {
  const near = kindsIn(field.near);
  const document = kinds.has('askIdPhoto') || kinds.has('askIdNumber') || near.includes('askIdPhoto') || near.includes('askIdNumber');
  return document ? new Set<AskKind>(['askIdPhoto']) : new Set<AskKind>();
}

/** "Phone number for the code" asks for the phone; "card number" has "number" in it too. The more telling kind wins. */
function narrowed(kinds: Set<AskKind | 'phoneField' | 'nameField'>): FieldKind['kinds'] {
  if ([...kinds].some((k) => k !== 'phoneField' && k !== 'nameField')) {
    kinds.delete('phoneField');
    kinds.delete('nameField');
  }
  kinds.delete('askPay');
  kinds.delete('askApp');
  kinds.delete('askRemote');
  return kinds;
}
