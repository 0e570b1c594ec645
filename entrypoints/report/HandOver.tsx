import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type PublicForm, publicForms } from '../../lib/reports/official.ts';
import type { Report } from '../../lib/reports/types.ts';
import type { LoadedDirectory } from '../../lib/ui/useDirectory.ts';
import { Bodies } from './Bodies.tsx';
import { CopyText } from './CopyText.tsx';
import { Outward } from './Outward.tsx';

/** A report that can be taken to others. `goThere`: the person asked for it, so the page moves there. */
export interface Handed {
  readonly report: Report;
  readonly goThere: boolean;
}

interface Props extends Handed {
  readonly text: string;
  readonly loaded: LoadedDirectory;
}

function Form({ form }: { readonly form: PublicForm }) {
  return (
    <li>
      <div>
        <h3 id={`form-${form.id}`} lang="en">
          {form.name}
        </h3>
        <p class="cap">{i18n.t(form.fills ? 'report.hand.fills' : 'report.hand.paste')}</p>
      </div>
      <div class="reach">
        <Outward href={form.href} label={i18n.t('report.hand.openForm')} of={`form-${form.id}`} />
      </div>
    </li>
  );
}

function Paste({ report, text }: Pick<Props, 'report' | 'text'>) {
  return (
    <div>
      <h3 id="paste">{i18n.t('report.hand.text')}</h3>
      <textarea class="input" aria-labelledby="paste" readOnly rows={text.split('\n').length + 2} value={text} />
      <div class="acts">
        <CopyText text={text} label={i18n.t('report.hand.copy')} look="btn-main" />
        <CopyText text={report.body.url} label={i18n.t('report.hand.copyAddress')} look="btn-line" />
      </div>
    </div>
  );
}

/** Where a saved report can go: the official bodies of a country and public forms, with the text ready to paste. */
export function HandOver({ report, goThere, text, loaded: { state, directory } }: Props) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!goThere) return;
    section.current?.scrollIntoView();
    section.current?.focus({ preventScroll: true });
  }, [report, goThere]);
  return (
    <section class="hand" id="hand" tabIndex={-1} aria-labelledby="hand-title" ref={section}>
      <h2 id="hand-title">{i18n.t('report.hand.title')}</h2>
      <div class="paste">
        <Paste report={report} text={text} />
        <div>
          {directory && <Bodies directory={directory} title={i18n.t(`report.textTitle.${report.body.kind}`)} text={text} />}
          {state === 'failed' && <p class="lead">{i18n.t('report.error.directory')}</p>}
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
