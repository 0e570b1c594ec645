import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Results, Told } from '../../lib/ui/find/Results.tsx';
import { CarrierRow, Row } from '../../lib/ui/find/Rows.tsx';
import { Search } from '../../lib/ui/find/Search.tsx';
import { useSearch } from '../../lib/ui/find/useSearch.ts';
import { hrefOf } from '../../lib/ui/guide/address.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { NO_COUNTRY } from '../../lib/ui/search/build.ts';
import { WayPanel } from '../../lib/ui/WayPanel.tsx';
import type { Guide } from './useGuide.ts';

/** Carriers that stand there before anything is typed; a country's own page has all of them. */
const FIRST = 8;

interface Props {
  readonly guide: Guide;
  /** The country whose page this is; null at the start. */
  readonly looked: string | null;
}

const toCarrier = (id: string): string => hrefOf({ name: 'carrier', id });

function Largest({ guide, country, whole }: { readonly guide: Guide; readonly country: string; readonly whole: boolean }) {
  const all = guide.directory.carriersIn(country);
  const shown = whole || all.length <= FIRST + 1 ? all : all.slice(0, FIRST);
  const name = guide.nameOf(country);
  return (
    <>
      <h3 class="cap">{i18n.t('guide.pickIn', [name])}</h3>
      <ul class="rows">
        {shown.map((carrier) => (
          <CarrierRow key={carrier.id} carrier={carrier} lang={guide.lang} to={toCarrier} />
        ))}
        {shown.length < all.length && (
          <Row to={hrefOf({ name: 'country', code: country })}>{i18n.t('guide.allIn', [String(all.length), name])}</Row>
        )}
      </ul>
    </>
  );
}

/** Which country comes first, and how to see another or to keep this one. */
function Country({ guide, looked }: Props) {
  const { country, nameOf, setCountry } = guide;
  const other = looked !== null && looked !== NO_COUNTRY && looked !== country;
  const elsewhere = useRef<HTMLAnchorElement>(null);
  const keep = (code: string) => {
    setCountry(code);
    // The button goes; the focus must not go with it.
    elsewhere.current?.focus();
  };
  return (
    <div class="country">
      {country && <p role="status">{i18n.t('guide.listed', [nameOf(country)])}</p>}
      {other && (
        <button type="button" class="btn btn-sm" onClick={() => keep(looked)}>
          {i18n.t('guide.keepCountry', [nameOf(looked)])}
        </button>
      )}
      <a class="btn btn-sm" ref={elsewhere} href={hrefOf({ name: 'countries' })}>
        <Icon name="globe" size={20} />
        {i18n.t('guide.otherCountry')}
      </a>
    </div>
  );
}

/** The way panel where no carrier is known: it asks which one. Below it the country's carriers, or what was found. */
export function FindPanel({ guide, looked }: Props) {
  const country = looked ?? guide.country;
  const search = useSearch(guide.directory, looked === null ? guide.homes : [looked, ...guide.homes]);
  const searching = search.query.trim() !== '';
  return (
    <div class="finder">
      <WayPanel who={{ text: i18n.t('guide.which'), lang: guide.lang }} main={null}>
        <Search value={search.query} label={i18n.t('guide.which')} placeholder={i18n.t('popup.searchHint')} onInput={search.setQuery} />
        <Country guide={guide} looked={looked} />
        <p class="hint">{i18n.t('guide.virtual')}</p>
      </WayPanel>
      <section class="card found">
        <h2 class="vh">{i18n.t('guide.pick')}</h2>
        <Told findings={search.findings} query={search.query} />
        {searching ? (
          <Results
            findings={search.findings}
            query={search.query}
            lang={guide.lang}
            nameOf={guide.nameOf}
            to={toCarrier}
            onCountries={() => location.assign(hrefOf({ name: 'countries' }))}
          />
        ) : (
          country && <Largest guide={guide} country={country} whole={looked !== null} />
        )}
      </section>
    </div>
  );
}
