import type { Directory } from '../directory/types.ts';
import type { Signal } from '../signals/types.ts';

import type { Verdict } from '../verdict/types.ts';
import { stepsAfter } from './afterwards.ts';
import { dirOf } from './dir.ts';
import { findingOf, strongest } from './finding.ts';
import { channelName, seenOf } from './reasons.ts';
import type { Translate, WarningView } from './types.ts';
import { wayViewOf } from './way.ts';
import { carrierIdOf, clauseOf, subjectOf } from './who.ts';

export interface ViewOptions {
  readonly directory: Directory;
  readonly t: Translate;
  /** BCP 47 tag of the messages that `t` gives. */
  readonly lang: string;
  /** ISO 3166-1 alpha-2 of the person, for whom to call where no carrier is known. */
  readonly country?: string | null;
}

interface Said {
  readonly title: string;
  readonly short: string;
  readonly harm: string;
}

/** Levels that warn of something found; the others have one sentence each. */
function warns(verdict: Verdict): boolean {
  return verdict.level === 'caution' || verdict.level === 'danger';
}

function offerSuffix(verdict: Verdict, signal: Signal): '' | '_fee' {
  const paid = signal.params.fee || verdict.reasons.some((reason) => reason.id === 'asks-payment' || reason.params.fee);
  return paid ? '_fee' : '';
}

function titleOf(verdict: Verdict, signal: Signal | null, clause: string, who: string | null, t: Translate): string {
  if (!signal) return t('warning.title_plain', [clause]);
  const finding = findingOf(signal);
  if (finding === 'offer') return t(`warning.title_offer${offerSuffix(verdict, signal)}`, [clause]);
  const filled = finding === 'messenger' ? channelName(signal.params.channel, t) : finding === 'claims' ? who : null;
  const hasPlain = finding === 'messenger' || finding === 'claims';
  return filled ? t(`warning.title_${finding}`, [clause, filled]) : t(`warning.title_${finding}${hasPlain ? '_plain' : ''}`, [clause]);
}

function saidOfFinding(verdict: Verdict, clause: string, who: string | null, t: Translate): Said {
  const signal = strongest(verdict.reasons);
  const finding = signal ? findingOf(signal) : 'plain';
  const suffix = signal && finding === 'offer' ? offerSuffix(verdict, signal) : '';
  return {
    title: titleOf(verdict, signal, clause, who, t),
    short: t(`warning.short_${finding}${suffix}`),
    harm: t(`warning.harm_${finding}`),
  };
}

function harmOfLevel({ level, unknown }: Verdict, who: string | null, t: Translate): string {
  if (level === 'unknown') return t(`warning.harm_unknown_${(unknown ?? 'failed').replaceAll('-', '_')}`);
  if (level !== 'info') return t(`warning.harm_${level}`);
  return who ? t('warning.harm_info', [who]) : t('warning.harm_info_plain');
}

function saidOfLevel(verdict: Verdict, who: string | null, t: Translate): Said {
  const { level } = verdict;
  const named = level === 'official' || level === 'trusted';
  const title = named ? (who ? t(`warning.title_${level}`, [who]) : t(`warning.title_${level}_plain`)) : t(`warning.title_${level}`);
  return { title, short: t(`warning.short_${level}`), harm: harmOfLevel(verdict, who, t) };
}

/**
 * A verdict in words: finding, harm, what was seen, the way out, the rest. Pure; works for every level, so that popup,
 * notices and the full page say the same. Names the carrier where one is known and stays neutral where none is.
 */
export function warningFor(verdict: Verdict, { directory, t, lang, country = null }: ViewOptions): WarningView {
  const carrierId = carrierIdOf(verdict, directory);
  const carrier = carrierId === null ? null : directory.carrier(carrierId);
  const who = subjectOf(verdict, directory, lang)?.text ?? null;
  const clause = clauseOf(verdict, directory, t, lang);
  const signal = strongest(verdict.reasons);
  return {
    level: verdict.level,
    lang,
    dir: dirOf(lang),
    finding: signal ? findingOf(signal) : 'plain',
    ...(warns(verdict) ? saidOfFinding(verdict, clause, who, t) : saidOfLevel(verdict, who, t)),
    seen: seenOf(verdict, { directory, t, lang }),
    way: wayViewOf(verdict, carrier, t, lang),
    rest: {
      clause,
      url: verdict.url,
      host: verdict.host,
      listVersion: verdict.listVersion,
      steps: stepsAfter(carrier, carrier && carrier.country !== '001' ? carrier.country : country, directory, t, lang),
    },
  };
}
