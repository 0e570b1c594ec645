import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { reportsJson } from '../../lib/reports/export.ts';
import type { Report } from '../../lib/reports/types.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { useDesk } from '../../lib/ui/useDesk.ts';
import { DamagedEntry, Entry } from './Entry.tsx';
import { type MineHandle, useMine } from './useMine.ts';
import { type Reports, useReports } from './useReports.ts';

interface Props {
  /** When the page was opened: decides which dates need their year. */
  readonly now: Date;
  textOf(report: Report): string;
  /** Shows where a report can go. */
  onHand(report: Report): void;
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <p class="card empty" role="alert">
      {i18n.t('report.error.list')}
      <button type="button" class="btn btn-line btn-sm" onClick={onRetry}>
        {i18n.t('report.retry')}
      </button>
    </p>
  );
}

/** What was just deleted, and the way to have it back: takes the focus, which stood on a button that is gone. */
function Undo({ mine, onUndone }: { readonly mine: MineHandle; onUndone(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [mine.gone]);
  return (
    <p class="gone">
      <span id="gone">{mine.gone?.said}</span>
      <button type="button" class="btn btn-line btn-sm" aria-describedby="gone" ref={button} onClick={() => mine.undo().then(onUndone)}>
        {i18n.t('report.mine.undo')}
      </button>
    </p>
  );
}

function Export({ reports }: { readonly reports: Extract<Reports, { state: 'here' }> }) {
  const save = () => {
    const now = new Date();
    saveFile(`cancelguard-reports-${now.toISOString().slice(0, 10)}.json`, reportsJson(reports.reports, reports.damaged, now));
  };
  return (
    <button type="button" class="btn btn-text btn-sm" onClick={save}>
      {i18n.t('report.mine.export')}
    </button>
  );
}

function List({
  reports,
  mine,
  ...props
}: Props & { readonly desk: string | null } & { readonly reports: Extract<Reports, { state: 'here' }>; readonly mine: MineHandle }) {
  if (reports.reports.length + reports.damaged.length === 0) return <p class="card empty">{i18n.t('report.mine.empty')}</p>;
  return (
    <ul class="card">
      {reports.reports.map((report) => (
        <Entry key={`${report.state === 'draft'}${report.id}`} report={report} mine={mine} {...props} />
      ))}
      {reports.damaged.map((record) => (
        <DamagedEntry key={record.key} onDelete={() => mine.removeDamaged(record)} />
      ))}
    </ul>
  );
}

/** The person's own reports: what became of them, and everything that can be done with them. */
export function Mine(props: Props) {
  const [reports, read] = useReports();
  const mine = useMine();
  const desk = useDesk()?.origin ?? null;
  const title = useRef<HTMLHeadingElement>(null);
  const toTitle = () => title.current?.focus();
  useEffect(() => {
    if (location.hash !== '#mine') return;
    title.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
  }, [reports.state]);
  // What the desk has decided meanwhile: asked when a person looks, beside the worker's own rounds.
  useEffect(() => void sendMessage('own:post', {}).catch((error: unknown) => console.warn('report/Mine: not asked', error)), []);
  const here = reports.state === 'here' ? reports : null;
  return (
    <section class="mine" id="mine" aria-labelledby="mine-title">
      <header>
        <h2 id="mine-title" tabIndex={-1} ref={title}>
          {i18n.t('report.mine.title')}
        </h2>
        {here && here.reports.length + here.damaged.length > 0 && <Export reports={here} />}
      </header>
      {mine.gone && <Undo mine={mine} onUndone={toTitle} />}
      <p class="problem" role="alert">
        {mine.failed && i18n.t('report.mine.failed')}
      </p>
      {reports.state === 'failed' && <Failed onRetry={read} />}
      {here && <List reports={here} mine={mine} desk={desk} {...props} />}
    </section>
  );
}
