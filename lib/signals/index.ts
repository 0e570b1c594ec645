import type { Observation } from '../page/types.ts';
import { asksAppInstall } from './asks-app-install.ts';
import { asksCard } from './asks-card.ts';
import { asksIdNumber } from './asks-id-number.ts';
import { asksIdPhoto } from './asks-id-photo.ts';
import { asksPassword } from './asks-password.ts';
import { asksPayment } from './asks-payment.ts';
import { asksRemoteControl } from './asks-remote-control.ts';
import { asksSmsCode } from './asks-sms-code.ts';
import { chargesBySms } from './charges-by-sms.ts';
import { chargesFee } from './charges-fee.ts';
import { claimsCarrier } from './claims-carrier.ts';
import type { Detector } from './detector.ts';
import { divertsCalls } from './diverts-calls.ts';
import { freeHosting } from './free-hosting.ts';
import { honestContext } from './honest-context.ts';
import { hostLookalike } from './host-lookalike.ts';
import { keepsFromCarrier } from './keeps-from-carrier.ts';
import { leadForm } from './lead-form.ts';
import { listed } from './listed.ts';
import { messengerAsRoute } from './messenger-as-route.ts';
import { messengerInTitle } from './messenger-in-title.ts';
import { messengerLinkOnly } from './messenger-link-only.ts';
import { messengerRepeated } from './messenger-repeated.ts';
import { namesCarrier } from './names-carrier.ts';
import { offersToDoIt } from './offers-to-do-it.ts';
import { phoneNotOfficial } from './phone-not-official.ts';
import { phonePushed } from './phone-pushed.ts';
import { pointsToOfficial } from './points-to-official.ts';
import { type Knowledge, read } from './reading/reading.ts';
import { reviewedFine } from './reviewed-fine.ts';
import { strangerGetsCalls } from './stranger-gets-calls.ts';
import { topicEndingLine } from './topic-ending-line.ts';
import type { Signal, SignalId } from './types.ts';
import { warnsOfScam } from './warns-of-scam.ts';
import { wordedLikeTraps } from './worded-like-traps.ts';

/** The written list of signals; a test walks the folder and demands that it is complete. */
export const DETECTORS: Readonly<Record<SignalId, Detector>> = {
  'topic-ending-line': topicEndingLine,
  'names-carrier': namesCarrier,
  'offers-to-do-it': offersToDoIt,
  'charges-fee': chargesFee,
  'lead-form': leadForm,
  'messenger-in-title': messengerInTitle,
  'messenger-repeated': messengerRepeated,
  'messenger-as-route': messengerAsRoute,
  'messenger-link-only': messengerLinkOnly,
  'asks-sms-code': asksSmsCode,
  'asks-password': asksPassword,
  'asks-id-photo': asksIdPhoto,
  'asks-id-number': asksIdNumber,
  'asks-card': asksCard,
  'asks-payment': asksPayment,
  'asks-remote-control': asksRemoteControl,
  'asks-app-install': asksAppInstall,
  'diverts-calls': divertsCalls,
  'stranger-gets-calls': strangerGetsCalls,
  'charges-by-sms': chargesBySms,
  'keeps-from-carrier': keepsFromCarrier,
  'worded-like-traps': wordedLikeTraps,
  'phone-not-official': phoneNotOfficial,
  'phone-pushed': phonePushed,
  'claims-carrier': claimsCarrier,
  'host-lookalike': hostLookalike,
  'free-hosting': freeHosting,
  listed,
  'reviewed-fine': reviewedFine,
  'honest-context': honestContext,
  'warns-of-scam': warnsOfScam,
  'points-to-official': pointsToOfficial,
};

/** What the signals found, and which of them failed: a failure silences one signal, never the others. */
export interface Collected {
  readonly signals: readonly Signal[];
  readonly failed: readonly { readonly id: string; readonly error: string }[];
}

/**
 * Runs every signal over one observation, but for those that the list in force silences because they misfire. The list itself is always heard.
 * @returns the signals that spoke, in the order of the list, and the failures by name
 */
export function collectSignals(observation: Observation, knowledge: Knowledge): Collected {
  const reading = read(observation, knowledge);
  const signals: Signal[] = [];
  const failed: { id: string; error: string }[] = [];
  for (const [id, detect] of Object.entries(DETECTORS)) {
    if (knowledge.silenced.has(id) && id !== 'listed') continue;
    try {
      const found = detect(reading);
      if (found) signals.push(found);
    } catch (error) {
      failed.push({ id, error: String(error) });
    }
  }
  return { signals, failed };
}
