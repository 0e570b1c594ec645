import { seen } from '../page/seen.ts';

export const text = seen.text;
