import { i18n } from '#i18n';
import type { Carrier, Directory } from '../../lib/directory/types.ts';
import { countryNames } from '../../lib/ui/country-names.ts';
import { CarrierRow, FoundRow } from '../../lib/ui/find/Rows.tsx';
import { Search } from '../../lib/ui/find/Search.tsx';
import { type Searching, useSearch } from '../../lib/ui/find/useSearch.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { t } from '../../lib/ui/text.ts';
import { useCountries } from '../../lib/ui/useCountry.ts';
import { WayPanel } from '../../lib/ui/WayPanel.tsx';

/** As many rows as fit the panel; the guide has all. */
const SHOWN = 5;

interface Props {
  readonly directory: Directory;
  onChoose(id: string): void;
}

function Found({ search, onChoose }: { readonly search: Searching } & Pick<Props, 'onChoose'>) {
  const lang = messageLang();
  const nameOf = countryNames(lang, t('common.travelEsim'));
  const all = search.findings.flatMap((group) => group.found);
  const found = all.slice(0, SHOWN);
  return (
    <>
      <p class={found.length > 0 ? 'vh' : 'none'} role="status">
        {found.length > 0 ? i18n.t('popup.found', all.length) : i18n.t('warning.find_none')}
      </p>
      <ul class="rows">
        {found.map((one) => (
          <FoundRow
            key={one.carrier.id}
            found={one}
            lang={lang}
            countryName={nameOf(one.carrier.country)}
            to={(id) => () => onChoose(id)}
          />
        ))}
      </ul>
    </>
  );
}

function Largest({ carriers, onChoose }: { readonly carriers: readonly Carrier[] } & Pick<Props, 'onChoose'>) {
  return (
    <ul class="rows">
      {carriers.map((carrier) => (
        <CarrierRow key={carrier.id} carrier={carrier} lang={messageLang()} to={(id) => () => onChoose(id)} />
      ))}
    </ul>
  );
}

/** The way panel where no carrier is known: asks which it is. The largest of the person's country stand there already. */
export function FindCarrier({ directory, onChoose }: Props) {
  const { country, homes } = useCountries(directory);
  const search = useSearch(directory, homes);
  const largest = country ? directory.carriersIn(country).slice(0, SHOWN) : [];
  return (
    <WayPanel who={{ text: i18n.t('warning.find_who'), lang: messageLang() }} main={null}>
      <div class="pick-carrier">
        <Search
          value={search.query}
          label={i18n.t('warning.find_label')}
          placeholder={i18n.t('warning.find_placeholder')}
          onInput={search.setQuery}
        />
        {search.query.trim() === '' ? <Largest carriers={largest} onChoose={onChoose} /> : <Found search={search} onChoose={onChoose} />}
        <a class="all" href="/guide.html">
          {i18n.t('warning.find_all')}
        </a>
      </div>
    </WayPanel>
  );
}
