import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { oftenUsed } from '../../lib/settings/country.ts';
import { byName } from '../../lib/ui/country-names.ts';
import { Row } from '../../lib/ui/find/Rows.tsx';
import { Search } from '../../lib/ui/find/Search.tsx';
import { useCountryFilter } from '../../lib/ui/find/useCountryFilter.ts';
import { hrefOf } from '../../lib/ui/guide/address.ts';
import { NO_COUNTRY } from '../../lib/ui/search/build.ts';
import { hasCarriers, timeZone } from '../../lib/ui/useCountry.ts';
import { Heading } from './Heading.tsx';
import type { Guide } from './useGuide.ts';

interface RowsProps {
  readonly guide: Guide;
  readonly codes: readonly string[];
}

function CountryRows({ guide, codes }: RowsProps) {
  return (
    <ul class="rows card">
      {codes.map((code) => (
        <Row
          key={code}
          to={hrefOf({ name: 'country', code })}
          end={<small>{i18n.t('popup.carriers', guide.directory.carriersIn(code).length)}</small>}
        >
          {guide.nameOf(code)}
        </Row>
      ))}
    </ul>
  );
}

function useOften({ country, directory }: Guide): readonly string[] {
  return useMemo(() => {
    const has = hasCarriers(directory);
    const often = oftenUsed(country, navigator.languages, timeZone(), has);
    return has(NO_COUNTRY) ? [...often, NO_COUNTRY] : often;
  }, [directory, country]);
}

/** All countries and territories of the list: those often used first, then all by name. */
export function Countries({ guide }: { readonly guide: Guide }) {
  const { directory, nameOf, lang } = guide;
  const codes = useMemo(() => byName(directory.countries(), nameOf, lang), [directory, lang]);
  const often = useOften(guide);
  const { query, setQuery, shown } = useCountryFilter(codes, nameOf);
  return (
    <>
      <header class="gh start">
        <Heading text={i18n.t('guide.title.countries')} />
      </header>
      <div class="country-find">
        <Search value={query} label={i18n.t('popup.country')} placeholder={i18n.t('popup.countryHint')} onInput={setQuery} />
        <p class="vh" role="status">
          {query && i18n.t('popup.foundCountries', shown.length)}
        </p>
      </div>
      {query === '' && (
        <>
          <h2 class="cap">{i18n.t('popup.often')}</h2>
          <CountryRows guide={guide} codes={often} />
          <h2 class="cap">{i18n.t('popup.allCountries')}</h2>
        </>
      )}
      <CountryRows guide={guide} codes={shown} />
    </>
  );
}
