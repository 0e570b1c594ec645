import { browser } from 'wxt/browser';
import { passFilter, passRule, STOP_RULE, stopRule, watchPatterns } from './rules.ts';
import type { TakenList } from './take.ts';

const WATCHER = 'listed';
const rulesApi = () => browser.declarativeNetRequest;

/** Sets the browser's own stop for a new list, or takes it away; one call, so that there is no moment without. Rejects where the browser refuses. */
export async function setStops(list: Pick<TakenList, 'stopped' | 'allowed' | 'watched'>): Promise<void> {
  const addRules = list.stopped.length > 0 ? [stopRule(list, browser.runtime.getURL('/warning.html'))] : [];
  await rulesApi().updateDynamicRules({ removeRuleIds: [STOP_RULE], addRules });
  await watch(watchPatterns(list.watched));
}

async function watch(matches: string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [WATCHER] });
  const script = { id: WATCHER, matches, js: ['listed.js'], runAt: 'document_start' as const, persistAcrossSessions: true };
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [WATCHER] });
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Lets the browser load a host that it would stop, until it closes. */
export async function addPass(host: string): Promise<void> {
  const rules = await rulesApi().getSessionRules();
  if (rules.some(({ condition }) => condition.regexFilter === passFilter(host))) return;
  const id = Math.max(0, ...rules.map((rule) => rule.id)) + 1;
  await rulesApi().updateSessionRules({ addRules: [passRule(id, host)] });
}

/**
 * Takes away the passes of all hosts but these. Passes live as long as the browser runs, what they were given for as long as this version
 * of the extension does: after an update they would be nobody's.
 */
export async function keepPasses(hosts: readonly string[]): Promise<void> {
  const kept = new Set(hosts.map(passFilter));
  const orphans = (await rulesApi().getSessionRules()).filter(({ condition }) => !kept.has(condition.regexFilter ?? ''));
  if (orphans.length > 0) await rulesApi().updateSessionRules({ removeRuleIds: orphans.map(({ id }) => id) });
}
