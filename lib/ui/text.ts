import { createI18n } from '@wxt-dev/i18n';

/** A message by its dotted key, with $1, $2 … filled in. An unknown key gives the empty string (browser.i18n does). */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

const untyped = createI18n();

/**
 * The untyped sister of i18n.t, to hand to pure code that takes a `t`. Where the key is written out, use i18n.t from
 * '#i18n': the compiler checks it.
 */
export const t: Translate = (key, substitutions = []) => untyped.t(key, [...substitutions]);
