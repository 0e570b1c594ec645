import { i18n } from '#i18n';
import { type ReportForm, type Subject, withKind, wrongsFor } from '../../lib/reports/form.ts';
import type { ReportKind, Wrong } from '../../lib/reports/types.ts';
import { t } from '../../lib/ui/text.ts';

interface Props {
  readonly form: ReportForm;
  readonly subject: Subject;
  change(change: Partial<ReportForm>): void;
}

const KINDS: readonly ReportKind[] = ['unsafe', 'mistake'];

function Kinds({ form, subject, change }: Props) {
  return (
    <div class="seg kinds" role="radiogroup" aria-label={i18n.t('report.kindLegend')}>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input type="radio" name="kind" checked={form.kind === kind} onChange={() => change(withKind(form, kind, subject))} />
          {i18n.t(`report.kind.${kind}`)}
        </label>
      ))}
    </div>
  );
}

function Tick({ wrong, form, change }: { readonly wrong: Wrong } & Pick<Props, 'form' | 'change'>) {
  const on = form.wrong.includes(wrong);
  const next = on ? form.wrong.filter((one) => one !== wrong) : [...form.wrong, wrong];
  return (
    <li>
      <label class="opt">
        <input type="checkbox" checked={on} onChange={() => change({ wrong: next })} />
        <span>{t(`report.wrong.${wrong.replaceAll('-', '_')}`)}</span>
      </label>
    </li>
  );
}

/** Step 2: whether the page or our warning is wrong, and in what. Ticks that the finding already gives are set. */
export function WrongPart({ form, subject, change }: Props) {
  return (
    <fieldset class="blk">
      <legend>
        <h2>{i18n.t('report.step2')}</h2>
      </legend>
      <Kinds form={form} subject={subject} change={change} />
      <ul class="pick why">
        {wrongsFor(form.kind).map((wrong) => (
          <Tick key={wrong} wrong={wrong} form={form} change={change} />
        ))}
      </ul>
    </fieldset>
  );
}
