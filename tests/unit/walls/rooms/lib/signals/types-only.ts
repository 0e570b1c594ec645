import type { Seen } from '../page/seen.ts';

export const length = (seen: Seen): number => seen.text.length;
