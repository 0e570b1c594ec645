import { useEffect, useState } from 'preact/hooks';

/**
 * The registrable domain of a host; null until it is there. The list of suffixes is large and only the weight of the letters hangs on it:
 * it comes when the page already stands.
 */
export function useRegistrable(host: string): string | null {
  const [registrable, setRegistrable] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    import('./registrable.ts').then(
      ({ registrableOf }) => current && setRegistrable(registrableOf(host)),
      (error: unknown) => console.warn('ui/useRegistrable:', error),
    );
    return () => {
      current = false;
    };
  }, [host]);
  return registrable;
}
