import { dirname, resolve } from 'node:path';
import type { Level } from '../../lib/verdict/types.ts';
import type { Session } from '../setup/session.ts';
import { settledState } from '../setup/settle.ts';
import { errorText } from '../setup/steps.ts';
import type { Label } from './labels.ts';
import { recordPage, startRecording } from './record.ts';
import { servedFile, serveOnly } from './serve.ts';

export interface Outcome extends Label {
  readonly verdict: Level;
  /** Signal ids, most telling first. */
  readonly reasons: readonly string[];
  readonly ok: boolean;
  /** Set where the page could not be loaded or read; the verdict is then `unknown`. */
  readonly error?: string;
}

const LOAD_LIMIT_MS = 15_000;

async function judgePage(session: Session, windowId: number, label: Label, base: string, record: string | null): Promise<Outcome> {
  const tab = await session.openTab(windowId);
  try {
    tab.page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await serveOnly(tab.page, label.url, servedFile(resolve(base, label.file)));
    // The extension may move the tab while it loads, which Playwright reports as an interrupted navigation.
    const problem = await tab.page.goto(label.url, { waitUntil: 'domcontentloaded', timeout: LOAD_LIMIT_MS }).then(
      () => null,
      (error: unknown) => errorText(error).split('\n', 1)[0] ?? '',
    );
    const state = await settledState(session, tab);
    if (record) await recordPage(session, tab, record, label);
    const failed = problem !== null && state === null;
    const verdict = failed ? 'unknown' : (state?.verdict.level ?? 'none');
    return {
      ...label,
      verdict,
      reasons: state?.verdict.reasons.map((reason) => reason.id) ?? [],
      ok: verdict === label.expected || label.acceptable.includes(verdict),
      ...(failed && { error: problem }),
    };
  } finally {
    await tab.page.close().catch(() => undefined);
  }
}

async function judgeOrExplain(session: Session, windowId: number, label: Label, base: string, record: string | null): Promise<Outcome> {
  return judgePage(session, windowId, label, base, record).catch((error: unknown) => ({
    ...label,
    verdict: 'unknown' as const,
    reasons: [],
    ok: false,
    error: errorText(error),
  }));
}

/** Loads every labelled page under its own address, `lanes` windows at a time, and hands each outcome on in the order of the labels. */
export async function judgePages(
  session: Session,
  labelsFile: string,
  labels: readonly Label[],
  { lanes, record }: { readonly lanes: number; readonly record: string | null },
  onOutcome: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  if (record) await startRecording(session);
  const outcomes: Outcome[] = [];
  let next = 0;
  let told = 0;
  const lane = async (): Promise<void> => {
    // A window of its own per lane: hidden tabs get next to no idle time, in which the page script reads.
    const windowId = await session.openWindow();
    for (let index = next++; index < labels.length; index = next++) {
      const label = labels[index];
      if (!label) return;
      outcomes[index] = await judgeOrExplain(session, windowId, label, dirname(labelsFile), record);
      for (let ready = outcomes[told]; ready; ready = outcomes[told]) {
        told += 1;
        onOutcome(ready);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, labels.length) }, lane));
  return outcomes;
}
