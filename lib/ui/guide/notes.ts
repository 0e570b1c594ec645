import { type NameIn, nameIn } from '../../directory/names.ts';

/** A carrier's notes as a reader sees them. */
export interface Note extends NameIn {
  /** English, shown to a reader of another language: the page then says so. */
  readonly foreign: boolean;
}

/** The notes in the reader's language (both BCP 47), in the other Chinese script where that is all there is, else in English. */
export function noteFor(texts: Readonly<Record<string, string>>, lang: string): Note {
  const note = nameIn(texts, lang);
  return { ...note, foreign: note.lang === 'en' && lang.split('-')[0] !== 'en' };
}
