import { Host } from '../../lib/ui/Host.tsx';
import { useRegistrable } from '../../lib/ui/useRegistrable.ts';

/** An address as it was opened, never shortened. Text only: following it is what the warning is about. */
export function Address({ url, host }: { readonly url: string; readonly host: string }) {
  const registrable = useRegistrable(host);
  if (!URL.canParse(url)) return <Host host={host} registrable={registrable} />;
  const { port, pathname } = new URL(url);
  const after = `${port && `:${port}`}${pathname === '/' ? '' : pathname}`;
  return <Host host={host} registrable={registrable} after={after} />;
}
