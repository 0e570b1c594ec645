import { i18n } from '#i18n';
import type { ReportRow } from '../../lib/reports/export.ts';
import type { ReportBody } from '../../lib/reports/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { CopyText } from './CopyText.tsx';
import type { ReportHandle } from './useReport.ts';

interface Props {
  readonly report: ReportHandle;
  readonly rows: readonly ReportRow[];
  readonly text: string;
  onSave(): void;
}

const sizeOf = (body: ReportBody): string => String(new TextEncoder().encode(JSON.stringify(body)).length);

function Rows({ rows }: Pick<Props, 'rows'>) {
  return (
    <dl>
      {rows.map(({ label, value, exact }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">
            {exact ? (
              <bdi class="host" translate={false}>
                {value}
              </bdi>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Raw({ body }: { readonly body: ReportBody }) {
  return (
    <details class="raw">
      <summary>
        {i18n.t('report.raw')}
        <Icon name="down" size={20} class="i-down" />
      </summary>
      <pre translate={false}>{JSON.stringify(body, null, 1)}</pre>
    </details>
  );
}

function Outcome({ report, text }: Pick<Props, 'report' | 'text'>) {
  const { progress, error, before, form } = report;
  if (error)
    return (
      <div class="outcome is-caution" role="alert">
        <p>
          <span class="lvi">
            <Icon name="lv-caution" size={20} />
          </span>
          {i18n.t(`report.error.${error}`)}
        </p>
        <CopyText text={text} label={i18n.t('report.copyText')} />
      </div>
    );
  if (progress === 'saved')
    return (
      <div class="outcome done" role="status">
        <p>
          <Icon name="check" size={20} />
          {i18n.t('report.saved')}
        </p>
        {form.kind === 'unsafe' ? (
          <a class="btn btn-line" href="#hand">
            {i18n.t('report.toHandOver')}
          </a>
        ) : (
          <p class="cap">{i18n.t('report.hand.mistake')}</p>
        )}
        <CopyText text={text} label={i18n.t('report.copyText')} />
      </div>
    );
  return (
    before && (
      <p class="outcome cap" role="status">
        {i18n.t('report.savedBefore')}
      </p>
    )
  );
}

/** Everything the report says, kept in step with the form, down to the raw text; and the one button that saves it. */
export function Preview({ report, rows, text, onSave }: Props) {
  const { body, before, progress } = report;
  return (
    <section class="card send" aria-label={i18n.t('report.preview')}>
      <h2>
        <Icon name="lock" size={22} />
        {i18n.t('report.preview')}
      </h2>
      <p class="cap">{body ? i18n.t('report.previewSize', [sizeOf(body)]) : i18n.t('report.previewEmpty')}</p>
      {body && <Rows rows={rows} />}
      {body && <Raw body={body} />}
      <p class="not">
        <Icon name="lv-none" size={20} />
        <span>{i18n.t('report.notIncluded')}</span>
      </p>
      <div class="acts">
        {progress !== 'saved' && (
          <button type="button" class="btn btn-main" onClick={onSave}>
            {i18n.t(before ? 'report.saveAgain' : 'report.save')}
          </button>
        )}
        <Outcome report={report} text={text} />
      </div>
    </section>
  );
}
