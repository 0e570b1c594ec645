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

type Known = Extract<Stop, { kind: 'stopped' }>;

/** A stop that needs the directory: nobody has told it yet, or the person is asked which carrier it is. */
function WithDirectory({ stop }: { readonly stop: Known }) {
  const { state, directory } = useDirectory();
  const slow = useAfter(MOMENT_MS);
  const loading = state === 'loading' && !slow;
  if (loading && !stop.told) return <Frame />;
  return <Stopped stop={stop} directory={directory} loading={loading} />;
}

function Shown({ stop }: { readonly stop: Stop }) {
  if (stop.kind !== 'stopped') return <Unshown why={stop.kind} />;
  return stop.told?.carrier ? <Stopped stop={stop} directory={null} /> : <WithDirectory stop={stop} />;
}

function Waiting({ stop: asked }: { readonly stop: Promise<Stop> }) {
  const stop = useLater(asked);
  const slow = useAfter(MOMENT_MS);
  if (stop.state === 'waiting') return slow ? <Unshown why="silent" /> : <Frame />;
  return <Shown stop={stop.state === 'here' ? stop.value : { kind: 'silent' }} />;
}

/** The page that stands in the place of a stopped one. Whatever fails, it says that the page was stopped and how to get away. */
export function App({ stop }: { readonly stop: Stop | Promise<Stop> }) {
  return stop instanceof Promise ? <Waiting stop={stop} /> : <Shown stop={stop} />;
}
