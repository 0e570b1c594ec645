import { useEffect, useState } from 'preact/hooks';
import { useDirectory } from '../../lib/ui/useDirectory.ts';
import { useLater } from '../../lib/ui/useLater.ts';
import { Frame } from './Frame.tsx';
import { Stopped } from './Stopped.tsx';
import type { Stop } from './stop.ts';
import { Unshown } from './Unshown.tsx';

/** A page is read from the first line on: nothing is shown in two versions where the second is but a moment away. */
const MOMENT_MS = 400;

function useAfter(ms: number): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return over;
}

/** The page that stands in the place of a stopped one. Whatever fails, it says that the page was stopped and how to get away. */
export function App({ stop: asked }: { readonly stop: Promise<Stop> }) {
  const stop = useLater(asked);
  const { state, directory } = useDirectory();
  const slow = useAfter(MOMENT_MS);
  if (stop.state === 'waiting') return slow ? <Unshown why="silent" /> : <Frame />;
  const known = stop.state === 'here' ? stop.value : { kind: 'silent' as const };
  if (known.kind !== 'stopped') return <Unshown why={known.kind} />;
  if (state === 'loading' && !slow) return <Frame />;
  return <Stopped stop={known} directory={directory} />;
}
