import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SettingsChange } from '../../lib/settings/items.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { useSettings } from '../../lib/ui/useSettings.ts';

/** Places of the page where an answer can stand: beside what was done. */
export type Place = 'problem' | 'country' | 'others' | 'size' | 'look' | 'sensitivity' | 'sites' | 'export' | 'import' | 'desk' | 'erase';

/** The answer to the last thing that was done. */
export interface Said {
  readonly at: Place;
  readonly failed: boolean;
  readonly text: string;
  readonly undo?: () => void;
}

/** A failed change in words. */
export const errorText = (error: 'full' | 'failed'): string =>
  error === 'full' ? i18n.t('options.error_full') : i18n.t('options.error_failed');

/** What every part of the page works with: the settings as they are, how to change them, and the last answer. */
export function useOptions() {
  const { settings, update } = useSettings();
  const [said, setSaid] = useState<Said | null>(null);
  const done = (at: Place, text: string, undo?: () => void) => setSaid({ at, failed: false, text, ...(undo && { undo }) });
  const fail = (at: Place, text: string) => setSaid({ at, failed: true, text });
  /** Waits for a change and tells of its failure. Gives whether it was kept. */
  const kept = async (at: Place, change: Promise<SettingsChange>): Promise<boolean> => {
    const result = await change;
    if (result.ok) setSaid(null);
    else fail(at, errorText(result.error));
    return result.ok;
  };
  const change = (at: Place, part: Partial<Settings>) => kept(at, update(part));
  return { settings, said, done, fail, kept, change, quiet: () => setSaid(null) };
}

export type Options = ReturnType<typeof useOptions>;
