import type { Level } from '../verdict/types.ts';

export type ReportKind = 'unsafe' | 'mistake';
export type ReportState = 'draft' | 'saved' | 'queued' | 'sent' | 'received' | 'confirmed' | 'rejected' | 'withdrawn';

/** Exactly what would be sent, field by field, in the order the person reads it. */
export interface ReportBody {
  readonly kind: ReportKind;
  readonly url: string;
  readonly level: Level;
  readonly carrierId: string | null;
  /** Ids and evidence of the verdict's reasons. */
  readonly reasons: readonly { readonly id: string; readonly evidence: readonly string[] }[];
  readonly words: string;
  readonly excerpt: string | null;
  readonly listVersion: string;
}

export interface Report {
  readonly id: string;
  readonly state: ReportState;
  readonly created: string;
  readonly updated: string;
  readonly body: ReportBody;
}

/** Where a finished report goes. The first sink keeps it on this machine; a desk is another. */
export interface ReportSink {
  readonly name: string;
  deliver(report: Report): Promise<{ readonly ok: true; readonly state: ReportState } | { readonly ok: false; readonly error: string }>;
}
