import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages/contract.ts';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { parseAddress, reportAddress } from '../../lib/reports/address.ts';
import { readAsked } from '../../lib/reports/asked.ts';
import { dayOf } from '../../lib/reports/draft.ts';
import { formOfDraft, freshForm, NO_SUBJECT, type ReportForm, type Subject } from '../../lib/reports/form.ts';
import { reportId } from '../../lib/reports/id.ts';
import { findReport } from '../../lib/reports/store.ts';
import type { Report, ReportKind } from '../../lib/reports/types.ts';

const ANSWER_MS = 3000;
const CHECKING_MS = 400;

/** What the page opens with. `problem`: the tab's finding could not be read; `draftId`: the draft that was taken up again. */
export interface Opening {
  readonly subject: Subject;
  readonly form: ReportForm;
  readonly problem: boolean;
  readonly draftId: string | null;
}

const wait = (ms: number) => new Promise<null>((done) => setTimeout(() => done(null), ms));

async function askWorker(tabId: number): Promise<TabState | null> {
  const answer = sendMessage('own:tab-state', { tabId }).catch((error: unknown) => {
    console.warn('report/subject:', error);
    return null;
  });
  return Promise.race([answer, wait(ANSWER_MS)]);
}

/** The tab's state, once the check is over or after five tries. */
async function stateOf(tabId: number, tries = 5): Promise<TabState | null> {
  const state = await askWorker(tabId);
  if (!state?.checking || tries <= 1) return state ?? null;
  await wait(CHECKING_MS);
  return stateOf(tabId, tries - 1);
}

/** The whole address only where the tab still shows the page that was judged; a stopped page's tab shows our warning instead. */
async function subjectOf(tabId: number): Promise<Subject | null> {
  const [state, tab] = await Promise.all([stateOf(tabId), browser.tabs.get(tabId).catch(() => null)]);
  const shown = tab?.url && parseAddress(tab.url) ? tab.url : '';
  const verdict = state?.verdict ?? null;
  if (!verdict?.url) return shown ? { ...NO_SUBJECT, url: shown } : null;
  return { url: reportAddress(shown, 'path') === reportAddress(verdict.url, 'path') ? shown : verdict.url, verdict, draft: null };
}

async function draftOn(url: string, kind: ReportKind, now: Date): Promise<Report | null> {
  for (const scope of ['path', 'site'] as const) {
    const address = reportAddress(url, scope);
    const draft = address && (await findReport(await reportId({ url: address, kind, day: dayOf(now) }), 'draft'));
    if (draft) return draft;
  }
  return null;
}

async function openDraft(id: string): Promise<Opening | null> {
  const draft = await findReport(id, 'draft').catch(() => null);
  if (!draft) return null;
  const subject = { url: draft.body.url, verdict: null, draft: draft.body };
  return { subject, form: formOfDraft(draft.body), problem: false, draftId: id };
}

/** A page that a link leads to: nobody has opened it, so nothing is known of it. */
async function subjectAsked(id: string): Promise<Subject | null> {
  const url = await readAsked(id).catch(() => null);
  return url && parseAddress(url) ? { ...NO_SUBJECT, url } : null;
}

async function subjectIn(query: URLSearchParams): Promise<Subject | null> {
  const asked = query.get('asked');
  if (asked !== null) return subjectAsked(asked);
  const tab = Number.parseInt(query.get('tab') ?? '', 10);
  return Number.isInteger(tab) ? subjectOf(tab) : NO_SUBJECT;
}

/** Reads ?tab=<id>&kind=unsafe|mistake, ?asked=<id>, or ?draft=<id>, into what the form opens with. Never rejects. */
export async function readOpening(query: URLSearchParams, now: Date): Promise<Opening> {
  const fromDraft = await openDraft(query.get('draft') ?? '');
  if (fromDraft) return fromDraft;
  const kind: ReportKind = query.get('kind') === 'mistake' ? 'mistake' : 'unsafe';
  const subject = await subjectIn(query);
  if (!subject) return { subject: NO_SUBJECT, form: freshForm(NO_SUBJECT, kind), problem: true, draftId: null };
  const draft = await draftOn(subject.url, kind, now).catch(() => null);
  const form = draft ? formOfDraft(draft.body, subject.url) : freshForm(subject, kind);
  return { subject, form, problem: false, draftId: draft?.id ?? null };
}
