import type { Zone } from '../page/types.ts';

/** Every signal has one file of its name in this folder. */
export type SignalId =
  | 'topic-ending-line'
  | 'offers-to-do-it'
  | 'messenger-in-title'
  | 'messenger-repeated'
  | 'messenger-as-route'
  | 'messenger-link-only'
  | 'asks-sms-code'
  | 'asks-password'
  | 'asks-id-photo'
  | 'asks-id-number'
  | 'asks-card'
  | 'asks-payment'
  | 'charges-fee'
  | 'asks-remote-control'
  | 'asks-app-install'
  | 'diverts-calls'
  | 'stranger-gets-calls'
  | 'charges-by-sms'
  | 'keeps-from-carrier'
  | 'worded-like-traps'
  | 'lead-form'
  | 'phone-not-official'
  | 'phone-pushed'
  | 'claims-carrier'
  | 'host-lookalike'
  | 'free-hosting'
  | 'listed'
  | 'reviewed-fine'
  | 'names-carrier'
  | 'honest-context'
  | 'warns-of-scam'
  | 'points-to-official';

/** Two bad signals of one group are one finding said twice; `danger` wants two groups (or `listed`). */
export type SignalGroup =
  | 'topic'
  | 'offer'
  | 'contact-title'
  | 'contact-repeat'
  | 'contact-route'
  | 'credential'
  | 'password'
  | 'document'
  | 'money'
  | 'device'
  | 'divert'
  | 'isolation'
  | 'wording'
  | 'identity'
  | 'host'
  | 'hosting'
  | 'list'
  | 'honest';

/** Words or an address as they stood on the page, at most 160 characters. `mark` bounds the telling part of `text`, in UTF-16 units. */
export interface Evidence {
  readonly where: 'title' | 'heading' | 'text' | 'link' | 'alt' | 'form' | 'address' | 'style' | 'frame' | 'list';
  readonly text: string;
  readonly mark?: readonly [number, number];
  readonly zone?: Zone;
}

/** One fact that speaks for or against the page. */
export interface Signal {
  readonly id: SignalId;
  readonly group: SignalGroup;
  /** Share of the way to `danger`, 0 to 1; negative for honest signals. From the one table in verdict/weights.ts. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  /** Facts the sentence shown to the person needs: channel, count, handle, carrier, domain, field … */
  readonly params: Readonly<Record<string, string>>;
  /** Field.index of the controls that speak, for the notice beside the field. */
  readonly fields?: readonly number[];
}
