import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Ticks, ticksOf, toggled, withList } from '../../lib/ui/guide/ticks.ts';
import { watchTicks, writeTicks } from '../../lib/ui/guide/ticks-store.ts';

interface KeptTicks {
  readonly ticks: Ticks;
  /** The last change could not be stored. */
  readonly unsaved: boolean;
  change(ticks: Ticks): void;
}

/** App.tsx fills this. */
export const TicksContext = createContext<KeptTicks | null>(null);

/** The ticks of all lists, kept on this machine and in step with other open pages. A failure to store leaves them on the page, and is said. */
export function useKeptTicks(first: Ticks): KeptTicks {
  const [ticks, setTicks] = useState(first);
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => watchTicks(setTicks), []);
  const change = (next: Ticks) => {
    setTicks(next);
    void writeTicks(next).then((stored) => setUnsaved(!stored));
  };
  return { ticks, unsaved, change };
}

/** The ticks of one list: which, how to tick, how to clear all of it and take that back. */
export function useTicks(list: string) {
  const kept = useContext(TicksContext);
  if (!kept) throw new Error('useTicks: no ticks here; draw the guide within App');
  const [cleared, setCleared] = useState<readonly string[] | null>(null);
  const ticked = ticksOf(kept.ticks, list);
  const replace = (steps: readonly string[]) => kept.change(withList(kept.ticks, list, steps));
  return {
    ticked,
    unsaved: kept.unsaved,
    /** What was just cleared, while it can be taken back. */
    cleared,
    toggle: (step: string) => {
      setCleared(null);
      replace(toggled(ticked, step));
    },
    clear: () => {
      setCleared(ticked);
      replace([]);
    },
    undo: () => {
      replace(cleared ?? []);
      setCleared(null);
    },
  };
}

export type TickList = ReturnType<typeof useTicks>;
