import { useEffect, useState } from 'preact/hooks';
import type { CompiledNotes } from '../../lib/directory/compiled.ts';
import { parseHours } from '../../lib/directory/hours.ts';
import { loadNotes } from '../../lib/ui/directory.ts';
import { hoursText } from '../../lib/ui/guide/hours.ts';
import { type Note, noteFor } from '../../lib/ui/guide/notes.ts';
import { t } from '../../lib/ui/text.ts';

let loading: Promise<CompiledNotes | null> | null = null;

/** Loads all notes at the first call. Without them the guide is whole but for a paragraph, so a failure is logged and no more. */
function notesOnce(): Promise<CompiledNotes | null> {
  loading ??= loadNotes().catch((error: unknown) => {
    console.warn('guide/useNotes: the notes could not be loaded', error);
    return null;
  });
  return loading;
}

const own = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined => (Object.hasOwn(table, id) ? table[id] : undefined);

/** What the directory notes of a carrier. */
export interface CarrierNotes {
  /** In the reader's language or else in English; null until it is there and where there is nothing. */
  readonly note: Note | null;
  /** When a hotline answers, in words; null where that is not known. */
  hoursOf(number: string): string | null;
}

/** The notes of a carrier, for a reader of `lang` (BCP 47). */
export function useNotes(id: string, lang: string): CarrierNotes {
  const [all, setAll] = useState<CompiledNotes | null>(null);
  useEffect(() => void notesOnce().then(setAll), []);
  const texts = all && own(all.notes, id);
  const hours = all && own(all.hours, id);
  return {
    note: texts ? noteFor(texts, lang) : null,
    hoursOf: (number) => {
      const known = hours && parseHours(own(hours, number) ?? '');
      return known ? hoursText(known, lang, t) : null;
    },
  };
}
