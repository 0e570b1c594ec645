import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../directory/types.ts';
import { type CountryChoice, countryChoices } from './country-choices.ts';
import { messageLang } from './lang.ts';
import { timeZone } from './useCountry.ts';

interface Props {
  /** For the label's `for`. */
  readonly id: string;
  readonly describedBy?: string;
  /** Null while the directory is not there: then only the present choice is on offer. */
  readonly directory: Directory | null;
  /** As chosen; null: guess. */
  readonly value: string | null;
  readonly onChoose: (country: string | null) => void;
}

function Choices({ label, choices }: { readonly label: string; readonly choices: readonly CountryChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** Which country's carriers come first: the guess on top, then those often used, then all by name. The browser's own list, for keyboards and screen readers. */
export function CountrySelect({ id, describedBy, directory, value, onChoose }: Props) {
  const choices = useMemo(
    () =>
      countryChoices({
        codes: directory?.countries() ?? [],
        chosen: value,
        languages: navigator.languages,
        timeZone: timeZone(),
        lang: messageLang(),
      }),
    [directory, value],
  );
  return (
    <select
      class="input"
      id={id}
      aria-describedby={describedBy}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    >
      <option value="">{choices.guess ? i18n.t('options.countryGuess', [choices.guess]) : i18n.t('options.countryUnknown')}</option>
      <Choices label={i18n.t('popup.often')} choices={choices.often} />
      <Choices label={i18n.t('popup.allCountries')} choices={choices.all} />
    </select>
  );
}
