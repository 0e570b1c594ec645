import { type DeskAnswer, type DeskError, deskAnswerSchema, deskErrorSchema, type Submission } from './schema.ts';

/** The part of `fetch` that is used; a test gives its own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A desk's answer; `later`: worth another try, after `retryAfterMs` where it says so; else the error it names. */
export type Called =
  | { readonly kind: 'answer'; readonly answer: DeskAnswer }
  | { readonly kind: 'later'; readonly retryAfterMs: number | null }
  | { readonly kind: 'error'; readonly error: DeskError['error'] };

const PATIENCE_MS = 30_000;
/** An answer is a few hundred bytes. */
const ANSWER_MOST = 20_000;
const LATER: ReadonlySet<string> = new Set(['too-many', 'unavailable']);

function retryAfter(response: Response): number | null {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return Number.isInteger(seconds) && seconds > 0 ? seconds * 1000 : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's page, not the desk's answer
  }
}

async function read(response: Response, ticket: string): Promise<Called> {
  const text = await response.text();
  const later: Called = { kind: 'later', retryAfterMs: retryAfter(response) };
  if (text.length > ANSWER_MOST) return later;
  const raw = parse(text);
  const answer = response.ok ? deskAnswerSchema.safeParse(raw).data : undefined;
  if (answer) return answer.ticket === ticket ? { kind: 'answer', answer } : later;
  const error = response.ok ? undefined : deskErrorSchema.safeParse(raw).data?.error;
  return error && !LATER.has(error) ? { kind: 'error', error } : later;
}

async function call(fetch: Fetch, desk: string, ticket: string, init: RequestInit): Promise<Called> {
  try {
    const response = await fetch(`${desk}/api/reports/${ticket}`, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return await read(response, ticket);
  } catch {
    // No network, a redirect or a time-out: browsers tell them apart only in words.
    return { kind: 'later', retryAfterMs: null };
  }
}

/** Sends a report: the submission and nothing else. */
export const sendReport = (fetch: Fetch, desk: string, submission: Submission): Promise<Called> =>
  call(fetch, desk, submission.ticket, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  });

/** Asks what became of it. */
export const askForReport = (fetch: Fetch, desk: string, ticket: string): Promise<Called> => call(fetch, desk, ticket, { method: 'GET' });

/** Takes it back. */
export const takeBackReport = (fetch: Fetch, desk: string, ticket: string): Promise<Called> =>
  call(fetch, desk, ticket, { method: 'DELETE' });
