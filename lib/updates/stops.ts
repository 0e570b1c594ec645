import { browser } from 'wxt/browser';
import { fresh, low, readHost } from './place-hash.ts';
import { passFilter, passRule, SPARE_RULE, spareRule, stopRule, stopRuleId, watchOf } from './rules.ts';
import { BUCKETS, bucketOf, changedBuckets, type Prints } from './stop-set.ts';
import type { TakenList } from './take.ts';

const WATCHER = 'listed';
const rulesApi = () => browser.declarativeNetRequest;

/** Hosts handed to the browser in one call: 30 ms of the worker's time, and each call has the browser write all rules again. */
const HOSTS_AT_ONCE = 34_000;

type Bucket = readonly [number, readonly string[]];

/** Buckets in runs that the worker can hand over in one go. */
function runsOf(buckets: readonly Bucket[]): readonly (readonly Bucket[])[] {
  const runs: Bucket[][] = [];
  let room = 0;
  for (const bucket of buckets) {
    if (room < bucket[1].length || runs.length === 0) {
      runs.push([]);
      room = HOSTS_AT_ONCE;
    }
    runs.at(-1)?.push(bucket);
    room -= bucket[1].length;
  }
  return runs;
}

/**
 * Sets the browser's own stop for a new list: rules of buckets that differ, each replaced in one step, so that no host that stays listed
 * is ever open. Rejects where the browser refuses; then some rules may be the new list's and some the old one's.
 * @param before what the rules now in the browser stand for; null where that is not known
 */
export async function setStops(
  { stopped, allowed, watched }: Pick<TakenList, 'stopped' | 'allowed' | 'watched'>,
  before: Prints | null,
): Promise<void> {
  const changed = new Set(changedBuckets(stopped.prints, before));
  const hosts = stopped.hostsOf((bucket) => changed.has(bucket));
  const page = browser.runtime.getURL('/warning.html');
  // Allowed hosts first: they must not be stopped by a new rule above them. What is no longer stopped goes in the same call.
  await rulesApi().updateDynamicRules({
    removeRuleIds: [SPARE_RULE, ...[...changed].filter((bucket) => !hosts.has(bucket)).map(stopRuleId)],
    addRules: allowed.length > 0 ? [spareRule(allowed)] : [],
  });
  for (const run of runsOf([...hosts]))
    await rulesApi().updateDynamicRules({
      removeRuleIds: run.map(([bucket]) => stopRuleId(bucket)),
      addRules: run.map(([bucket, names]) => stopRule(bucket, names, page)),
    });
  await watch([...watchOf(watched).matches]);
}

/** Takes all of it away. Rejects where the browser refuses. */
export async function clearStops(): Promise<void> {
  // Without asking which there are: the answer would hold every host.
  const all = Array.from({ length: BUCKETS }, (_, bucket) => stopRuleId(bucket));
  await rulesApi().updateDynamicRules({ removeRuleIds: [SPARE_RULE, ...all] });
  await watch([]);
}

async function watch(matches: string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [WATCHER] });
  const script = { id: WATCHER, matches, js: ['listed.js'], runAt: 'document_start' as const, persistAcrossSessions: true };
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [WATCHER] });
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Whether a rule of the browser names a host, or one that it lies below. For where the list itself cannot be looked up: the rule does not
 * tell a host from all below it. Rejects where the browser does not say.
 */
export async function isStopped(host: string): Promise<boolean> {
  const places = parentsOf(host);
  const rules = await rulesApi().getDynamicRules({ ruleIds: places.map(([, bucket]) => stopRuleId(bucket)) });
  const named = new Set(rules.flatMap(({ condition }) => condition.requestDomains ?? []));
  return places.some(([name]) => named.has(name));
}

/** A host and what it lies below, with the bucket of each. */
function parentsOf(host: string): [name: string, bucket: number][] {
  const places: [string, number][] = [];
  const lanes = fresh();
  readHost(lanes, host, (start) => places.push([host.slice(start), bucketOf(low(lanes))]));
  return places;
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
