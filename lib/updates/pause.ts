/**
 * Lets the worker answer others: a list takes longer than a page should wait for its verdict. By a timer, for it lets everything that
 * waits have its turn.
 */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
