import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { byName, countryNames } from '../../lib/ui/country-names.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { Answer, Row } from './Group.tsx';
import type { Options } from './useOptions.ts';

interface Props {
  readonly options: Options;
  /** Null while it is not there: then what is kept can still be removed. */
  readonly directory: Directory | null;
}

const nameOf = (code: string): string => countryNames(messageLang(), '')(code);

function Add({ options, directory }: Props) {
  const { country, otherCountries } = options.settings;
  const codes = useMemo(() => byName(directory?.countries() ?? [], countryNames(messageLang(), ''), messageLang()), [directory]);
  const add = (code: string) => code && options.change('others', { otherCountries: [...otherCountries, code] });
  return (
    <select
      class="input"
      id="others"
      aria-describedby="others-hint"
      value=""
      disabled={codes.length === 0}
      onChange={(event) => void add(event.currentTarget.value)}
    >
      <option value="">{i18n.t('options.othersAdd')}</option>
      {codes
        .filter((code) => code !== country && !otherCountries.includes(code))
        .map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
    </select>
  );
}

/** Further countries of people who have lines in several: each to be removed, one more to be added. */
export function OthersPart({ options, directory }: Props) {
  const { otherCountries } = options.settings;
  const drop = async (code: string) => {
    const keep = (list: readonly string[]) => options.change('others', { otherCountries: list });
    if (await keep(otherCountries.filter((one) => one !== code)))
      options.done('others', i18n.t('options.dropped', [nameOf(code)]), () => void keep(otherCountries));
  };
  return (
    <>
      <Row title={i18n.t('options.others')} hint={i18n.t('options.othersHint')} labels="others" hintId="others-hint">
        <Add options={options} directory={directory} />
      </Row>
      {otherCountries.map((code) => (
        <Row key={code} title={nameOf(code)}>
          <button
            type="button"
            class="btn btn-line btn-sm"
            aria-label={i18n.t('options.othersDrop', [nameOf(code)])}
            onClick={() => void drop(code)}
          >
            {i18n.t('options.remove')}
          </button>
        </Row>
      ))}
      <Answer options={options} at="others" />
    </>
  );
}
