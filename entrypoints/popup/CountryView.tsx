import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { oftenUsed } from '../../lib/settings/country.ts';
import { byName } from '../../lib/ui/country-names.ts';
import { Row } from '../../lib/ui/find/Rows.tsx';
import { Search } from '../../lib/ui/find/Search.tsx';
import { useCountryFilter } from '../../lib/ui/find/useCountryFilter.ts';
import { NO_COUNTRY } from '../../lib/ui/search/build.ts';
import { hasCarriers, timeZone } from '../../lib/ui/useCountry.ts';

interface Props {
  readonly directory: Directory;
  readonly country: string | null;
  readonly lang: string;
  readonly nameOf: (country: string) => string;
  readonly onChoose: (country: string) => void;
  readonly onTravel: () => void;
}

/** Which country's carriers come first; remembered in the settings. */
export function CountryView({ directory, country, lang, nameOf, onChoose, onTravel }: Props) {
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
      {query === '' && (
        <>
          <h3 class="cap">{i18n.t('popup.often')}</h3>
          <ul class="rows often">
            {often.map(row)}
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
