import { i18n } from '#i18n';
import type { Place } from '../../lib/ui/guide/address.ts';
import { casesFor } from '../../lib/ui/guide/cases.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { CasePicker } from './CasePicker.tsx';
import { Crumbs } from './Crumbs.tsx';
import { FindPanel } from './FindPanel.tsx';
import { Heading } from './Heading.tsx';
import { Help } from './Help.tsx';
import { Steps } from './Steps.tsx';
import { type Guide, rulesCountry, situationOf } from './useGuide.ts';

function Notice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section class="card notice" role="alert">
      <Icon name="lv-unknown" size={28} />
      <div>
        <h2>
          <Phrases text={title} />
        </h2>
        <p>{text}</p>
      </div>
    </section>
  );
}

function Notices({ place, failed }: { readonly place: Place; readonly failed: boolean }) {
  if (failed) return <Notice title={i18n.t('guide.failed.title')} text={i18n.t('guide.failed.text')} />;
  if (place.name !== 'carrier') return null;
  return <Notice title={i18n.t('guide.unknown.title')} text={i18n.t('guide.unknown.text', [place.id])} />;
}

function Head({ guide, place }: { readonly guide: Guide; readonly place: Place }) {
  const country = place.name === 'country' ? guide.nameOf(place.code) : null;
  return (
    <header class="gh start">
      {country && <Crumbs here={{ text: country, lang: guide.lang }} />}
      <Heading text={country ? i18n.t('guide.title.country', [country]) : i18n.t('guide.title.any')} />
      <p class="lead">{i18n.t(country ? 'guide.leadCountry' : 'guide.lead')}</p>
    </header>
  );
}

interface Props {
  readonly guide: Guide;
  readonly place: Place;
  readonly failed: boolean;
}

/** No carrier chosen: find it, in all countries or in one; and the steps that hold for any carrier. */
export function StartPage({ guide, place, failed }: Props) {
  const looked = place.name === 'country' ? place.code : null;
  const country = rulesCountry(guide, null, looked);
  const situation = situationOf(guide, null, country);
  return (
    <>
      <Head guide={guide} place={place} />
      <Notices place={place} failed={failed} />
      {!failed && <FindPanel key={looked ?? ''} guide={guide} looked={looked} />}
      <div class="general">
        <h2>{i18n.t('guide.generalHead')}</h2>
        <CasePicker cases={casesFor(null)} value={situation.which} onChoose={guide.setCase} />
      </div>
      <div class="two">
        <Steps guide={guide} carrier={null} country={country} situation={situation} />
        <Help directory={guide.directory} carrier={null} country={country} lang={guide.lang} />
      </div>
    </>
  );
}
