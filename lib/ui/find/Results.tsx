import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import type { Findings } from '../search/find.ts';
import { FoundRow, type Leads } from './Rows.tsx';

/** More rows than this nobody reads; the count is told, and another letter narrows it. */
const SHOWN = 40;

interface Props {
  readonly findings: Findings;
  readonly query: string;
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

/** The first rows of the groups, `most` in all. */
function firstOf(findings: Findings, most: number): Findings {
  let left = most;
  return findings.flatMap((group) => {
    const found = group.found.slice(0, left);
    left -= found.length;
    return found.length > 0 ? [{ ...group, found }] : [];
  });
}

/** What a search found, each country under its heading, the person's own first. */
export function Results({ findings, query, lang, nameOf, to, onCountries }: Props) {
  const count = findings.reduce((sum, { found }) => sum + found.length, 0);
  if (count === 0) return <Nothing query={query.trim()} onCountries={onCountries} />;
  return (
    <>
      <p class="cap count" role="status">
        {i18n.t('popup.found', count)}
      </p>
      {firstOf(findings, SHOWN).map(({ country, found }) => (
        <section key={country} aria-labelledby={`found-${country}`}>
          <h3 class="cap" id={`found-${country}`}>
            {nameOf(country)}
          </h3>
          <ul class="rows">
            {found.map((one) => (
              <FoundRow key={one.carrier.id} found={one} lang={lang} to={to} />
            ))}
          </ul>
        </section>
      ))}
      {count > SHOWN && <p class="cap narrow">{i18n.t('popup.narrow')}</p>}
    </>
  );
}
