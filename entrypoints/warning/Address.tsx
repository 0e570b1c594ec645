import { registrableOf } from '../../lib/messages/registrable.ts';
import { Host } from '../../lib/ui/Host.tsx';
import { useRegistrable } from '../../lib/ui/useRegistrable.ts';

interface Props {
  readonly url: string;
  readonly host: string;
  /** Registrable domain of the host; undefined: it is looked up. */
  readonly registrable: string | null | undefined;
}

function Looked({ host, after }: { readonly host: string; readonly after: string }) {
  return <Host host={host} registrable={useRegistrable(host, registrableOf)} after={after} />;
}

/** An address as it was opened, never shortened. Text only: following it is what the warning is about. */
export function Address({ url, host, registrable }: Props) {
  const { port, pathname } = URL.parse(url) ?? { port: '', pathname: '/' };
  const after = `${port && `:${port}`}${pathname === '/' ? '' : pathname}`;
  return registrable === undefined ? <Looked host={host} after={after} /> : <Host host={host} registrable={registrable} after={after} />;
}
