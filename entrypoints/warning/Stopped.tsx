import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Directory } from '../../lib/directory/types.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { t } from '../../lib/ui/text.ts';
import { personsCountry } from '../../lib/ui/useCountry.ts';
import { useSettings } from '../../lib/ui/useSettings.ts';
import { plainWarning } from '../../lib/warning/plain.ts';
import { warningFor } from '../../lib/warning/view.ts';
import { Dock } from './Dock.tsx';
import { Finding } from './Finding.tsx';
import { Frame } from './Frame.tsx';
import { Leave } from './Leave.tsx';
import { Rest } from './Rest.tsx';
import type { Stop } from './stop.ts';
import { Way } from './Way.tsx';

interface Props {
  readonly stop: Extract<Stop, { kind: 'stopped' }>;
  /** Null where it is not needed, is slow or cannot be loaded: words that the worker has not told then name no carrier. */
  readonly directory: Directory | null;
  /** The directory may be there in a moment. */
  readonly loading?: boolean;
}

function useView({ stop: { verdict, told }, directory }: Props) {
  const { settings } = useSettings();
  return useMemo(() => {
    if (told) return told.view;
    const options = { t, lang: messageLang(), country: directory && personsCountry(settings, directory) };
    return directory ? warningFor(verdict, { ...options, directory }) : plainWarning(verdict, options);
  }, [verdict, told, directory, settings]);
}

/** The row or button that was pressed is gone after a choice: the focus goes to what took its place. */
function useFocusOn(chosen: string | null) {
  const way = useRef<HTMLDivElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    const to = chosen === null ? way.current?.querySelector('input') : way.current;
    to?.focus({ preventScroll: true });
    way.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return way;
}

/** The finding, the way out, the rest. */
export function Stopped({ stop, directory, loading = false }: Props) {
  const view = useView({ stop, directory });
  const [chosen, choose] = useState<string | null>(null);
  const out = useFocusOn(chosen);
  const carrierId = chosen ?? view.way.carrierId ?? stop.verdict.carrierId;
  const carrier = (carrierId && directory?.carrier(carrierId)) || (chosen === null && stop.told?.carrier) || null;
  const asking = carrier === null && (directory !== null || loading);
  const way = { carrier, directory, asking, carrierId, onOther: chosen === null ? null : () => choose(null), onChoose: choose };
  return (
    <Frame>
      <Finding view={view} registrable={stop.told?.registrable} />
      <Dock carrier={carrier} carrierId={carrierId} asking={asking} />
      <div class="out" tabIndex={-1} ref={out}>
        <Way {...way} />
        <Leave carrierId={carrierId} />
      </div>
      <Rest view={view} tabId={stop.tabId} verdict={stop.verdict} />
    </Frame>
  );
}
