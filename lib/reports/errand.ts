import { askForReport, type Called, type Fetch, sendReport, takeBackReport } from './desk-call.ts';
import { answered, errandOf, letGo, putOff, turnedAway } from './post.ts';
import { submissionSchema } from './schema.ts';
import type { Post, Report } from './types.ts';

/** What running an errand needs from outside. */
export interface ErrandOptions {
  readonly fetch: Fetch;
  readonly now: Date;
  readonly random: number;
  /** Version of the extension; it goes with the report. */
  readonly extension: string;
}

/** What the schema of the contract does not know is not sent; a report that does not fit it never leaves. */
async function send({ body }: Report, { desk, ticket }: Post, { fetch, extension }: ErrandOptions): Promise<Called> {
  const submission = submissionSchema.safeParse({ v: 1, ticket, extension, body }).data;
  return submission ? sendReport(fetch, desk, submission) : { kind: 'error', error: 'invalid' };
}

function callDesk(report: Report, post: Post, options: ErrandOptions): Promise<Called> {
  const { desk, ticket } = post;
  const { fetch } = options;
  switch (errandOf(report)) {
    case 'send':
      return send(report, post, options);
    case 'take-back':
      return takeBackReport(fetch, desk, ticket);
    default:
      return askForReport(fetch, desk, ticket);
  }
}

/** An error that will not go away by trying again. */
function refused(report: Report, error: NonNullable<Post['refused']> | 'decided', options: ErrandOptions): Report | 'ask' {
  const { now } = options;
  if (error === 'decided') return 'ask';
  const { post } = report;
  // What the desk no longer has is taken back already.
  if (report.state === 'withdrawn') return { ...report, ...(post && { post: { ...post, takeBack: false } }) };
  if (report.state === 'confirmed' || report.state === 'rejected') return letGo(report);
  return turnedAway(report, error, now);
}

/**
 * Does what a report waits for, once.
 * @returns the report as it is afterwards; the same one where it waits for nothing. Never rejects.
 */
export async function runErrand(report: Report, options: ErrandOptions): Promise<Report> {
  const { post } = report;
  if (!post || errandOf(report) === null) return report;
  const { fetch, now, random } = options;
  const called = await callDesk(report, post, options);
  if (called.kind === 'later') return putOff(report, now, random, called.retryAfterMs);
  if (called.kind === 'answer') return answered(report, called.answer, now, random);
  if (called.error === 'too-many' || called.error === 'unavailable') return putOff(report, now, random, null);
  const after = refused(report, called.error, options);
  if (after !== 'ask') return after;
  const asked = await askForReport(fetch, post.desk, post.ticket);
  return asked.kind === 'answer' ? answered(report, asked.answer, now, random) : putOff(report, now, random, null);
}
