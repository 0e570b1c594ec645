/**
 * Characters that do something instead of showing something: controls (a terminal's escapes among them), and marks that turn the
 * direction of what follows. Line breaks and tabs stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;

/** Text that only shows: active characters and half surrogates become U+FFFD. */
export const cleanText = (text: string): string => text.toWellFormed().replace(ACTIVE, '\ufffd');

/** The same value with every text in it clean. */
export function cleaned<T>(value: T): T;
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((one) => cleaned(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}
