import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { hasPassages } from '../../lib/reports/form.ts';
import type { Report } from '../../lib/reports/types.ts';
import { useDesk } from '../../lib/ui/useDesk.ts';
import { AddressPart } from './AddressPart.tsx';
import { OpeningNote } from './OpeningNote.tsx';
import { Preview } from './Preview.tsx';
import type { Opening } from './subject.ts';
import { useReport } from './useReport.ts';
import { WordsPart } from './WordsPart.tsx';
import { WrongPart } from './WrongPart.tsx';
import { wordsOf } from './words.ts';

interface Props {
  readonly opening: Opening;
  readonly opened: Date;
  readonly directory: Directory | null;
  onSaved(report: Report): void;
}

/** The form, and beside it everything that the report says. */
export function Form({ opening, opened, directory, onSaved }: Props) {
  const report = useReport(opening, opened);
  const [asked, setAsked] = useState(false);
  const { form, body, change, progress } = report;
  const { rows, text } = body ? wordsOf(body, directory) : { rows: [], text: '' };
  const desk = useDesk();
  const save = async (to: string | null) => {
    setAsked(true);
    if (!body) document.getElementById('address')?.focus();
    const saved = await report.save(to);
    if (saved) onSaved(saved);
  };
  return (
    <>
      <h1>{i18n.t(form.kind === 'unsafe' ? 'report.title' : 'report.titleMistake')}</h1>
      <p class="lead">{i18n.t('report.lead')}</p>
      <OpeningNote opening={opening} />
      <form class="two" noValidate onSubmit={(event) => event.preventDefault()}>
        <div>
          <AddressPart form={form} known={opening.subject.url !== ''} asked={asked} change={change} />
          <WrongPart form={form} subject={opening.subject} change={change} />
          <WordsPart form={form} progress={progress} passages={hasPassages(opening.subject, form)} change={change} />
        </div>
        <Preview report={report} rows={rows} text={text} desk={desk} onSave={save} />
      </form>
    </>
  );
}
