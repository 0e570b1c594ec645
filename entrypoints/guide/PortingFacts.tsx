import { i18n } from '#i18n';
import { telHref } from '../../lib/directory/phone.ts';
import type { Carrier } from '../../lib/directory/types.ts';
import { readableDate } from '../../lib/ui/dates.ts';
import type { Porting } from '../../lib/ui/guide/facts.ts';
import { type Line, type Part, portingLines } from '../../lib/ui/guide/porting-lines.ts';
import { handFor } from '../../lib/ui/guide/steps.ts';
import { t } from '../../lib/ui/text.ts';
import { Hand } from './Hand.tsx';
import type { Guide } from './useGuide.ts';

function Piece({ part }: { readonly part: Part }) {
  if (typeof part === 'string') return <>{part}</>;
  if ('call' in part) {
    return (
      <a class="word num" href={telHref(part.call)} dir="ltr">
        {part.call}
      </a>
    );
  }
  return (
    <span class="word num" lang={part.lang} translate={false}>
      {part.word}
    </span>
  );
}

const textOf = (line: Line): string => line.map((part) => (typeof part === 'string' ? part : Object.values(part).join(' '))).join('');

function Source({ porting, lang }: { readonly porting: Porting; readonly lang: string }) {
  const day = readableDate(porting.checkedOn, lang);
  if (!porting.official) return <p class="cap">{i18n.t('guide.port.checked', [day])}</p>;
  const host = new URL(porting.official).host.replace(/^www\./, '');
  return (
    <p class="cap">
      <a href={porting.official} target="_blank" rel="noopener noreferrer">
        {i18n.t('guide.port.source', [host, day])}
        <span class="vh">{i18n.t('common.newTab')}</span>
      </a>
    </p>
  );
}

interface Props {
  readonly guide: Guide;
  readonly carrier: Carrier | null;
  readonly country: string | null;
  readonly porting: Porting | null;
}

/** How a number moves to another company in this country, as far as it is on record. */
export function PortingFacts({ guide, carrier, country, porting }: Props) {
  const { lang, directory } = guide;
  const lines = portingLines(porting, { t, lang, carrier, carrierOf: directory.carrier });
  return (
    <>
      <Hand items={handFor('move', false)} />
      <section class="card port">
        {country && <h3>{i18n.t('guide.port.in', [guide.nameOf(country)])}</h3>}
        <ul>
          {lines.map((line) => (
            <li key={textOf(line)}>
              {line.map((part, place) => (
                <Piece key={place} part={part} />
              ))}
            </li>
          ))}
        </ul>
        {porting && <Source porting={porting} lang={lang} />}
      </section>
    </>
  );
}
