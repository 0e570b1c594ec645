import { i18n } from '#i18n';
import { nameIn } from '../../lib/directory/names.ts';
import type { Carrier } from '../../lib/directory/types.ts';
import { readableDate } from '../../lib/ui/dates.ts';
import { casesFor } from '../../lib/ui/guide/cases.ts';
import type { Case } from '../../lib/ui/guide/types.ts';
import { Host } from '../../lib/ui/Host.tsx';
import { t } from '../../lib/ui/text.ts';
import { WayPanel } from '../../lib/ui/WayPanel.tsx';
import { destinationOf, wayOf } from '../../lib/ui/way.ts';
import { CasePicker } from './CasePicker.tsx';
import { Crumbs } from './Crumbs.tsx';
import { Heading } from './Heading.tsx';
import { Help } from './Help.tsx';
import { Steps } from './Steps.tsx';
import { type Guide, rulesCountry, situationOf } from './useGuide.ts';

/** More addresses than this are the carrier's side doors; the first ones are where consumers go. */
const ADDRESSES = 3;

function Meta({ carrier, lang }: { readonly carrier: Carrier; readonly lang: string }) {
  const addresses = carrier.domains.slice(0, ADDRESSES);
  const { verifiedOn } = carrier;
  return (
    <p class="meta">
      <span>
        {i18n.t(addresses.length > 1 ? 'guide.addresses' : 'guide.address')}{' '}
        {addresses.map((domain) => (
          <Host key={domain} host={domain} />
        ))}
      </span>
      <span>{verifiedOn ? i18n.t('guide.checked', [readableDate(verifiedOn, lang)]) : i18n.t('guide.unchecked')}</span>
    </p>
  );
}

/** The carrier's way. Who keeps the number must not cancel: then its website, not its cancellation page. */
function Way({ carrier, which, lang }: { readonly carrier: Carrier; readonly which: Case; readonly lang: string }) {
  const options = { t, lang, onGuide: true, channels: false, hotlines: 2 };
  if (which !== 'move' || !carrier.website) return <WayPanel {...wayOf(carrier, options)} />;
  return <WayPanel {...wayOf({ ...carrier, cancelUrl: null }, options)} dest={destinationOf(carrier.website, carrier.domains)} />;
}

/** One carrier: its way first, then the steps for the case, then what to do where it already went wrong. */
export function CarrierPage({ guide, carrier }: { readonly guide: Guide; readonly carrier: Carrier }) {
  const { lang, directory } = guide;
  const name = nameIn(carrier.names, lang);
  const country = rulesCountry(guide, carrier);
  const situation = situationOf(guide, carrier, country);
  return (
    <>
      <header class="gh">
        <Crumbs country={{ code: carrier.country, name: guide.nameOf(carrier.country) }} here={name} />
        <Heading text={t(`guide.title.${situation.which}`, [name.text])} />
        <CasePicker cases={casesFor(carrier)} value={situation.which} onChoose={guide.setCase} />
        <Meta carrier={carrier} lang={lang} />
      </header>
      <div class="two">
        <Way carrier={carrier} which={situation.which} lang={lang} />
        <Steps guide={guide} carrier={carrier} country={country} situation={situation} />
        <Help directory={directory} carrier={carrier} country={country} lang={lang} />
      </div>
    </>
  );
}
