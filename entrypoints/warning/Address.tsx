import { useEffect, useState } from 'preact/hooks';
import { Host } from '../../lib/ui/Host.tsx';

/** The list of suffixes is large and only the weight of the letters hangs on it: it comes when the page already stands. */
function useRegistrable(host: string): string | null {
  const [registrable, setRegistrable] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    import('../../lib/ui/registrable.ts').then(
      ({ registrableOf }) => current && setRegistrable(registrableOf(host)),
      (error: unknown) => console.warn('warning/Address:', error),
    );
    return () => {
      current = false;
    };
  }, [host]);
  return registrable;
}

/** An address as it was opened, never shortened. Text only: following it is what the warning is about. */
export function Address({ url, host }: { readonly url: string; readonly host: string }) {
  const registrable = useRegistrable(host);
  if (!URL.canParse(url)) return <Host host={host} registrable={registrable} />;
  const { port, pathname } = new URL(url);
  const after = `${port && `:${port}`}${pathname === '/' ? '' : pathname}`;
  return <Host host={host} registrable={registrable} after={after} />;
}
