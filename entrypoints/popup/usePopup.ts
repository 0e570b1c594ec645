import type { Carrier, Directory } from '../../lib/directory/types.ts';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { countryNames } from '../../lib/ui/country-names.ts';
import { useSearch } from '../../lib/ui/find/useSearch.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { t } from '../../lib/ui/text.ts';
import { useCountries } from '../../lib/ui/useCountry.ts';
import type { LoadedDirectory } from '../../lib/ui/useDirectory.ts';
import type { Level } from '../../lib/verdict/types.ts';
import { warningFor } from '../../lib/warning/view.ts';
import { shortened } from './near-mark.ts';
import { type StatusText, statusText } from './status-text.ts';
import type { Here } from './tab-state.ts';
import { useViews } from './views.ts';

/** Levels that are about one carrier, whose way then takes the place of the search. */
const ABOUT_A_CARRIER: ReadonlySet<Level> = new Set(['official', 'info', 'caution', 'danger']);

function carrierOf({ state }: Here, directory: Directory): Carrier | null {
  const { level, carrierId } = state.verdict;
  if (state.checking || carrierId === null || !ABOUT_A_CARRIER.has(level)) return null;
  return directory.carrier(carrierId);
}

/** The page's state in words: the same view as the warning in the page, so that both say the same. */
function statusOf({ state }: Here, directory: Directory, lang: string, country: string | null): StatusText {
  const { title, seen } = warningFor(shortened(state.verdict), { directory, t, lang, country });
  return statusText(state.verdict, { directory, t, lang, reasons: seen, finding: title });
}

/** The page is read again, so that its notice stands there at once. */
async function warnAgain({ tabId, state }: Here): Promise<void> {
  await sendMessage('own:take-back', { host: state.verdict.host });
  if (tabId !== null) await sendMessage('own:recheck', { tabId });
}

/** Levels whose words name nobody of the directory. */
const NAMELESS: ReadonlySet<Level> = new Set(['none', 'unknown']);

/** All that the popup's views read, worked out in one place. */
export function usePopup(directory: Directory, list: LoadedDirectory['state'], here: Here, refresh: () => Promise<void>) {
  const lang = messageLang();
  const countries = useCountries(directory);
  const { country, homes, choose } = countries;
  const search = useSearch(directory, homes);
  const views = useViews();
  const carrier = carrierOf(here, directory);
  const searching = search.query.trim() !== '';
  const naming = list === 'loading' && !NAMELESS.has(here.state.verdict.level);
  const atStart = views.view.name === 'home' || views.view.name === 'find';
  return {
    directory,
    /** Whether the list of carriers is there. */
    list,
    /** What is found waits for the names that it is told with. */
    naming,
    here,
    lang,
    country,
    countries,
    views,
    search,
    carrier,
    nameOf: countryNames(lang, t('common.travelEsim')),
    /** The search field is on screen. */
    finding: atStart && (searching || (carrier === null && !naming) || views.view.name === 'find'),
    /** The results are. */
    searching: atStart && searching,
    status: statusOf(here, directory, lang, country),
    chooseCountry: (next: string) => {
      choose(next);
      views.back();
    },
    back: () => {
      if (!atStart || !searching) return views.back();
      search.setQuery('');
      return true;
    },
    /** Notices are left out on this site from now on, or stand again at once. */
    unwarn: () => void (here.tabId !== null && sendMessage('own:unwarn', { tabId: here.tabId }).then(refresh, refresh)),
    takeBack: () => void warnAgain(here).then(refresh, refresh),
  };
}

export type Popup = ReturnType<typeof usePopup>;
