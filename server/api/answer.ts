import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { DeskError } from '../../lib/reports/schema.ts';

const STATUS: Readonly<Record<DeskError['error'], ContentfulStatusCode>> = {
  invalid: 400,
  'too-large': 413,
  conflict: 409,
  'not-found': 404,
  decided: 409,
  'too-many': 429,
  unavailable: 503,
};

/** An error as the contract has it. @param retryAfter seconds */
export function errorAnswer(c: Context, error: DeskError['error'], message: string, retryAfter?: number): Response {
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  return c.json({ v: 1, error, message } satisfies DeskError, STATUS[error]);
}
