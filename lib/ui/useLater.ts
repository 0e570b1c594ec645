import { useEffect, useState } from 'preact/hooks';

/** What a promise has come to. */
export type Later<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

const WAITING = { state: 'waiting' } as const;

/** Follows a promise. Another promise (compared by identity) starts anew; an earlier one that comes late is not heard. */
export function useLater<T>(promise: Promise<T>): Later<T> {
  const [later, setLater] = useState<Later<T>>(WAITING);
  useEffect(() => {
    let current = true;
    const settle = (next: Later<T>) => current && setLater(next);
    settle(WAITING);
    promise.then(
      (value) => settle({ state: 'here', value }),
      (error: unknown) => settle({ state: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [promise]);
  return later;
}
