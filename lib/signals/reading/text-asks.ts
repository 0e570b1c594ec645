import type { Hit } from '../../words/lexicon.ts';
import { type Ask, isAsk, isHarvest } from './asks.ts';
import { cautionedOn } from './cautioned.ts';
import { has, hitsOf, type Passage } from './passages.ts';
import { saidOf } from './quoted.ts';
import { kindsAsked } from './robbing.ts';
import { isBesideGiving, isRemote, isTheCarriers, isTyped, mayBeAsked } from './said-asks.ts';
import { isWithin } from './span.ts';
import { leadsTo, type Taking, takersOn } from './takers.ts';

/** In a list the verb stands first: how far before, in units. */
const LIST_NEAR = 130;

/** How many kinds of things a passage names for them to be a list. */
const TOGETHER = 2;

/**
 * Requests in words: the thing and a verb of giving close together, not negated, near somebody who takes it.
 * A guide that says what a shop will want to see has no such somebody and asks for nothing.
 */
export function readTextAsks(passages: readonly Passage[], taking: Taking): Ask[] {
  const isCautioned = cautionedOn(passages, taking);
  const own = passages.filter((p) => p.zone === 'main' && !isCautioned(p));
  const takerOf = takersOn(passages, own, taking);
  const strict: Ask[] = [];
  const loose: Ask[] = [];
  for (const p of own) {
    const { taken, anybody, reached, wanted, others, praised } = takerOf(p);
    // "What I passed on: the picture, the password": named together beside who takes them.
    const together = reached && new Set(kindsAsked(p)).size >= TOGETHER;
    for (const hit of p.hits) {
      if (!isAsk(hit.category) || !(wanted || (anybody && isRemote(hit))) || isPartOfThing(p, hit) || !mayBeAsked(p, hit, praised))
        continue;
      if (others && (isTheCarriers(p, hit) || isTyped(p, hit))) continue;
      const ask: Ask = { kind: hit.category, from: { passage: p, hit } };
      if ((taken || (anybody && isRemote(hit))) && isBesideGiving(p, hit)) strict.push(ask);
      if (wanted && (together || isListed(passages, p, hit, praised))) loose.push(ask);
    }
  }
  if (!isHarvest(new Set(loose.map((ask) => ask.kind)))) return strict;
  return [...new Map([...strict, ...loose].map((ask) => ['hit' in ask.from ? ask.from.hit : ask, ask])).values()];
}

/** "Prepaid" in "prepaid card" asks for nothing. */
const isPartOfThing = (p: Passage, hit: Hit): boolean => hitsOf(p, 'thing', 'compound').some((t) => isWithin(hit, t) && !isWithin(t, hit));

/** One of several things asked for at once: the verb stands further before it, or in the line or heading that the list is under. */
function isListed(passages: readonly Passage[], p: Passage, hit: Hit, praised: boolean): boolean {
  const before = hitsOf(p, 'give', 'toMe', 'prepare').some((g) => g.end <= hit.start && hit.start - g.end <= LIST_NEAR);
  if (before || isBesideGiving(p, hit)) return true;
  // "He asked me for:" leads up to what a praised helper will ask for again.
  const leads = (q: Passage): boolean => has(q, 'give', 'toMe', 'prepare') || (praised && has(q, 'asked'));
  return leadsTo(passages, p).some((q) => leads(q) && saidOf(q, 'warn').length === 0);
}
