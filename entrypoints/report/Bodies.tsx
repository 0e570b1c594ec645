import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nameIn } from '../../lib/directory/names.ts';
import type { Directory, TrustedBody } from '../../lib/directory/types.ts';
import { mailHref, officialBodies } from '../../lib/reports/official.ts';
import { byName, countryNames } from '../../lib/ui/country-names.ts';
import { Host } from '../../lib/ui/Host.tsx';
import { Icon } from '../../lib/ui/Icon.tsx';
import { messageLang } from '../../lib/ui/lang.ts';
import { Tel } from '../../lib/ui/Tel.tsx';
import { t } from '../../lib/ui/text.ts';
import { useCountries } from '../../lib/ui/useCountry.ts';
import { Handing } from './Handing.tsx';

/** The report as it is handed over. */
interface Taken {
  readonly title: string;
  readonly text: string;
}

const hostOf = (href: string): string => new URL(href).host.replace(/^www\./, '');

function Body({ body, title, text }: { readonly body: TrustedBody } & Taken) {
  const name = nameIn(body.names, messageLang());
  const id = `body-${body.id}`;
  return (
    <li>
      <div>
        <h3 id={id} lang={name.lang}>
          {name.text}
        </h3>
        <p class="cap">{t(`report.body.${body.kind.replaceAll('-', '_')}`)}</p>
        {body.reportUrl && (
          <p class="cap">
            <Host host={hostOf(body.reportUrl)} />
          </p>
        )}
      </div>
      <div class="reach">
        {body.hotline.map((number) => (
          <span class="call" key={number}>
            <Icon name="phone" size={20} />
            <Tel number={number} />
          </span>
        ))}
        {body.reportUrl && <Handing href={body.reportUrl} label={i18n.t('report.hand.open')} of={id} text={text} />}
        {body.mail && <Handing href={mailHref(body.mail, title, text)} label={i18n.t('report.hand.mail')} of={id} text={text} />}
      </div>
    </li>
  );
}

function Countries({
  directory,
  country,
  pick,
}: {
  readonly directory: Directory;
  readonly country: string | null;
  pick(country: string): void;
}) {
  const lang = messageLang();
  const nameOf = countryNames(lang, '');
  return (
    <label class="where">
      <span>{i18n.t('report.hand.country')}</span>
      <select class="input" value={country ?? ''} onChange={(event) => pick(event.currentTarget.value)}>
        {country === null && <option value="" />}
        {byName(directory.countries(), nameOf, lang).map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The official bodies of a country that take reports: the person's own, or another that they choose. */
export function Bodies({ directory, ...taken }: { readonly directory: Directory } & Taken) {
  const { country: home } = useCountries(directory);
  const [country, pick] = useState(home);
  const bodies = country ? officialBodies(directory, country) : [];
  const name = country ? countryNames(messageLang(), '')(country) : '';
  return (
    <>
      <Countries directory={directory} country={country} pick={pick} />
      {bodies.length > 0 && <p class="lead">{i18n.t('report.hand.lead')}</p>}
      {bodies.length > 0 && (
        <ul class="card bodies">
          {bodies.map((body) => (
            <Body key={body.id} body={body} {...taken} />
          ))}
        </ul>
      )}
      {country && bodies.length === 0 && <p class="lead">{i18n.t('report.hand.none', [name])}</p>}
    </>
  );
}
