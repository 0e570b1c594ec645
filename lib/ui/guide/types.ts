/** What a person wants to end, or keep: a card, an eSIM, a line whose device is lost or broken; `move` keeps the number. */
export type Case = 'sim' | 'esim' | 'gone' | 'move';

export type Phase = 'before' | 'order' | 'after';
