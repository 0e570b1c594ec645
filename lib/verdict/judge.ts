import type { Owner } from '../directory/types.ts';
import type { Signal } from '../signals/types.ts';
import { WEIGHTS } from '../signals/weights.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Level, OfficialWay, Verdict } from './types.ts';

/** Where the page stands, apart from what is on it. */
export interface Place {
  readonly url: string;
  readonly host: string;
  readonly owner: Owner | null;
  readonly listVersion: string;
  /** Weaker signs are enough for `caution`. */
  readonly strict: boolean;
}

/**
 * Weighs signals into one verdict. Deterministic, and the same for any order of signals.
 * A host of the directory is never warned on. Without the topic nothing is said, unless the host imitates an official one
 * and the page asks for something, or the address is on the confirmed list.
 * @param ways gives the official ways of a carrier, best first
 */
export function judge(signals: readonly Signal[], place: Place, ways: (carrierId: string) => readonly OfficialWay[]): Verdict {
  const reasons = [...signals].sort(byWeight);
  const carrierId = place.owner?.type === 'carrier' ? place.owner.id : carrierOf(reasons);
  const base = {
    url: place.url,
    host: place.host,
    carrierId,
    trustedId: place.owner?.type === 'trusted' ? place.owner.id : null,
    listVersion: place.listVersion,
  };
  const officialWays = carrierId === null ? [] : ways(carrierId);
  if (place.owner) return { ...base, level: place.owner.type === 'carrier' ? 'official' : 'trusted', reasons: [], officialWays };
  const level = levelOf(reasons, place.strict);
  return { ...base, level, reasons: level === 'none' ? [] : reasons, officialWays };
}

/** @returns the level that the signals alone support, on a host that nobody in the directory owns */
export function levelOf(signals: readonly Signal[], strict = false): Level {
  const bad = signals.filter((s) => s.weight > 0);
  const sum = total(bad) - Math.min(THRESHOLDS.honestMost, -total(signals.filter((s) => s.weight < 0)));
  const listed = Math.max(0, ...bad.filter((s) => s.id === 'listed').map((s) => s.weight));
  if (listed >= THRESHOLDS.danger) return 'danger';
  const found = reviewed(signals, levelFound(signals, bad, sum, strict));
  return listed > 0 && found !== 'danger' ? 'caution' : found;
}

/** What a review found no fault with is not warned on: it may be told of, no more. A list that names the very place again is narrower, and counts. */
const reviewed = (signals: readonly Signal[], found: Level): Level =>
  (found === 'danger' || found === 'caution') && signals.some((s) => s.id === 'reviewed-fine') ? 'info' : found;

function levelFound(signals: readonly Signal[], bad: readonly Signal[], sum: number, strict: boolean): Level {
  const topic = signals.find((s) => s.id === 'topic-ending-line');
  if (!topic) return posesWithoutTopic(bad) || (isLikeTraps(bad) && sum >= THRESHOLDS.caution) ? 'caution' : 'none';
  const grave = new Set(bad.filter((s) => WEIGHTS[s.id].grave && s.weight >= THRESHOLDS.grave).map((s) => s.group));
  if (grave.size >= THRESHOLDS.graveGroups && sum - faintLikeness(bad) >= THRESHOLDS.danger) return 'danger';
  return sum >= (strict ? THRESHOLDS.strictCaution : THRESHOLDS.caution) ? 'caution' : 'info';
}

/** What opens an account, or speaks as the carrier. */
const ASKED_OR_CLAIMED = ['credential', 'password', 'money', 'document', 'identity'] as const;

/** A host that imitates a carrier, on a page that speaks as the carrier and asks for what opens an account. */
function posesWithoutTopic(bad: readonly Signal[]): boolean {
  const groups = new Set(bad.filter((s) => WEIGHTS[s.id].grave && s.weight >= THRESHOLDS.grave).map((s) => s.group));
  return groups.has('host') && ASKED_OR_CLAIMED.some((group) => groups.has(group));
}

/** People have many words for ending a line: what speaks of one as traps do is warned of where none of them is known, and not stopped. */
const isLikeTraps = (bad: readonly Signal[]): boolean => bad.some((s) => s.id === 'worded-like-traps');

/** What is no more than sure to be worded like traps adds nothing to a stop, nor takes away what honest signs say against one. */
const faintLikeness = (bad: readonly Signal[]): number =>
  total(bad.filter((s) => s.id === 'worded-like-traps' && s.weight < THRESHOLDS.grave));

const total = (signals: readonly Signal[]): number => signals.reduce((sum, s) => sum + Math.round(s.weight * 1000), 0) / 1000;

function byWeight(a: Signal, b: Signal): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const carrierOf = (reasons: readonly Signal[]): string | null =>
  reasons.find((s) => s.id === 'names-carrier')?.params.carrier ?? reasons.find((s) => s.params.carrier)?.params.carrier ?? null;
