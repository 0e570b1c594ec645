import { useEffect, useState } from 'preact/hooks';
import type { CompiledNotes } from '../../lib/directory/compiled.ts';
import { type NameIn, nameIn } from '../../lib/directory/names.ts';
import { loadNotes } from '../../lib/ui/directory.ts';

let loading: Promise<CompiledNotes | null> | null = null;

/** Loads all notes at the first call. Without them the guide is whole but for a paragraph, so a failure is logged and no more. */
function notesOnce(): Promise<CompiledNotes | null> {
  loading ??= loadNotes().catch((error: unknown) => {
    console.warn('guide/useNotes: the notes could not be loaded', error);
    return null;
  });
  return loading;
}

/** What the directory notes of a carrier, in the reader's language or else in English; null until it is there and where there is nothing. */
export function useNotes(id: string, lang: string): NameIn | null {
  const [notes, setNotes] = useState<CompiledNotes | null>(null);
  useEffect(() => void notesOnce().then(setNotes), []);
  const texts = notes && Object.hasOwn(notes, id) ? notes[id] : undefined;
  return texts ? nameIn(texts, lang) : null;
}
