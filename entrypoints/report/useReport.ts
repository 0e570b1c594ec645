import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { bodyOf, type ReportForm, reportOf } from '../../lib/reports/form.ts';
import { reportId } from '../../lib/reports/id.ts';
import { deskSink, thisMachine } from '../../lib/reports/sink.ts';
import { deleteReport, findReport, keepReport, type StoreError, watchReports } from '../../lib/reports/store.ts';
import type { Report, ReportBody } from '../../lib/reports/types.ts';
import type { Opening } from './subject.ts';

const AUTOSAVE_MS = 600;

/** `saved` as long as the form still says what was saved. */
export type Progress = 'open' | 'draft' | 'saved';

export interface ReportHandle {
  readonly form: ReportForm;
  readonly body: ReportBody | null;
  readonly progress: Progress;
  /** A report on the same page, kind and day that was saved before. */
  readonly before: Report | null;
  readonly error: StoreError | null;
  change(change: Partial<ReportForm>): void;
  /** Where the report that was saved last went. */
  readonly went: 'here' | 'desk';
  /**
   * Saves, or queues for a desk and has it sent; gives the report as saved, or null where it could not be (then `error` says why).
   * @param desk origin of the desk; null: it stays on this machine
   */
  save(desk: string | null): Promise<Report | null>;
}

function storeErrorOf(error: string): StoreError {
  return error === 'full' ? 'full' : 'failed';
}

/** The saved report of this body's page, kind and day, with its id; looked up again when one of these changes. */
function useBefore(body: ReportBody | null, opened: Date) {
  const [known, setKnown] = useState<{ readonly id: string; readonly before: Report | null } | null>(null);
  useEffect(() => {
    let current = true;
    if (!body) setKnown(null);
    else
      void reportId(body).then(async (id) => {
        const before = await findReport(id, 'saved').catch(() => null);
        if (current) setKnown({ id, before });
      });
    return () => {
      current = false;
    };
  }, [body?.url, body?.kind, opened]);
  return [known, setKnown] as const;
}

/** Runs `work` once: a moment after the last change, or at once when the page is left before. What was erased meanwhile is not written again. */
function useSettled(work: (() => void) | null, ms: number, on: unknown): void {
  useEffect(() => {
    if (!work) return undefined;
    const stop = () => {
      clearTimeout(timer);
      removeEventListener('pagehide', run);
    };
    const run = () => {
      stop();
      work();
    };
    const timer = setTimeout(run, ms);
    addEventListener('pagehide', run);
    return stop;
  }, [on]);
}

/** Calls back when the draft is gone: erased in the options, or deleted in the list of reports. */
function useDraftGone(draftId: { readonly current: string | null }, onGone: () => void): void {
  useEffect(() => {
    const check = async () => {
      const id = draftId.current;
      if (id !== null && (await findReport(id, 'draft')) === null && draftId.current === id) onGone();
    };
    return watchReports(() => void check().catch((error: unknown) => console.warn('report/useReport: is the draft there?', error)));
  }, []);
}

/** The form's state: what it says now, its draft kept by itself, and saving. `opened` is when the page was opened. */
export function useReport({ subject, form: first, draftId: firstDraft }: Opening, opened: Date): ReportHandle {
  const [form, setForm] = useState(first);
  const [touched, setTouched] = useState(false);
  const [progress, setProgress] = useState<Progress>('open');
  const [error, setError] = useState<StoreError | null>(null);
  const body = useMemo(() => bodyOf(subject, form, opened), [subject, form, opened]);
  const [known, setKnown] = useBefore(body, opened);
  const [went, setWent] = useState<'here' | 'desk'>('here');
  const draftId = useRef(firstDraft);

  const keepDraft = async () => {
    if (!body) return;
    const id = await reportId(body);
    const kept = await keepReport(reportOf(id, body, 'draft', null, new Date()));
    if (kept.ok && draftId.current && draftId.current !== id) await deleteReport({ id: draftId.current, state: 'draft' });
    if (kept.ok) draftId.current = id;
    setError(kept.ok ? null : kept.error);
    if (kept.ok) setProgress((now) => (now === 'saved' ? now : 'draft'));
  };
  useSettled(touched && body ? () => void keepDraft() : null, AUTOSAVE_MS, touched && body);

  useDraftGone(draftId, () => setProgress((now) => (now === 'draft' ? 'open' : now)));

  const change = useCallback((part: Partial<ReportForm>) => {
    setForm((now) => ({ ...now, ...part }));
    setTouched(true);
    setProgress('open');
  }, []);

  const save = async (desk: string | null): Promise<Report | null> => {
    if (!body) return null;
    setTouched(false);
    const id = await reportId(body);
    const report = reportOf(id, body, 'saved', known?.before ?? null, new Date());
    const delivered = await (desk ? deskSink(desk) : thisMachine).deliver(report);
    setError(delivered.ok ? null : storeErrorOf(delivered.error));
    if (!delivered.ok) return null;
    if (draftId.current && draftId.current !== id) await deleteReport({ id: draftId.current, state: 'draft' });
    draftId.current = null;
    setKnown({ id, before: await findReport(id, 'saved').catch(() => report) });
    setWent(desk ? 'desk' : 'here');
    setProgress('saved');
    // The worker sends it, now or when it can: this page may be closed meanwhile.
    if (desk) void sendMessage('own:post', {}).catch((problem: unknown) => console.warn('report/useReport: sent later', problem));
    return report;
  };
  return { form, body, progress, before: known?.before ?? null, error, went, change, save };
}
