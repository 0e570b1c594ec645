import type { Level } from '../verdict/types.ts';

export type ReportKind = 'unsafe' | 'mistake';
export type ReportState = 'draft' | 'saved' | 'queued' | 'sent' | 'received' | 'confirmed' | 'rejected' | 'withdrawn';

/** What the person ticks under “what is wrong”: with the page (unsafe), or with our warning (mistake). */
export const UNSAFE_WRONGS = [
  'speaks-as-carrier',
  'messenger',
  'offers-to-do-it',
  'collects-details',
  'pay-first',
  'asks-code',
  'asks-id',
  'remote-control',
] as const;
export const MISTAKE_WRONGS = ['is-official', 'only-informs', 'asks-nothing', 'other-topic'] as const;
export type Wrong = (typeof UNSAFE_WRONGS)[number] | (typeof MISTAKE_WRONGS)[number];

/** Exactly what would be sent, field by field, in the order the person reads it. */
export interface ReportBody {
  readonly kind: ReportKind;
  readonly url: string;
  readonly wrong: readonly Wrong[];
  readonly level: Level;
  readonly carrierId: string | null;
  /** Ids and evidence of the verdict's reasons. */
  readonly reasons: readonly { readonly id: string; readonly evidence: readonly string[] }[];
  /** Messenger handles and the like that the page gives as the way, as `channel:handle`. */
  readonly contacts: readonly string[];
  readonly words: string;
  readonly excerpt: string | null;
  readonly listVersion: string;
  /** The person's own calendar day, YYYY-MM-DD; no time of day. */
  readonly day: string;
}

/** A report's dealings with a desk. */
export interface Post {
  /** Origin of the desk that it went to, as it was chosen then. */
  readonly desk: string;
  /** The number under which the desk knows it: 32 hex digits, known to nobody else. */
  readonly ticket: string;
  /** Tries that failed since the last answer. */
  readonly tries: number;
  /** When something is due next, ISO 8601; "" for never. */
  readonly next: string;
  /** The person took it back, and the desk is still to be told. */
  readonly takeBack: boolean;
  /** Why the desk would not have it; null where it would, or was not asked. */
  readonly refused: 'invalid' | 'too-large' | 'conflict' | 'not-found' | null;
  /** Day of the decision, and the case's public page on the desk. */
  readonly decided: string | null;
  readonly page: string | null;
  /** Last day of the listing that it led to; null or missing for none. */
  readonly until?: string | null;
}

export interface Report {
  readonly id: string;
  readonly state: ReportState;
  readonly created: string;
  readonly updated: string;
  readonly body: ReportBody;
  /** Missing while it stays on this machine. */
  readonly post?: Post;
}

/** Where a finished report goes. The first sink keeps it on this machine; a desk is another. */
export interface ReportSink {
  readonly name: string;
  deliver(report: Report): Promise<{ readonly ok: true; readonly state: ReportState } | { readonly ok: false; readonly error: string }>;
}
