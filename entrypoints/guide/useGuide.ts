import type { Carrier, Directory } from '../../lib/directory/types.ts';
import { countryNames } from '../../lib/ui/country-names.ts';
import { caseFor, isMovable, isTravel } from '../../lib/ui/guide/cases.ts';
import { numberCheckIn, portingIn } from '../../lib/ui/guide/facts.ts';
import type { Situation } from '../../lib/ui/guide/steps.ts';
import type { Case } from '../../lib/ui/guide/types.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { NO_COUNTRY } from '../../lib/ui/search/build.ts';
import { t } from '../../lib/ui/text.ts';
import { useCountries } from '../../lib/ui/useCountry.ts';

/** What every part of the guide reads: the list, the language, the person's country, the case. */
export function useGuide(directory: Directory, wished: Case | null, setCase: (which: Case) => void) {
  const { country, homes, choose: setCountry } = useCountries(directory);
  const lang = messageLang();
  return { directory, lang, country, homes, setCountry, wished, setCase, nameOf: countryNames(lang, t('common.travelEsim')) };
}

export type Guide = ReturnType<typeof useGuide>;

/** Country whose rules and bodies count: the carrier's, the one being looked at, else the person's own. */
export function rulesCountry(guide: Guide, carrier: Carrier | null, looked: string | null = null): string | null {
  const country = carrier?.country ?? looked;
  return country === null || country === NO_COUNTRY ? guide.country : country;
}

/** What decides the steps for a carrier, or for any carrier of a country. */
export function situationOf(guide: Guide, carrier: Carrier | null, country: string | null): Situation {
  return {
    which: caseFor(carrier, guide.wished),
    travel: isTravel(carrier),
    movable: isMovable(carrier),
    porting: portingIn(country),
    check: numberCheckIn(country),
  };
}
