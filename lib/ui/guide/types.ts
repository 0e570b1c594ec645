/** What a person wants to end, or keep: a card, an eSIM, a line whose device is lost or broken; `move` keeps the number. */
export type Case = 'sim' | 'esim' | 'gone' | 'move';

/** In the order in which they come. */
export const PHASES = ['before', 'order', 'after'] as const;
export type Phase = (typeof PHASES)[number];
