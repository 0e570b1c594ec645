import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { oftenUsed } from '../../lib/settings/country.ts';
import { byName } from '../../lib/ui/country-names.ts';
import { NO_COUNTRY } from '../../lib/ui/search/build.ts';
import { searchKey } from '../../lib/ui/search/key.ts';
import { hasCarriers, timeZone } from '../../lib/ui/useCountry.ts';
import { Row } from './Rows.tsx';
import { Search } from './Search.tsx';

interface Props {
  readonly directory: Directory;
  readonly country: string | null;
  readonly lang: string;
  readonly nameOf: (country: string) => string;
  readonly onChoose: (country: string) => void;
  readonly onTravel: () => void;
}

/** A country is found by its name in the reader's language, in English, or by its code. */
function useFilter(codes: readonly string[], nameOf: Props['nameOf']) {
  const [query, setQuery] = useState('');
  const english = useMemo(() => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }), []);
  const key = searchKey(query);
  const fits = (code: string) =>
    [nameOf(code), english.of(code) ?? '', code].some(
      (name) => ` ${searchKey(name)}`.includes(` ${key}`) || searchKey(nameOf(code)).includes(key),
    );
  return { query, setQuery, shown: key === '' ? codes : codes.filter(fits) };
}

/** Which country's carriers come first; remembered in the settings. */
export function CountryView({ directory, country, lang, nameOf, onChoose, onTravel }: Props) {
  const codes = useMemo(() => byName(directory.countries(), nameOf, lang), [directory, lang]);
  const often = useMemo(() => oftenUsed(country, navigator.languages, timeZone(), hasCarriers(directory)), [directory, country]);
  const { query, setQuery, shown } = useFilter(codes, nameOf);
  const row = (code: string) => (
    <Row
      key={code}
      onOpen={() => onChoose(code)}
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
              <Row onOpen={onTravel} detail={i18n.t('popup.travelDetail')}>
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
