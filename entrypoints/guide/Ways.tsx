import { i18n } from '#i18n';
import { nameIn } from '../../lib/directory/names.ts';
import type { Carrier } from '../../lib/directory/types.ts';
import { accountWordIn } from '../../lib/ui/guide/facts.ts';
import { type Route, type Routes, routesFor } from '../../lib/ui/guide/routes.ts';
import { handFor, type Situation } from '../../lib/ui/guide/steps.ts';
import type { IconName } from '../../lib/ui/icons.ts';
import { Tel } from '../../lib/ui/Tel.tsx';
import { t } from '../../lib/ui/text.ts';
import { Hand } from './Hand.tsx';
import { Notes } from './Notes.tsx';
import { type CarrierNotes, useNotes } from './useNotes.ts';
import { WayCard } from './WayCard.tsx';

function OpenButton({ route, href }: { readonly route: Route; readonly href: string }) {
  return (
    <a class={`btn btn-sm ${route.id === 'page' ? 'btn-main' : 'btn-line'}`} href={href} target="_blank" rel="noopener noreferrer">
      {t(`guide.way.${route.id}.b`)}
      <span class="vh">{i18n.t('common.newTab')}</span>
    </a>
  );
}

interface NumbersProps {
  readonly numbers: readonly string[];
  readonly hoursOf: CarrierNotes['hoursOf'];
}

function Numbers({ numbers, hoursOf }: NumbersProps) {
  return (
    <ul class="tels">
      {numbers.map((number) => {
        const hours = hoursOf(number);
        return (
          <li key={number}>
            <Tel number={number} />
            {hours && <small class="hours">{hours}</small>}
          </li>
        );
      })}
    </ul>
  );
}

function endOf(route: Route, hoursOf: CarrierNotes['hoursOf']) {
  if (route.href) return <OpenButton route={route} href={route.href} />;
  return route.numbers ? <Numbers numbers={route.numbers} hoursOf={hoursOf} /> : undefined;
}

function Word({ country }: { readonly country: string }) {
  const word = accountWordIn(country);
  if (!word) return null;
  return (
    <span class="look">
      {i18n.t('guide.look')}{' '}
      <span class="word" lang={word.lang} translate={false}>
        {word.text}
      </span>
    </span>
  );
}

function MissingCard({
  missing,
  carrier,
  lang,
}: {
  readonly missing: Routes['missing'];
  readonly carrier: Carrier;
  readonly lang: string;
}) {
  if (missing === 'all') {
    return (
      <WayCard icon="info" title={i18n.t('guide.missing.titleAll')} missing>
        {i18n.t('guide.missing.textAll')}
      </WayCard>
    );
  }
  const names = missing.map((one) => t(`guide.missing.${one}`));
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
  return (
    <WayCard icon="info" title={i18n.t('guide.missing.title', [list])} missing>
      {i18n.t(carrier.hotline.length > 0 ? 'guide.missing.text' : 'guide.missing.textPlain')}
    </WayCard>
  );
}

function CarrierWays({ carrier, lang }: { readonly carrier: Carrier; readonly lang: string }) {
  const { known, missing } = routesFor(carrier);
  const { note, hoursOf } = useNotes(carrier.id, lang);
  return (
    <>
      <ul class="ways">
        {known.map((route) => (
          <WayCard key={route.id} icon={route.icon} title={t(`guide.way.${route.id}.t`)} end={endOf(route, hoursOf)}>
            {t(`guide.way.${route.id}.d`)}
            {route.inAccount && <Word country={carrier.country} />}
          </WayCard>
        ))}
        {missing.length > 0 && <MissingCard missing={missing} carrier={carrier} lang={lang} />}
      </ul>
      {note && <Notes note={note} name={nameIn(carrier.names, lang).text} />}
    </>
  );
}

const ANY: readonly { readonly id: 'phone' | 'web' | 'store'; readonly icon: IconName }[] = [
  { id: 'phone', icon: 'phone' },
  { id: 'web', icon: 'web' },
  { id: 'store', icon: 'shop' },
];

function AnyWays() {
  return (
    <ul class="ways">
      {ANY.map(({ id, icon }) => (
        <WayCard key={id} icon={icon} title={t(`guide.any.${id}.t`)}>
          {t(`guide.any.${id}.d`)}
        </WayCard>
      ))}
    </ul>
  );
}

interface Props {
  readonly carrier: Carrier | null;
  readonly lang: string;
  readonly situation: Situation;
}

/** What to have at hand, then every official way: as the directory has them for a carrier, else those that every carrier has. */
export function Ways({ carrier, lang, situation }: Props) {
  return (
    <>
      <Hand items={handFor(situation.which, situation.travel)} />
      {carrier ? <CarrierWays carrier={carrier} lang={lang} /> : <AnyWays />}
    </>
  );
}
