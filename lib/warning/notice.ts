import type { Settings } from '../settings/types.ts';
import type { Signal, SignalId } from '../signals/types.ts';
import type { Verdict } from '../verdict/types.ts';
import type { FieldNotice, NoticeView, Translate, WarningView } from './types.ts';

type Ask = 'code' | 'password' | 'id' | 'card' | 'file' | 'lead';

/** Which notice stands beside a control that a signal points at. A control asked for twice gets the first of these. */
const ASKS: Partial<Record<SignalId, Ask>> = {
  'asks-sms-code': 'code',
  'asks-password': 'password',
  'asks-card': 'card',
  'asks-payment': 'card',
  'asks-id-photo': 'file',
  'asks-id-number': 'id',
  'lead-form': 'lead',
};

function noticesOf(signal: Signal, clause: string, t: Translate): readonly FieldNotice[] {
  const ask = ASKS[signal.id];
  if (!ask) return [];
  const words = { title: t(`field.${ask}_title`), text: t(`field.${ask}_text`, [clause]) };
  return (signal.fields ?? []).map((index) => ({ index, ...words }));
}

/** One notice per control: what is worst to give away wins over the mere lead form. */
function fieldNotices(reasons: readonly Signal[], clause: string, t: Translate): readonly FieldNotice[] {
  const order = Object.keys(ASKS);
  const sorted = reasons.filter((reason) => ASKS[reason.id]).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const all = sorted.flatMap((reason) => noticesOf(reason, clause, t));
  return all.filter((notice, i) => all.findIndex((other) => other.index === notice.index) === i);
}

export interface NoticeOptions extends Pick<Settings, 'theme' | 'largeType'> {
  readonly t: Translate;
}

/**
 * What the script in the page shows for a verdict and its view; plain JSON, ready to send. Null for levels that show
 * nothing in a page (official, trusted, none, unknown).
 */
export function noticeFor(verdict: Verdict, view: WarningView, { t, theme, largeType }: NoticeOptions): NoticeView | null {
  const { level, way } = view;
  if (level !== 'info' && level !== 'caution' && level !== 'danger') return null;
  const found = way.main.kind !== 'search';
  const number = way.hotline[0];
  const open = t(found ? 'banner.open' : 'banner.find');
  return {
    level,
    lang: view.lang,
    dir: view.dir,
    theme,
    largeType,
    brand: t('extName'),
    title: view.title,
    short: view.short,
    text: view.harm,
    open: way.main.kind === 'cancel-page' ? 'official' : 'guide',
    openLabel: level === 'info' && found ? t('note.open') : open,
    openShort: t('banner.open_short'),
    call: number && level !== 'info' ? { label: t('banner.call', [number.shown]), href: number.href } : null,
    closeLabel: t(level === 'info' ? 'note.close' : 'banner.dismiss'),
    fields: level === 'info' ? [] : fieldNotices(verdict.reasons, view.rest.clause, t),
    anywayLabel: t('field.anyway'),
  };
}
