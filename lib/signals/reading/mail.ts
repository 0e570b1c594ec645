import { has, type Passage } from './passages.ts';

/** An e-mail address. */
export const MAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{2,40}@[a-z0-9-]{2,40}\.[a-z]{2,12}/u;

/** "Write to her at name@…": who reads it takes what is sent. */
export const hasWriteTo = (p: Passage): boolean => MAIL.test(p.text) && has(p, 'contactVerb', 'give', 'toMe');
