import { i18n } from '#i18n';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { Seen } from '../../lib/ui/Seen.tsx';
import type { WarningView } from '../../lib/warning/types.ts';
import { Address } from './Address.tsx';
import { Title } from './Title.tsx';

/** What the page is not, what could happen, which page it is, and what was seen there. */
export function Finding({ view }: { readonly view: WarningView }) {
  return (
    <section class="finding" role="alert" aria-labelledby="finding">
      <Title id="finding" text={view.title} />
      <p class="harm">
        <Phrases text={view.harm} />
      </p>
      <p class="at cap">
        <span>{i18n.t('warning.address')}</span>
        <Address url={view.rest.url} host={view.rest.host} />
      </p>
      {view.seen.length > 0 && <h2>{i18n.t('warning.seen')}</h2>}
      <Seen items={view.seen} />
    </section>
  );
}
