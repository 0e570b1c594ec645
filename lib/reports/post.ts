import type { DeskAnswer } from './schema.ts';
import type { Post, Report } from './types.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A desk decides within days. */
const ASK_AGAIN_MS = 6 * HOUR_MS;
const WAIT_MOST_MS = 6 * HOUR_MS;
const JITTER = 0.25;
const DAY_MS = 24 * HOUR_MS;
/** A decision may be taken back, an appeal upheld, a listing end: asked after now and then, until a desk no longer keeps the report. */
const ASK_AFTERWARDS_MS = 7 * DAY_MS;
const ASK_AFTERWARDS_DAYS = 180;
/** Nothing more is due. */
const NEVER = '';

/** What is to be done with a report at its desk: send it, ask what became of it, take it back; null for nothing. */
export type Errand = 'send' | 'ask' | 'take-back' | null;

/** What a report waits for, whenever that may be. */
export function errandOf({ state, post }: Report): Errand {
  if (!post) return null;
  if (state === 'queued' || state === 'sent') return 'send';
  if (state === 'received') return 'ask';
  if (state === 'confirmed' || state === 'rejected') return post.next === NEVER ? null : 'ask';
  return state === 'withdrawn' && post.takeBack ? 'take-back' : null;
}

/** Whether its time has come. */
export const isDue = (report: Report, now: Date): boolean =>
  errandOf(report) !== null && Date.parse(report.post?.next ?? '') <= now.getTime();

/** Whether a desk has the report, or is about to. */
export const isWithDesk = ({ state, post }: Report): boolean =>
  post !== undefined && state !== 'saved' && state !== 'withdrawn' && state !== 'draft';

/** The number under which the desk will know a report: random, so that nobody else can ask for it. */
export const drawTicket = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A report on its way to a desk. One that went to it before under the same words keeps its number: sending twice counts once. */
export function queued(report: Report, desk: string, ticket: string, now: Date): Report {
  const time = now.toISOString();
  const post: Post = { desk, ticket, tries: 0, next: time, takeBack: false, refused: null, decided: null, page: null };
  return { ...report, state: 'queued', updated: time, post };
}

/** The report taken back by the person; the desk is told where it may know of it. */
export function takenBack(report: Report, now: Date): Report {
  const time = now.toISOString();
  const { post } = report;
  const known = post !== undefined && (report.state !== 'queued' || post.tries > 0);
  return { ...report, state: 'withdrawn', updated: time, ...(post && { post: { ...post, takeBack: known, tries: 0, next: time } }) };
}

/** The report that the person stands by again. One that the desk still has is asked after; of another nothing is left but what is kept here. */
export function stoodBy(report: Report, now: Date): Report {
  const { post, ...rest } = report;
  const time = now.toISOString();
  if (post?.takeBack) return { ...rest, state: 'queued', updated: time, post: { ...post, takeBack: false, tries: 0, next: time } };
  return { ...rest, state: 'saved', updated: time };
}

const later = (now: Date, ms: number, random: number): string =>
  new Date(now.getTime() + ms * (1 - JITTER + 2 * JITTER * random)).toISOString();

/** Another try: a minute, then twice as long each time up to six hours, or as long as the desk asks for. */
export function putOff(report: Report, now: Date, random: number, retryAfterMs: number | null): Report {
  const { post } = report;
  if (!post) return report;
  const wait = Math.min(WAIT_MOST_MS, MINUTE_MS * 2 ** Math.min(post.tries, 9));
  const next = later(now, Math.max(wait, Math.min(retryAfterMs ?? 0, 4 * WAIT_MOST_MS)), random);
  return { ...report, state: report.state === 'sent' ? 'queued' : report.state, post: { ...post, tries: post.tries + 1, next } };
}

/** The desk will not have it: it stays here, and says why. */
export function turnedAway(report: Report, refused: NonNullable<Post['refused']>, now: Date): Report {
  const { post } = report;
  return { ...report, state: 'saved', updated: now.toISOString(), ...(post && { post: { ...post, takeBack: false, refused } }) };
}

/** When a report is asked after again; the day of the decision is null before it. */
function nextAsk(decided: string | null, now: Date, random: number): string {
  if (decided === null) return later(now, ASK_AGAIN_MS, random);
  const old = now.getTime() - Date.parse(decided) > ASK_AFTERWARDS_DAYS * DAY_MS;
  return old ? NEVER : later(now, ASK_AFTERWARDS_MS, random);
}

/** The desk has let go of a report that it had decided on: what it said last stays, and it is not asked again. */
export const letGo = (report: Report): Report => ({ ...report, ...(report.post && { post: { ...report.post, next: NEVER } }) });

/** What the desk says of it now, a decision taken back included. A report that the person took back stays so until the desk has decided on it. */
export function answered(report: Report, { state, decided, page, until = null }: DeskAnswer, now: Date, random: number): Report {
  const { post } = report;
  if (!post) return report;
  const changed = state !== report.state;
  return {
    ...report,
    state,
    updated: changed ? now.toISOString() : report.updated,
    post: { ...post, tries: 0, takeBack: false, decided, page, until, next: nextAsk(decided, now, random) },
  };
}
