import { i18n } from '#i18n';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { Seen } from '../../lib/ui/Seen.tsx';
import type { WarningView } from '../../lib/warning/types.ts';
import { Address } from './Address.tsx';
import { Title } from './Title.tsx';

interface Props {
  readonly view: WarningView;
  /** Registrable domain of the host; undefined: not known yet. */
  readonly registrable: string | null | undefined;
}

/** What the page is not, what could happen, which page it is, and what was seen there. */
export function Finding({ view, registrable }: Props) {
  return (
    <section class="finding" role="alert" aria-labelledby="finding">
      <Title id="finding" text={view.title} />
      <p class="harm">
        <Phrases text={view.harm} />
      </p>
      <p class="at cap">
        <span>{i18n.t('warning.address')}</span>
        <Address url={view.rest.url} host={view.rest.host} registrable={registrable} />
      </p>
      {view.seen.length > 0 && <h2>{i18n.t('warning.seen')}</h2>}
      <Seen items={view.seen} />
    </section>
  );
}
