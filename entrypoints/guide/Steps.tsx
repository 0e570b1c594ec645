import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Carrier } from '../../lib/directory/types.ts';
import { caresFor, type Situation, stepsFor } from '../../lib/ui/guide/steps.ts';
import { GENERAL } from '../../lib/ui/guide/ticks.ts';
import { type Case, PHASES, type Phase } from '../../lib/ui/guide/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { t } from '../../lib/ui/text.ts';
import { Checklist } from './Checklist.tsx';
import { Devices } from './Devices.tsx';
import { PortingFacts } from './PortingFacts.tsx';
import { Tools } from './Tools.tsx';
import type { Guide } from './useGuide.ts';
import { startOver } from './usePlace.ts';
import { useTicks } from './useTicks.ts';
import { Ways } from './Ways.tsx';

interface SectionProps {
  readonly number: number;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

function Section({ number, title, lead, children }: SectionProps) {
  return (
    <section class="sec">
      <h2>
        <span class="k num">{number}</span>
        <span>
          <Phrases text={title} />
        </span>
      </h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  );
}

interface Props {
  readonly guide: Guide;
  /** Null: the steps for any carrier. */
  readonly carrier: Carrier | null;
  readonly country: string | null;
  readonly situation: Situation;
}

function Cares({ which }: { readonly which: Case }) {
  return (
    <ul class="care">
      {caresFor(which).map((id) => (
        <li key={id}>
          <Icon name="lv-caution" />
          <span>{t(`guide.care.${id}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The ways to end it, or how the number moves. */
function Routes({ guide, carrier, country, situation }: Props) {
  return situation.which === 'move' ? (
    <PortingFacts guide={guide} carrier={carrier} country={country} porting={situation.porting} />
  ) : (
    <Ways carrier={carrier} lang={guide.lang} situation={situation} />
  );
}

/** The guide proper: before, the official ways, in which order, what to beware of, afterwards. */
export function Steps(props: Props) {
  const { guide, carrier, situation } = props;
  const { which, check } = situation;
  const list = useTicks(carrier?.id ?? GENERAL);
  const keepNumber = () => {
    guide.setCase('move');
    startOver();
  };
  const steps = (phase: Phase) => stepsFor(phase, situation);
  const checklist = (phase: Phase) => <Checklist steps={steps(phase)} list={list} check={check} onKeepNumber={keepNumber} />;
  return (
    <div class="body">
      <Tools steps={PHASES.flatMap(steps)} list={list} />
      <Section number={1} title={i18n.t('guide.sec.before')}>
        {checklist('before')}
      </Section>
      <Section number={2} title={i18n.t(which === 'move' ? 'guide.sec.port' : 'guide.sec.ways')}>
        <Routes {...props} />
      </Section>
      <Section number={3} title={i18n.t('guide.sec.order')} lead={t(`guide.orderLead.${which}`)}>
        {checklist('order')}
        {which === 'esim' && <Devices />}
      </Section>
      <Section number={4} title={i18n.t('guide.sec.care')}>
        <Cares which={which} />
      </Section>
      <Section number={5} title={i18n.t('guide.sec.after')}>
        {checklist('after')}
      </Section>
      <p class="src">{i18n.t('guide.src')}</p>
    </div>
  );
}
