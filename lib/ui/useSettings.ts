import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingsChange } from '../settings/items.ts';
import type { Settings } from '../settings/types.ts';

/** The settings as they are now, and how to change some of them. A change is stored; every open page of ours follows. */
export interface SettingsHandle {
  readonly settings: Settings;
  update(change: Partial<Settings>): Promise<SettingsChange>;
}

/** mount.tsx fills this. */
export const SettingsContext = createContext<SettingsHandle | null>(null);

/** The settings within a page drawn by mountPage. Outside of one it throws, which is a mistake in our code. */
export function useSettings(): SettingsHandle {
  const handle = useContext(SettingsContext);
  if (!handle) throw new Error('useSettings: no settings here; draw the page with mountPage');
  return handle;
}
