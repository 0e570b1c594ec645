import type { Directory } from '../directory/types.ts';
import type { Signal } from '../signals/types.ts';
import type { Verdict } from '../verdict/types.ts';
import { stepsAfter } from './afterwards.ts';
import { dirOf } from './dir.ts';
import { findingOf, strongest } from './finding.ts';
import { channelName, seenOf } from './reasons.ts';
import type { Finding, Translate, WarningView } from './types.ts';
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

/** An offer that costs something is told as such, wherever the price was seen. */
function toldAs(signal: Signal, { reasons }: Verdict): Finding {
  const finding = findingOf(signal);
  const paid = reasons.some(({ id, params }) => id === 'charges-fee' || id === 'asks-payment' || params.fee);
  return finding === 'offer' && paid ? 'fee' : finding;
}

function titleOf(finding: Finding, signal: Signal, clause: string, who: string | null, t: Translate): string {
  const filled = finding === 'messenger' ? channelName(signal.params.channel, t) : finding === 'claims' ? who : null;
  const hasPlain = finding === 'messenger' || finding === 'claims';
  return filled ? t(`warning.title_${finding}`, [clause, filled]) : t(`warning.title_${finding}${hasPlain ? '_plain' : ''}`, [clause]);
}

function saidOfFinding(verdict: Verdict, clause: string, who: string | null, t: Translate): Said {
  const signal = strongest(verdict.reasons);
  const finding = signal ? toldAs(signal, verdict) : 'plain';
  return {
    title: signal ? titleOf(finding, signal, clause, who, t) : t('warning.title_plain', [clause]),
    short: t(`warning.short_${finding}`),
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
    finding: signal ? toldAs(signal, verdict) : 'plain',
    ...(warns(verdict) ? saidOfFinding(verdict, clause, who, t) : saidOfLevel(verdict, who, t)),
    seen: seenOf(verdict, { directory, t, lang }),
    way: wayViewOf(verdict, carrier, t, lang),
    rest: {
      clause: clause.replaceAll('|', ''),
      url: verdict.url,
      host: verdict.host,
      listVersion: verdict.listVersion,
      steps: stepsAfter(carrier, carrier && carrier.country !== '001' ? carrier.country : country, directory, t, lang),
    },
  };
}
