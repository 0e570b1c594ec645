import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ReportRow } from '../../lib/reports/export.ts';
import { isWithDesk } from '../../lib/reports/post.ts';
import type { ReportBody } from '../../lib/reports/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { deskHost } from '../../lib/ui/useDesk.ts';
import type { DeskAddress } from '../../lib/updates/desk.ts';
import { CopyText } from './CopyText.tsx';
import type { ReportHandle } from './useReport.ts';

interface Props {
  readonly report: ReportHandle;
  readonly rows: readonly ReportRow[];
  readonly text: string;
  /** Null: reports stay on this machine. */
  readonly desk: DeskAddress | null;
  /** @param desk origin of the desk to send to; null to keep it here */
  onSave(desk: string | null): void;
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

type OutcomeProps = Pick<Props, 'report' | 'text' | 'desk'>;

function Failed({ report: { error }, text }: OutcomeProps) {
  return (
    <div class="outcome is-caution" role="alert">
      <p>
        <span class="lvi">
          <Icon name="lv-caution" size={20} />
        </span>
        {error && i18n.t(`report.error.${error}`)}
      </p>
      <CopyText text={text} label={i18n.t('report.copyText')} />
    </div>
  );
}

function Done({ report: { form, went }, text, desk }: OutcomeProps) {
  return (
    <div class="outcome done" role="status">
      <p>
        <Icon name="check" size={20} />
        {went === 'desk' && desk ? i18n.t('report.onItsWay', [deskHost(desk)]) : i18n.t('report.saved')}
      </p>
      {form.kind === 'unsafe' && (
        <a class="btn btn-line" href="#hand">
          {i18n.t('report.toHandOver')}
        </a>
      )}
      {form.kind === 'mistake' && went === 'here' && <p class="cap">{i18n.t('report.hand.mistake')}</p>}
      <CopyText text={text} label={i18n.t('report.copyText')} />
    </div>
  );
}

function Outcome(props: OutcomeProps) {
  const { progress, error, before } = props.report;
  if (error) return <Failed {...props} />;
  if (progress === 'saved') return <Done {...props} />;
  return (
    before && (
      <p class="outcome cap" role="status">
        {i18n.t(isWithDesk(before) ? 'report.sentBefore' : 'report.savedBefore')}
      </p>
    )
  );
}

function Buttons({ report: { before }, desk, onSave }: Pick<Props, 'report' | 'desk' | 'onSave'>) {
  const keep = (label: string, look: string) => (
    <button type="button" class={`btn ${look}`} onClick={() => onSave(null)}>
      {label}
    </button>
  );
  if (before && isWithDesk(before)) return null;
  if (!desk) return keep(i18n.t(before ? 'report.saveAgain' : 'report.save'), 'btn-main');
  return (
    <>
      <button type="button" class="btn btn-main" onClick={() => onSave(desk.origin)}>
        {i18n.t('report.send', [deskHost(desk)])}
      </button>
      <p class="cap">{i18n.t('report.sendWith', [browser.runtime.getManifest().version])}</p>
      {keep(i18n.t('report.keepOnly'), 'btn-text')}
    </>
  );
}

/** Everything the report says, kept in step with the form, down to the raw text; and the buttons that send or save it. */
export function Preview({ report, rows, text, desk, onSave }: Props) {
  const { body, progress } = report;
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
        {progress !== 'saved' && <Buttons report={report} desk={desk} onSave={onSave} />}
        <Outcome report={report} text={text} desk={desk} />
      </div>
    </section>
  );
}
