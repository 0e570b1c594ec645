import { useEffect, useState } from 'preact/hooks';

/**
 * The registrable domain of a host; null until it is known: only the weight of the letters hangs on it.
 * @param registrableOf asks for it, and may fail
 */
export function useRegistrable(host: string, registrableOf: (host: string) => Promise<string | null>): string | null {
  const [registrable, setRegistrable] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    registrableOf(host).then(
      (said) => current && setRegistrable(said),
      (error: unknown) => console.warn('ui/useRegistrable:', error),
    );
    return () => {
      current = false;
    };
  }, [host, registrableOf]);
  return registrable;
}
