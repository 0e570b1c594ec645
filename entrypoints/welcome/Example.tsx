import { i18n } from '#i18n';
import { Host } from '../../lib/ui/Host.tsx';
import { Icon } from '../../lib/ui/Icon.tsx';
import { messageLang } from '../../lib/ui/lang.ts';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { Seen } from '../../lib/ui/Seen.tsx';
import { type ExampleCarrier, quoted } from './example.ts';

const HOST = 'cancel-your-line.example';

function Way({ carrier }: { readonly carrier: ExampleCarrier | null }) {
  return (
    <div class="way">
      <Icon name="lv-official" size={24} />
      <span>
        {i18n.t('common.officialWay')}
        {carrier && <small lang={carrier.name.lang}>{carrier.name.text}</small>}
      </span>
      {carrier?.number && <bdi class="num">{carrier.number}</bdi>}
    </div>
  );
}

/** The warning's own parts and words, small, with nothing in it that could be pressed. */
function Warning({ carrier }: { readonly carrier: ExampleCarrier | null }) {
  const clause = carrier ? i18n.t('warning.not_page', [carrier.name.text]) : i18n.t('warning.not_known');
  const seen = { sentence: i18n.t('reason.asks_sms_code'), ...quoted(i18n.t('welcome.exampleQuote'), i18n.t('welcome.exampleMark')) };
  return (
    <div class="win">
      <div class="bar">
        <Host host={HOST} />
        <img src="/icon/danger-48.png" alt="" width="20" height="20" />
      </div>
      <p class="rb">
        <Icon name="lv-danger" size={28} />
        {i18n.t('warning.band')}
      </p>
      <div class="bd">
        <p class="h">
          <Phrases text={i18n.t('warning.title_code', [clause])} />
        </p>
        <p class="harm">
          <Phrases text={i18n.t('warning.harm_code')} />
        </p>
        <Seen items={[{ ...seen, quoteLang: messageLang() }]} />
        <Way carrier={carrier} />
      </div>
    </div>
  );
}

/** How a warning looks, marked as an example above and below. */
export function Example({ carrier }: { readonly carrier: ExampleCarrier | null }) {
  return (
    <figure class="demo">
      <figcaption>
        <b>{i18n.t('welcome.example')}</b> {i18n.t('welcome.exampleLead')}
      </figcaption>
      <Warning carrier={carrier} />
    </figure>
  );
}
