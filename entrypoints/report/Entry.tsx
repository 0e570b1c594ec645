import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ReportAction, type Summary, summaryOf } from '../../lib/reports/summary.ts';
import type { Report, ReportState } from '../../lib/reports/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import type { IconName } from '../../lib/ui/icons.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { t } from '../../lib/ui/text.ts';
import { CopyText } from './CopyText.tsx';
import { Outward } from './Outward.tsx';
import type { MineHandle } from './useMine.ts';

/** Shape and colour of a state. None is green: that means official, and nothing else. */
const LOOKS: Readonly<Record<ReportState, readonly [IconName, 'danger' | 'info' | 'unknown']>> = {
  draft: ['checklist', 'unknown'],
  saved: ['lock', 'unknown'],
  queued: ['clock', 'unknown'],
  sent: ['clock', 'unknown'],
  received: ['clock', 'unknown'],
  confirmed: ['lv-danger', 'danger'],
  rejected: ['lv-info', 'info'],
  withdrawn: ['back', 'unknown'],
};

interface Props {
  readonly report: Report;
  readonly mine: MineHandle;
  readonly now: Date;
  /** Origin of the desk that a report kept here can be sent to; null for none. */
  readonly desk: string | null;
  textOf(report: Report): string;
  onHand(report: Report): void;
}

function Where({ page, meta, id }: Summary & { readonly id: string }) {
  return (
    <div>
      <bdi class="host" id={id} translate={false}>
        {page}
      </bdi>
      <p>{meta}</p>
    </div>
  );
}

function State({ state, hint, ended, of }: Summary & { readonly of: ReportState }) {
  const [icon, level] = LOOKS[ended ? 'rejected' : of];
  return (
    <div class={`s is-${level}`}>
      <span class="lvi">
        <Icon name={icon} size={22} />
      </span>
      <b>{state}</b>
      <p>{hint}</p>
    </div>
  );
}

function Delete({ label, onDelete }: { readonly label: string; readonly onDelete: () => void }) {
  return (
    <button type="button" class="icon-btn" aria-label={label} title={label} onClick={onDelete}>
      <Icon name="trash" size={22} />
    </button>
  );
}

function Action({ action, of, report, mine, desk, onHand }: { readonly action: ReportAction; readonly of: string } & Props) {
  const id = useId();
  const label = t(`report.mine.${action}`);
  const named = { id, 'aria-labelledby': `${id} ${of}` };
  if (action === 'continue')
    return (
      <a class="btn btn-sm btn-line" href={`/report.html?draft=${report.id}`} {...named}>
        {label}
      </a>
    );
  const send = () => (desk ? mine.send(report, desk) : undefined);
  const act = { send, hand: () => onHand(report), withdraw: () => mine.withdraw(report), restore: () => mine.restore(report) }[action];
  return (
    <button type="button" class={`btn btn-sm ${action === 'hand' || action === 'send' ? 'btn-line' : 'btn-text'}`} {...named} onClick={act}>
      {label}
    </button>
  );
}

/** One report of the person's. */
export function Entry(props: Props) {
  const { report, mine, now, textOf, desk } = props;
  const summary = summaryOf(report, { t, lang: messageLang(), now, desk: desk !== null });
  const { page, actions, casePage } = summary;
  const id = useId();
  return (
    <li>
      <Where {...summary} id={id} />
      <State {...summary} of={report.state} />
      <Delete label={i18n.t('report.mine.delete', [page])} onDelete={() => mine.remove(report)} />
      <div class="do">
        {actions.map((action) => (
          <Action key={action} action={action} of={id} {...props} />
        ))}
        {casePage && <Outward href={casePage} label={i18n.t('report.mine.casePage')} of={id} />}
        <CopyText text={textOf(report)} label={i18n.t('report.copyText')} of={id} />
      </div>
    </li>
  );
}

/** A record that cannot be read: never thrown away but by the person. */
export function DamagedEntry({ onDelete }: { readonly onDelete: () => void }) {
  return (
    <li>
      <div class="s is-caution">
        <span class="lvi">
          <Icon name="lv-caution" size={22} />
        </span>
        <b>{i18n.t('report.mine.damaged')}</b>
        <p>{i18n.t('report.mine.damagedHint')}</p>
      </div>
      <Delete label={i18n.t('report.mine.deleteDamaged')} onDelete={onDelete} />
    </li>
  );
}
