import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import { observationSchema } from '../../lib/page/schema.ts';
import type { Observation } from '../../lib/page/types.ts';
import type { Knowledge } from '../../lib/signals/reading/reading.ts';
import { knowledgeOf } from '../../lib/tabs/knowledge-of.ts';
import { judgePage } from '../../lib/verdict/judge-page.ts';
import { type CompiledWords, loadWords } from '../../lib/words/words.ts';
import type { OpenTab, Session } from '../setup/session.ts';
import { ROOT } from '../setup/steps.ts';
import type { Outcome } from './judge-pages.ts';
import type { Label } from './labels.ts';

const fileOf = (folder: string, { file, url }: Label): string =>
  join(folder, `${createHash('sha1').update(`${file} ${url}`).digest('hex').slice(0, 16)}.json`);

/** From now on keeps the last reading of every tab, under `__seen` in the session's own page. */
export async function startRecording(session: Session): Promise<void> {
  await session.own.evaluate(() => {
    if (Reflect.has(window, '__seen')) return;
    const seen = new Map<number, unknown>();
    Reflect.set(window, '__seen', seen);
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (message?.type === 'page:observed' && sender.frameId === 0 && sender.tab?.id !== undefined) seen.set(sender.tab.id, message.data);
    });
  });
}

/** Reads a page that no gate opened for, so that words can be tried on it too. */
async function readAnyway(session: Session, tabId: number): Promise<void> {
  // Not awaited: a page that never finishes loading never takes the script.
  await session.own.evaluate((id) => void chrome.scripting.executeScript({ target: { tabId: id }, files: ['/observe.js'] }), tabId);
  await tick();
}

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
const lastSeen = (session: Session, tabId: number): Promise<unknown> =>
  session.own.evaluate((id) => (Reflect.get(window, '__seen') as Map<number, unknown>).get(id) ?? null, tabId);

/** Keeps what was last seen of a page, so that words and weights can be tried on it without a browser. */
export async function recordPage(session: Session, tab: OpenTab, folder: string, label: Label): Promise<void> {
  if ((await lastSeen(session, tab.tabId)) === null) await readAnyway(session, tab.tabId).catch(() => undefined);
  const observation = observationSchema.safeParse(await lastSeen(session, tab.tabId));
  mkdirSync(folder, { recursive: true });
  if (observation.success) writeFileSync(fileOf(folder, label), JSON.stringify(observation.data));
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What judging needs beside the pages, as the package has it, for a person of no country. */
export function knowledge(): Knowledge {
  const compiled = read<CompiledDirectory>(join(ROOT, 'generated/directory.json'));
  return { ...knowledgeOf(compiled, loadWords(read<CompiledWords>(join(ROOT, 'generated/words.json')))), home: null };
}

/** What was seen of a page by an earlier run; null where nothing was kept. */
export const kept = (folder: string, label: Label): Observation | null =>
  existsSync(fileOf(folder, label)) ? read<Observation>(fileOf(folder, label)) : null;

/** Judges recorded pages in this process: the same code as the worker's, without gate and browser. */
export function judgeRecorded(folder: string, labels: readonly Label[]): Outcome[] {
  const known = knowledge();
  return labels.map((label): Outcome => {
    try {
      const { verdict, failed } = judgePage(read<Observation>(fileOf(folder, label)), known);
      const ok = verdict.level === label.expected || label.acceptable.includes(verdict.level);
      const error = failed.map((one) => `${one.id}: ${one.error}`).join('; ');
      return { ...label, verdict: verdict.level, reasons: verdict.reasons.map((one) => one.id), ok, ...(error !== '' && { error }) };
    } catch (error) {
      return { ...label, verdict: 'unknown', reasons: [], ok: false, error: String(error) };
    }
  });
}
