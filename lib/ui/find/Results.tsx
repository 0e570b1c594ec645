import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import type { Findings, Found } from '../search/find.ts';
import { FoundRow, type Leads } from './Rows.tsx';

/** More rows than this nobody reads; the count is told, and another letter narrows it. */
const SHOWN = 40;

interface Props {
  readonly findings: Findings;
  readonly query: string;
  readonly country: string | null;
  readonly lang: string;
  readonly nameOf: (country: string) => string;
  /** Where a carrier leads. */
  readonly to: (id: string) => Leads;
  readonly onCountries: () => void;
}

function Nothing({ query, onCountries }: Pick<Props, 'query' | 'onCountries'>) {
  return (
    <section class="void" role="status">
      <h2>{i18n.t('popup.nothing', [query])}</h2>
      <p>{i18n.t('popup.nothingHint')}</p>
      <button type="button" class="btn btn-line" onClick={onCountries}>
        <Icon name="globe" size={20} />
        {i18n.t('popup.browseCountries')}
      </button>
    </section>
  );
}

/** What a search found: the person's country, then the others, each under its heading. */
export function Results({ findings, query, country, lang, nameOf, to, onCountries }: Props) {
  const { near, far } = findings;
  if (near.length + far.length === 0) return <Nothing query={query.trim()} onCountries={onCountries} />;
  const shownFar = far.slice(0, Math.max(10, SHOWN - near.length));
  const rows = (found: readonly Found[]) =>
    found.map((f) => <FoundRow key={f.carrier.id} found={f} lang={lang} countryName={nameOf(f.carrier.country)} to={to} />);
  return (
    <>
      <p class="cap count" role="status">
        {i18n.t('popup.found', near.length + far.length)}
      </p>
      {near.length > 0 && <h3 class="cap">{country && nameOf(country)}</h3>}
      {near.length > 0 && <ul class="rows">{rows(near)}</ul>}
      {far.length > 0 && near.length > 0 && <h3 class="cap">{i18n.t('popup.elsewhere')}</h3>}
      {far.length > 0 && <ul class="rows">{rows(shownFar)}</ul>}
      {shownFar.length < far.length && <p class="cap narrow">{i18n.t('popup.narrow')}</p>}
    </>
  );
}
