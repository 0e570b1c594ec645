import { i18n } from '#i18n';
import { nameIn } from '../../lib/directory/names.ts';
import { Results, Told } from '../../lib/ui/find/Results.tsx';
import { CarrierRow, Row } from '../../lib/ui/find/Rows.tsx';
import { Search } from '../../lib/ui/find/Search.tsx';
import { Icon } from '../../lib/ui/Icon.tsx';
import { CarrierView } from './CarrierView.tsx';
import { BackHead, HomeHead } from './Chrome.tsx';
import { CountryView } from './CountryView.tsx';
import type { Popup } from './usePopup.ts';

/** Carriers shown below the search field before “All”. */
const FIRST = 4;

interface Props {
  readonly popup: Popup;
}

function titleOf({ views: { view }, directory, nameOf, lang }: Popup): string {
  switch (view.name) {
    case 'countries':
      return i18n.t('popup.country');
    case 'list':
      return nameOf(view.country);
    case 'carrier':
      return nameIn(directory.carrier(view.id)?.names ?? {}, lang).text;
    default:
      return i18n.t('popup.find');
  }
}

/** Our mark on the first view, the way back on every other. */
export function Head({ popup }: Props) {
  const atHome = popup.views.view.name === 'home' && !popup.searching;
  return atHome ? <HomeHead /> : <BackHead title={titleOf(popup)} onBack={popup.back} />;
}

/** Search field with the country it starts from. */
export function Finder({ popup }: Props) {
  const { search, country, nameOf, views, searching, list } = popup;
  const heading = !searching && (
    <div class="fh">
      <h2>{i18n.t('popup.find')}</h2>
      {list === 'ready' && (
        <button
          type="button"
          class="ctry"
          onClick={() => views.open({ name: 'countries' })}
          aria-label={i18n.t('popup.changeCountry', [country ? nameOf(country) : i18n.t('popup.country')])}
        >
          {country ? nameOf(country) : i18n.t('popup.country')}
          <Icon name="down" size={18} />
        </button>
      )}
    </div>
  );
  return (
    <section class="find">
      {heading}
      <Search value={search.query} label={i18n.t('popup.find')} placeholder={i18n.t('popup.searchHint')} onInput={search.setQuery} />
      {list === 'ready' && <Told findings={search.findings} query={search.query} />}
      {list !== 'ready' && (
        <p class={list === 'failed' ? 'cap' : 'vh'} role="status">
          {i18n.t(list === 'failed' ? 'popup.listFailed' : 'options.listLoading')}
        </p>
      )}
    </section>
  );
}

/** The country's largest carriers, the way to all of them, and to those of the other countries kept. */
function Largest({ popup }: Props) {
  const { directory, country, countries, views, lang, nameOf } = popup;
  if (country === null) return null;
  const all = directory.carriersIn(country);
  const first = all.length <= FIRST + 1 ? all : all.slice(0, FIRST);
  return (
    <ul class="rows">
      {first.map((carrier) => (
        <CarrierRow key={carrier.id} carrier={carrier} lang={lang} to={(id) => () => views.open({ name: 'carrier', id })} />
      ))}
      {first.length < all.length && <Row to={() => views.open({ name: 'list', country })}>{i18n.t('popup.all', [String(all.length)])}</Row>}
      {countries.others.map((code) => (
        <Row
          key={code}
          to={() => views.open({ name: 'list', country: code })}
          end={<small>{i18n.t('popup.carriers', directory.carriersIn(code).length)}</small>}
        >
          {nameOf(code)}
        </Row>
      ))}
    </ul>
  );
}

function CountryList({ popup, country }: Props & { readonly country: string }) {
  const { directory, views, lang } = popup;
  return (
    <ul class="rows">
      {directory.carriersIn(country).map((carrier) => (
        <CarrierRow key={carrier.id} carrier={carrier} lang={lang} to={(id) => () => views.open({ name: 'carrier', id })} />
      ))}
    </ul>
  );
}

function OneCarrier({ popup, id }: Props & { readonly id: string }) {
  const carrier = popup.directory.carrier(id);
  return carrier && <CarrierView carrier={carrier} lang={popup.lang} />;
}

/** What stands below the search field, or in its place. */
export function Middle({ popup }: Props) {
  const { views, search, lang, nameOf } = popup;
  const { view, open } = views;
  const countries = () => open({ name: 'countries' });
  switch (view.name) {
    case 'countries':
      return (
        <CountryView
          directory={popup.directory}
          countries={popup.countries}
          lang={lang}
          nameOf={nameOf}
          onChoose={popup.chooseCountry}
          onTravel={() => open({ name: 'list', country: '001' })}
        />
      );
    case 'list':
      return <CountryList popup={popup} country={view.country} />;
    case 'carrier':
      return <OneCarrier popup={popup} id={view.id} />;
    default:
      if (!popup.finding || popup.list !== 'ready') return null;
      if (!popup.searching) return <Largest popup={popup} />;
      return (
        <Results
          findings={search.findings}
          query={search.query}
          lang={lang}
          nameOf={nameOf}
          to={(id) => () => open({ name: 'carrier', id })}
          onCountries={countries}
        />
      );
  }
}
