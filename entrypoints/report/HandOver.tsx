import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory, TrustedBody } from '../../lib/directory/types.ts';
import { officialBodies, type PublicForm, publicForms } from '../../lib/reports/official.ts';
import type { Report } from '../../lib/reports/types.ts';
import { byName, countryNames } from '../../lib/ui/country-names.ts';
import { Host } from '../../lib/ui/Host.tsx';
import { Icon } from '../../lib/ui/Icon.tsx';
import { messageLang } from '../../lib/ui/lang.ts';
import { nameIn } from '../../lib/ui/names.ts';
import { Tel } from '../../lib/ui/Tel.tsx';
import { t } from '../../lib/ui/text.ts';
import { useCountry } from '../../lib/ui/useCountry.ts';
import { CopyText } from './CopyText.tsx';

interface Props {
  readonly report: Report;
  readonly text: string;
  readonly directory: Directory;
}

const hostOf = (href: string): string => new URL(href).host.replace(/^www\./, '');

function Outward({ href, label, full }: { readonly href: string; readonly label: string; readonly full: string }) {
  return (
    <a class="btn btn-line btn-sm" href={href} target="_blank" rel="noopener noreferrer" aria-label={`${full} ${i18n.t('common.newTab')}`}>
      {label}
      <Icon name="external-link" size={18} />
    </a>
  );
}

function Body({ body }: { readonly body: TrustedBody }) {
  const name = nameIn(body.names, messageLang());
  return (
    <li>
      <div>
        <h3 lang={name.lang}>{name.text}</h3>
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
        {body.reportUrl && (
          <Outward href={body.reportUrl} label={i18n.t('report.hand.open')} full={i18n.t('report.hand.openFor', [name.text])} />
        )}
      </div>
    </li>
  );
}

function Form({ form }: { readonly form: PublicForm }) {
  return (
    <li>
      <div>
        <h3 lang="en">{form.name}</h3>
        <p class="cap">{i18n.t(form.fills ? 'report.hand.fills' : 'report.hand.paste')}</p>
      </div>
      <div class="reach">
        <Outward href={form.href} label={i18n.t('report.hand.openForm')} full={i18n.t('report.hand.openFormFor', [form.name])} />
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

function Bodies({ directory }: Pick<Props, 'directory'>) {
  const [own] = useCountry(directory);
  const [country, pick] = useState(own);
  const bodies = country ? officialBodies(directory, country) : [];
  const name = country ? countryNames(messageLang(), '')(country) : '';
  return (
    <>
      <Countries directory={directory} country={country} pick={pick} />
      {bodies.length > 0 && <p class="lead">{i18n.t('report.hand.lead')}</p>}
      {bodies.length > 0 && (
        <ul class="card bodies">
          {bodies.map((body) => (
            <Body key={body.id} body={body} />
          ))}
        </ul>
      )}
      {country && bodies.length === 0 && <p class="lead">{i18n.t('report.hand.none', [name])}</p>}
    </>
  );
}

/** Where a saved report can go: the official bodies of a country and public forms, with the text ready to paste. */
export function HandOver({ report, text, directory }: Props) {
  return (
    <section class="hand" id="hand" tabIndex={-1} aria-labelledby="hand-title">
      <h2 id="hand-title">{i18n.t('report.hand.title')}</h2>
      <div class="paste">
        <div>
          <h3>{i18n.t('report.hand.text')}</h3>
          <pre class="card" tabIndex={0} aria-label={i18n.t('report.hand.text')}>
            {text}
          </pre>
          <div class="acts">
            <CopyText text={text} label={i18n.t('report.hand.copy')} look="btn-main" />
            <CopyText text={report.body.url} label={i18n.t('report.hand.copyAddress')} look="btn-line" />
          </div>
        </div>
        <div>
          <Bodies directory={directory} />
          <h3>{i18n.t('report.hand.forms')}</h3>
          <ul class="card bodies">
            {publicForms(report.body.url).map((form) => (
              <Form key={form.id} form={form} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
