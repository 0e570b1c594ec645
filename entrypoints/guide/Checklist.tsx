import { i18n } from '#i18n';
import type { NumberCheck } from '../../lib/ui/guide/facts.ts';
import type { StepId } from '../../lib/ui/guide/steps.ts';
import { cutAtPlaces } from '../../lib/ui/guide/words.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { t } from '../../lib/ui/text.ts';
import type { TickList } from './useTicks.ts';

interface Props {
  readonly steps: readonly StepId[];
  readonly list: TickList;
  readonly check: NumberCheck | null;
  readonly onKeepNumber: () => void;
}

function CheckLink({ check }: { readonly check: NumberCheck }) {
  return (
    <p class="act">
      <a class="btn btn-line btn-sm" href={check.url} target="_blank" rel="noopener noreferrer">
        <span>
          {cutAtPlaces((marks) => t('guide.stepLink.check', marks), 1).map((piece) =>
            typeof piece === 'number' ? <span lang={check.name.lang}>{check.name.text}</span> : piece,
          )}
        </span>
        <Icon name="external-link" size={18} />
        <span class="vh">{i18n.t('common.newTab')}</span>
      </a>
      {check.sms && <span class="cap">{i18n.t('guide.stepLink.sms', [check.sms])}</span>}
    </p>
  );
}

/** What a step offers to do, beside being ticked. */
function Action({ step, check, onKeepNumber }: Pick<Props, 'check' | 'onKeepNumber'> & { readonly step: StepId }) {
  if (step === 'moveFirst') {
    return (
      <p class="act">
        <button type="button" class="btn btn-line btn-sm" onClick={onKeepNumber}>
          {i18n.t('guide.stepLink.move')}
          <Icon name="arrow" size={18} />
        </button>
      </p>
    );
  }
  return (step === 'selfCheck' || step === 'selfCheckPrepaid') && check ? <CheckLink check={check} /> : null;
}

/** Steps to tick off. The tick is the label's own checkbox; what a step offers to do stands beside it, outside the label. */
export function Checklist({ steps, list, check, onKeepNumber }: Props) {
  const names = [check?.name.text ?? ''];
  return (
    <ul class="list">
      {steps.map((step) => (
        <li key={step}>
          <label class="opt">
            <input type="checkbox" checked={list.ticked.includes(step)} onChange={() => list.toggle(step)} />
            <span>
              <b>{t(`guide.step.${step}.t`, names)}</b>
              <span class="cap">{t(`guide.step.${step}.d`, names)}</span>
            </span>
          </label>
          <Action step={step} check={check} onKeepNumber={onKeepNumber} />
        </li>
      ))}
    </ul>
  );
}
