import { i18n } from '#i18n';
import { nameIn } from '../../lib/directory/names.ts';
import { readableNumber, telHref } from '../../lib/directory/phone.ts';
import type { Carrier, Directory, TrustedBody } from '../../lib/directory/types.ts';
import { officialBodies } from '../../lib/reports/official.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { t } from '../../lib/ui/text.ts';
import { stepsAfter } from '../../lib/warning/afterwards.ts';
import type { Step } from '../../lib/warning/types.ts';

const GAVE = ['code', 'password', 'id', 'money', 'remote', 'qr'] as const;
/** Besides those that the steps name. */
const OTHERS_MAX = 3;

interface Props {
  readonly directory: Directory;
  readonly carrier: Carrier | null;
  /** ISO code of the country whose bodies are named. */
  readonly country: string | null;
  readonly lang: string;
}

function Sentence({ step: { before, link, after } }: { readonly step: Step }) {
  const web = link?.href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <li>
      <span>
        {before}
        {link && (
          <a class="num" href={link.href} {...web}>
            <bdi>{link.label}</bdi>
          </a>
        )}
        {after}
      </span>
    </li>
  );
}

function Body({ body, lang }: { readonly body: TrustedBody; readonly lang: string }) {
  const name = nameIn(body.names, lang);
  const number = body.hotline[0];
  return (
    <li>
      <span lang={name.lang}>{name.text}</span>
      {number ? (
        <a class="tel num" href={telHref(number)} dir="ltr" aria-label={i18n.t('common.call', [readableNumber(number)])}>
          {readableNumber(number)}
        </a>
      ) : (
        body.reportUrl && (
          <a href={body.reportUrl} target="_blank" rel="noopener noreferrer">
            {new URL(body.reportUrl).host.replace(/^www\./, '')}
          </a>
        )
      )}
    </li>
  );
}

function Others({ directory, country, lang, named }: Omit<Props, 'carrier'> & { readonly named: readonly Step[] }) {
  const hrefs = new Set(named.map((step) => step.link?.href));
  const isNamed = ({ hotline, reportUrl }: TrustedBody) =>
    (hotline[0] !== undefined && hrefs.has(telHref(hotline[0]))) || (reportUrl !== null && hrefs.has(reportUrl));
  const others = (country ? officialBodies(directory, country) : []).filter((body) => !isNamed(body)).slice(0, OTHERS_MAX);
  if (others.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('guide.help.others')}</h3>
      <ul class="bodies">
        {others.map((body) => (
          <Body key={body.id} body={body} lang={lang} />
        ))}
      </ul>
    </>
  );
}

/** Where it already went wrong: what to do now, in order; whom else to tell; and what helps for each thing given away. */
export function Help({ directory, carrier, country, lang }: Props) {
  const steps = stepsAfter(carrier, country, directory, t, lang);
  return (
    <section class="card help">
      <h2>
        <Phrases text={i18n.t('guide.help.title')} />
      </h2>
      <p>{i18n.t('guide.help.lead')}</p>
      <ol class="now">
        {steps.map((step) => (
          <Sentence key={`${step.before}${step.link?.href ?? ''}`} step={step} />
        ))}
      </ol>
      <Others directory={directory} country={country} lang={lang} named={steps} />
      <p class="keep">{i18n.t('guide.help.keep')}</p>
      <details>
        <summary>
          {i18n.t('guide.help.gave')}
          <Icon name="down" size={20} />
        </summary>
        <dl>
          {GAVE.map((id) => (
            <div key={id}>
              <dt>{t(`guide.help.item.${id}.t`)}</dt>
              <dd>{t(`guide.help.item.${id}.d`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
