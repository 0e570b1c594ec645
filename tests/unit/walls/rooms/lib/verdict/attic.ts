import { old } from '../attic/old.ts';

export const again = old;
