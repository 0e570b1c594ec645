import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { oftenUsed } from '../../lib/settings/country.ts';
import { byName } from '../../lib/ui/country-names.ts';
import { Row } from '../../lib/ui/find/Rows.tsx';
import { Search } from '../../lib/ui/find/Search.tsx';
import { useCountryFilter } from '../../lib/ui/find/useCountryFilter.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { NO_COUNTRY } from '../../lib/ui/search/build.ts';
import { type Countries, hasCarriers, timeZone } from '../../lib/ui/useCountry.ts';

interface Props {
  readonly directory: Directory;
  readonly countries: Countries;
  readonly lang: string;
  readonly nameOf: (country: string) => string;
  readonly onChoose: (country: string) => void;
  readonly onTravel: () => void;
}

/** Keeps a country besides the first, or no longer. Its name says which: a pressed state beside it would say it twice, the wrong way round. */
function Keep({ code, name, countries }: { readonly code: string; readonly name: string; readonly countries: Countries }) {
  const kept = countries.others.includes(code);
  return (
    <button
      type="button"
      class={`icon-btn${kept ? ' is-kept' : ''}`}
      aria-label={i18n.t(kept ? 'popup.drop' : 'popup.keep', [name])}
      title={i18n.t(kept ? 'popup.drop' : 'popup.keep', [name])}
      onClick={() => (kept ? countries.drop(code) : countries.keep(code))}
    >
      <Icon name={kept ? 'close' : 'plus'} size={20} />
    </button>
  );
}

/** Which country's carriers come first, and which are kept besides; remembered in the settings. */
export function CountryView({ directory, countries, lang, nameOf, onChoose, onTravel }: Props) {
  const { country, others } = countries;
  const codes = useMemo(() => byName(directory.countries(), nameOf, lang), [directory, lang]);
  const often = useMemo(() => oftenUsed(country, navigator.languages, timeZone(), hasCarriers(directory)), [directory, country]);
  const { query, setQuery, shown } = useCountryFilter(codes, nameOf);
  const row = (code: string) => (
    <Row
      key={code}
      to={() => onChoose(code)}
      current={code === country}
      ticked={code === country}
      end={<small>{i18n.t('popup.carriers', directory.carriersIn(code).length)}</small>}
      aside={code === country ? <span class="no-aside" /> : <Keep code={code} name={nameOf(code)} countries={countries} />}
    >
      {code === country ? <b>{nameOf(code)}</b> : nameOf(code)}
    </Row>
  );
  return (
    <>
      <section class="find">
        <Search value={query} label={i18n.t('popup.country')} placeholder={i18n.t('popup.countryHint')} onInput={setQuery} />
      </section>
      <p class="vh" role="status">
        {query && i18n.t('popup.foundCountries', shown.length)}
      </p>
      {query === '' && others.length > 0 && (
        <>
          <h3 class="cap">{i18n.t('popup.kept')}</h3>
          <ul class="rows">{others.map(row)}</ul>
        </>
      )}
      {query === '' && (
        <>
          <h3 class="cap">{i18n.t('popup.often')}</h3>
          <p class="cap keep-hint">
            <Icon name="plus" size={18} />
            {i18n.t('popup.keepHint')}
          </p>
          <ul class="rows often">
            {often.filter((code) => !others.includes(code)).map(row)}
            {directory.carriersIn(NO_COUNTRY).length > 0 && (
              <Row to={onTravel} detail={i18n.t('popup.travelDetail')}>
                {nameOf(NO_COUNTRY)}
              </Row>
            )}
          </ul>
          <h3 class="cap">{i18n.t('popup.allCountries')}</h3>
        </>
      )}
      <ul class="rows">{shown.map(row)}</ul>
    </>
  );
}
