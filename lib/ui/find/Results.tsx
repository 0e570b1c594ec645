import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import type { Findings } from '../search/find.ts';
import { FoundRow, type Leads } from './Rows.tsx';

/** More rows than this nobody reads; the count is told, and another letter narrows it. */
const SHOWN = 40;
/** Of one country where several have some: the person's other countries come next, and are not to be crowded out by the first. */
const SHOWN_OF_ONE = 20;

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
    <section class="void">
      <h2>{i18n.t('popup.nothing', [query])}</h2>
      <p>{i18n.t('popup.nothingHint')}</p>
      <button type="button" class="btn btn-line" onClick={onCountries}>
        <Icon name="globe" size={20} />
        {i18n.t('popup.browseCountries')}
      </button>
    </section>
  );
}

/** The first rows of the groups, SHOWN in all. */
function firstOf(findings: Findings): Findings {
  let left = SHOWN;
  const most = findings.length > 1 ? SHOWN_OF_ONE : SHOWN;
  return findings.flatMap((group) => {
    const found = group.found.slice(0, Math.min(most, left));
    left -= found.length;
    return found.length > 0 ? [{ ...group, found }] : [];
  });
}

const countOf = (findings: Findings): number => findings.reduce((sum, { found }) => sum + found.length, 0);

/** Says aloud what a search found. It stands there before the first letter: a live region that comes with its text is not read. */
export function Told({ findings, query }: Pick<Props, 'findings' | 'query'>) {
  const count = countOf(findings);
  const text = count === 0 ? i18n.t('popup.nothing', [query.trim()]) : i18n.t('popup.found', count);
  return (
    <p class="vh" role="status">
      {query.trim() && text}
    </p>
  );
}

/** What a search found, each country under its heading, the person's own first. */
export function Results({ findings, query, lang, nameOf, to, onCountries }: Props) {
  const count = countOf(findings);
  if (count === 0) return <Nothing query={query.trim()} onCountries={onCountries} />;
  const first = firstOf(findings);
  return (
    <>
      <p class="cap count" aria-hidden="true">
        {i18n.t('popup.found', count)}
      </p>
      {first.map(({ country, found }) => (
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
      {count > countOf(first) && <p class="cap narrow">{i18n.t('popup.narrow')}</p>}
    </>
  );
}
