import { i18n } from '#i18n';
import type { Note } from '../../lib/ui/guide/notes.ts';

interface Props {
  readonly note: Note;
  /** The carrier's name. */
  readonly name: string;
}

/** What the directory notes of a carrier, marked where it is there in English only and the reader's language is another. */
export function Notes({ note, name }: Props) {
  return (
    <section class="notes">
      <h3>
        {i18n.t('guide.notes.title', [name])}
        {note.foreign && <small>{i18n.t('guide.notes.english')}</small>}
      </h3>
      <p lang={note.lang}>{note.text}</p>
      <p class="cap">{i18n.t('guide.notes.hint')}</p>
    </section>
  );
}
