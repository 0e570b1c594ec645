import { i18n } from '#i18n';

interface Props {
  readonly text: string;
  /** The carrier's name. */
  readonly name: string;
  /** BCP 47 of the messages. */
  readonly lang: string;
}

/** What the directory notes of a carrier. It is written in English only, and marked so for other readers. */
export function Notes({ text, name, lang }: Props) {
  const english = lang.startsWith('en');
  return (
    <section class="notes">
      <h3>
        {i18n.t('guide.notes.title', [name])}
        {!english && <small>{i18n.t('guide.notes.english')}</small>}
      </h3>
      <p lang="en">{text}</p>
      <p class="cap">{i18n.t('guide.notes.hint')}</p>
    </section>
  );
}
