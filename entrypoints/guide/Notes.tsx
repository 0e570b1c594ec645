import { i18n } from '#i18n';
import type { NameIn } from '../../lib/directory/names.ts';

interface Props {
  readonly notes: NameIn;
  /** The carrier's name. */
  readonly name: string;
  /** BCP 47 of the messages. */
  readonly lang: string;
}

/** What the directory notes of a carrier, marked where it is there in English only and the reader's language is another. */
export function Notes({ notes, name, lang }: Props) {
  const foreign = notes.lang === 'en' && !lang.startsWith('en');
  return (
    <section class="notes">
      <h3>
        {i18n.t('guide.notes.title', [name])}
        {foreign && <small>{i18n.t('guide.notes.english')}</small>}
      </h3>
      <p lang={notes.lang}>{notes.text}</p>
      <p class="cap">{i18n.t('guide.notes.hint')}</p>
    </section>
  );
}
