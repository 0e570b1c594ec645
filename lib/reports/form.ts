import type { Verdict } from '../verdict/types.ts';
import { type AddressScope, reportAddress } from './address.ts';
import { bounded, type DraftOptions, draftReport, wrongsOf } from './draft.ts';
import { REPORT_LIMITS } from './schema.ts';
import { MISTAKE_WRONGS, type Report, type ReportBody, type ReportKind, UNSAFE_WRONGS, type Wrong } from './types.ts';

/** The form as the person left it. `address` is the whole one; `scope` says how much of it goes into the report. */
export interface ReportForm extends DraftOptions {
  readonly address: string;
}

/** What the report is about: a page that was judged, a draft taken up again, or nothing yet (the address is typed). */
export interface Subject {
  readonly url: string;
  readonly verdict: Verdict | null;
  readonly draft: ReportBody | null;
}

export const NO_SUBJECT: Subject = { url: '', verdict: null, draft: null };

/** The ticks on offer for a kind of report. */
export const wrongsFor = (kind: ReportKind): readonly Wrong[] => (kind === 'unsafe' ? UNSAFE_WRONGS : MISTAKE_WRONGS);

function scopeOf(url: string): AddressScope {
  if (url === reportAddress(url, 'site')) return 'site';
  return url === reportAddress(url, 'path') ? 'path' : 'full';
}

/** The form as it opens on a subject, with what the verdict found ticked. */
export function freshForm({ url, verdict }: Subject, kind: ReportKind): ReportForm {
  return { address: url, kind, scope: 'path', wrong: kind === 'unsafe' ? wrongsOf(verdict) : [], words: '', withExcerpt: false };
}

/** The form as a draft left it; `url` where the whole address is known again. */
export function formOfDraft({ kind, wrong, words, excerpt, url }: ReportBody, whole = ''): ReportForm {
  return { address: whole || url, kind, scope: scopeOf(url), wrong, words, withExcerpt: excerpt !== null };
}

/** Another kind brings its own ticks; those of the first kind come back only from the verdict. */
export function withKind(form: ReportForm, kind: ReportKind, subject: Subject): ReportForm {
  return form.kind === kind ? form : { ...form, kind, wrong: freshForm(subject, kind).wrong };
}

const samePage = (a: string, b: string): boolean => a !== '' && reportAddress(a, 'path') === reportAddress(b, 'path');

function redraft(draft: ReportBody, form: ReportForm): ReportBody | null {
  const url = reportAddress(form.address, form.scope);
  const { kind, wrong, withExcerpt } = form;
  const words = bounded(form.words.trim(), REPORT_LIMITS.words);
  return url ? { ...draft, url, kind, wrong, words, excerpt: withExcerpt ? draft.excerpt : null } : null;
}

/** What the report says at this moment; null until there is an address. A finding goes along only for the page it was made on. */
export function bodyOf(subject: Subject, form: ReportForm, now: Date): ReportBody | null {
  if (!samePage(subject.url, form.address)) return draftReport(null, form.address, form, now);
  return subject.draft ? redraft(subject.draft, form) : draftReport(subject.verdict, form.address, form, now);
}

/** Whether there are passages of the page to add. */
export function hasPassages({ url, verdict, draft }: Subject, { address }: ReportForm): boolean {
  const some = draft ? draft.excerpt !== null : (verdict?.reasons ?? []).some(({ evidence }) => evidence.length > 0);
  return some && samePage(url, address);
}

/** A report around a body. `before`: the same report as already kept, whose creation it keeps. */
export function reportOf(id: string, body: ReportBody, state: Report['state'], before: Report | null, now: Date): Report {
  const time = now.toISOString();
  return { id, state, created: before?.created ?? time, updated: time, body };
}
