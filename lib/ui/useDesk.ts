import { useEffect, useState } from 'preact/hooks';
import { chosenDesk } from '../updates/chosen-desk.ts';
import type { DeskAddress } from '../updates/desk.ts';
import { useSettings } from './useSettings.ts';

/** The desk that counts, the policy's or the person's; null for none, and until it is known. */
export function useDesk(): DeskAddress | null {
  const { settings } = useSettings();
  const [desk, setDesk] = useState<DeskAddress | null>(null);
  useEffect(() => void chosenDesk().then(setDesk), [settings.desk]);
  return desk;
}

/** A desk as people read it: its host. */
export const deskHost = ({ origin }: DeskAddress): string => new URL(origin).host;
