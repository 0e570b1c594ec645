import { has } from './flags.ts';
import type { Label } from './tables.ts';

/** How much a brand's label says when it is met elsewhere. */
export type Strength = 'long' | 'middle' | 'short' | 'weak' | 'careful' | 'digits' | 'few-digits';

/** Everyday words are weak whatever their length; a long name can hardly be met by chance. */
export function strengthOf({ text, flags }: Label): Strength {
  if (has(flags, 'weak')) return 'weak';
  if (has(flags, 'careful')) return text.length >= 5 ? 'careful' : 'weak';
  if (has(flags, 'numeric')) return has(flags, 'short') ? 'few-digits' : 'digits';
  if (has(flags, 'short')) return 'short';
  if (!/^[a-z0-9]+$/.test(text)) return 'long';
  if (has(flags, 'named')) return text.length >= 8 ? 'middle' : 'short';
  return text.length >= 6 ? 'long' : 'middle';
}
