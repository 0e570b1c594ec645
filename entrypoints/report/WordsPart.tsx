import { i18n } from '#i18n';
import type { ReportForm } from '../../lib/reports/form.ts';
import { REPORT_LIMITS } from '../../lib/reports/schema.ts';
import type { Progress } from './useReport.ts';

interface Props {
  readonly form: ReportForm;
  readonly progress: Progress;
  /** There are passages of the page that could be added. */
  readonly passages: boolean;
  change(change: Partial<ReportForm>): void;
}

function Passages({ form, change }: Pick<Props, 'form' | 'change'>) {
  return (
    <label class="opt passages">
      <input type="checkbox" checked={form.withExcerpt} onChange={() => change({ withExcerpt: !form.withExcerpt })} />
      <span>
        {i18n.t('report.withExcerpt')}
        <span class="cap">{i18n.t('report.withExcerptHint', [String(REPORT_LIMITS.excerpt)])}</span>
      </span>
    </label>
  );
}

/** Step 3: the person's own words, and whether passages of the page go along. */
export function WordsPart({ form, progress, passages, change }: Props) {
  const left = String(REPORT_LIMITS.words - form.words.length);
  return (
    <div class="blk">
      <h2>
        <label for="words">{i18n.t('report.step3')}</label>
      </h2>
      <textarea
        class="input"
        id="words"
        maxLength={REPORT_LIMITS.words}
        placeholder={i18n.t('report.wordsPlaceholder')}
        aria-describedby="words-hint"
        value={form.words}
        onInput={(event) => change({ words: event.currentTarget.value })}
      />
      <p class="cap" id="words-hint">
        {i18n.t('report.wordsHint', [left])}
      </p>
      {passages && <Passages form={form} change={change} />}
      <p class="cap kept" role="status">
        {progress === 'draft' && i18n.t('report.draftKept')}
      </p>
    </div>
  );
}
