import { readableAddress } from './address.ts';
import { type Translate, wrongText } from './rows.ts';
import { mayMove } from './states.ts';
import type { Report } from './types.ts';

/** What the person can do with a report of theirs, beside copying and deleting it. */
export type ReportAction = 'continue' | 'send' | 'hand' | 'withdraw' | 'restore';

/** A report as one entry of a list. */
export interface Summary {
  /** Host and path, as people read an address. */
  readonly page: string;
  /** Day, and what was ticked. */
  readonly meta: string;
  readonly state: string;
  readonly hint: string;
  readonly actions: readonly ReportAction[];
  /** The desk's public page on what was decided; null where there is none. */
  readonly casePage: string | null;
  /** The listing that it led to is over. */
  readonly ended: boolean;
}

export interface SummaryOptions {
  readonly t: Translate;
  /** BCP 47 of the messages. */
  readonly lang: string;
  /** Whether there is a desk that a report kept here can be sent to. */
  readonly desk: boolean;
  /** The day is written without the year where it is this year. */
  readonly now: Date;
}

function shortDay(day: string, lang: string, now: Date): string {
  const thisYear = day.startsWith(`${now.getFullYear()}-`);
  const format = new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric', ...(!thisYear && { year: 'numeric' }), timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function tickedText({ body: { wrong } }: Report, t: Translate): string {
  const [first, ...others] = wrong;
  if (!first) return t('report.wrongNone');
  const text = wrongText(first, t);
  return others.length === 0 ? text : t('report.mine.more', [text, String(others.length), String(wrong.length)]);
}

/** A draft is gone on with, a report on an unsafe page taken to others, one that may be is withdrawn or stood by again. */
function actionsOf({ state, body }: Report, desk: boolean): readonly ReportAction[] {
  if (state === 'draft') return ['continue'];
  if (state === 'withdrawn') return ['restore'];
  const may: readonly ReportAction[] = mayMove(state, 'withdrawn') ? ['withdraw'] : [];
  const send: readonly ReportAction[] = desk && state === 'saved' ? ['send'] : [];
  return body.kind === 'unsafe' ? [...send, 'hand', ...may] : [...send, ...may];
}

/** The last day of a listing counts, by UTC, as in the lists. */
const hasEnded = ({ state, post }: Report, now: Date): boolean =>
  state === 'confirmed' && typeof post?.until === 'string' && post.until < now.toISOString().slice(0, 10);

/** What stands below the state: for a report that a desk would not have, that; for one on a false warning, what its end means for that. */
function hintOf({ state, body, post }: Report, isOver: boolean, t: Translate): string {
  if (state === 'saved' && post?.refused) return t('report.stateHint.refused');
  if (state === 'withdrawn' && post?.takeBack) return t('report.stateHint.takingBack');
  const ofMistake = body.kind === 'mistake' && (state === 'confirmed' || state === 'rejected') ? 'Mistake' : '';
  return t(`report.stateHint.${isOver ? 'ended' : state}${ofMistake}`);
}

function casePageOf({ state, post }: Report): string | null {
  if (!post?.page || (state !== 'confirmed' && state !== 'rejected')) return null;
  const url = URL.parse(post.page, post.desk);
  // The desk's address is as it was stored, and may come from a file that was taken in.
  return url && /^https?:$/.test(url.protocol) && url.origin === URL.parse(post.desk)?.origin ? url.href : null;
}

/** A report as an entry of the person's list. Pure. */
export function summaryOf(report: Report, { t, lang, now, desk }: SummaryOptions): Summary {
  const confirmedMistake = report.state === 'confirmed' && report.body.kind === 'mistake';
  const ended = hasEnded(report, now);
  return {
    page: readableAddress(report.body.url),
    meta: t('report.mine.meta', [shortDay(report.body.day, lang, now), tickedText(report, t)]),
    state: t(`report.state.${ended ? 'ended' : report.state}${confirmedMistake ? 'Mistake' : ''}`),
    hint: hintOf(report, ended, t),
    actions: actionsOf(report, desk),
    casePage: casePageOf(report),
    ended,
  };
}
