import { hash } from 'node:crypto';
import { config, locales } from 'zod/mini';
import { type DeskError, type Submission, submissionSchema } from '../../lib/reports/schema.ts';
import { cleaned } from './clean.ts';
import { type Page, pageOf } from './page.ts';

// zod/mini brings no words of its own; a sender is told what is wrong.
config(locales.en());

/** A report that passed the border, or why it did not. */
export type Read =
  | { readonly ok: true; readonly submission: Submission; readonly digest: string; readonly page: Page }
  | { readonly ok: false; readonly error: DeskError['error']; readonly message: string };

const refuse = (message: string): Read => ({ ok: false, error: 'invalid', message });

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    // Broken UTF-8 and broken JSON alike; the caller says so.
    return undefined;
  }
}

/**
 * Reads a report as it came.
 * @param ticket from the address; must be the report's own
 */
export function readSubmission(bytes: Uint8Array, ticket: string): Read {
  const raw = parseJson(bytes);
  if (raw === undefined) return refuse('The report is not JSON in UTF-8.');
  const parsed = submissionSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(cleaned(`${issue?.path.join('.') || 'report'}: ${issue?.message ?? 'not as expected'}`).slice(0, 300));
  }
  if (parsed.data.ticket !== ticket) return refuse('ticket: not the one of the address');
  const submission = cleaned(parsed.data);
  const page = pageOf(submission.body.url);
  if (!page) return refuse('body.url: this host has no canonical form');
  return { ok: true, submission, page, digest: hash('sha256', JSON.stringify(submission.body)) };
}
