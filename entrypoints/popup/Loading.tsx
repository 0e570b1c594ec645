import { NO_DIRECTORY } from '../../lib/ui/no-directory.ts';
import { useDirectory } from '../../lib/ui/useDirectory.ts';
import { App } from './App.tsx';
import type { Asked } from './tab-state.ts';

/** The popup takes letters before the list of carriers is there: what was typed stands, and is looked up when it comes. */
export function Loading({ asked }: { readonly asked: Asked }) {
  const { state, directory } = useDirectory();
  return <App directory={directory ?? NO_DIRECTORY} list={state} asked={asked} />;
}
