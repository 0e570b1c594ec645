import type { Fetch } from '../../../lib/reports/desk-call.ts';
import { type DeskAnswer, type DeskError, submissionSchema } from '../../../lib/reports/schema.ts';

type Refusal = DeskError['error'];
const STATUS: Readonly<Record<Refusal, number>> = {
  invalid: 400,
  'too-large': 413,
  conflict: 409,
  'not-found': 404,
  decided: 409,
  'too-many': 429,
  unavailable: 503,
};

/** A desk by the contract of lib/reports/schema.ts, as far as a client sees it. */
export class FakeDesk {
  readonly reports = new Map<string, DeskAnswer>();
  readonly asked: string[] = [];
  readonly bodies: string[] = [];
  /** What goes wrong with the next requests, one each: no network, an answer that is lost on the way back, a page of somebody else's. */
  trouble: ('down' | 'lost' | 'page' | Refusal)[] = [];
  retryAfter: string | null = null;

  readonly fetch: Fetch = async (url, init) => {
    const trouble = this.trouble.shift();
    const { pathname } = new URL(url);
    this.asked.push(`${init.method} ${pathname}`);
    if (trouble === 'down') throw new TypeError('Failed to fetch');
    if (trouble === 'page') return new Response('<!doctype html>Log in', { status: 200 });
    if (trouble && trouble !== 'lost') return this.#refuse(trouble);
    const answer = this.#answer(pathname.split('/').pop() ?? '', init);
    if (trouble === 'lost') throw new TypeError('Failed to fetch');
    return answer;
  };

  decide(ticket: string, state: DeskAnswer['state']): void {
    this.reports.set(ticket, {
      v: 1,
      ticket,
      state,
      decided: '2026-11-30',
      reviewers: 2,
      page: '/cases/1',
      until: state === 'confirmed' ? '2027-02-27' : null,
    });
  }

  #answer(ticket: string, { method, body }: RequestInit): Response {
    const known = this.reports.get(ticket);
    if (method === 'PUT') {
      this.bodies.push(String(body));
      if (!submissionSchema.safeParse(JSON.parse(String(body))).success) return this.#refuse('invalid');
      if (!known) this.reports.set(ticket, { v: 1, ticket, state: 'received', decided: null, reviewers: 0, page: null });
    } else if (!known) return this.#refuse('not-found');
    else if (method === 'DELETE') {
      if (known.decided) return this.#refuse('decided');
      this.reports.set(ticket, { ...known, state: 'withdrawn' });
    }
    return Response.json(this.reports.get(ticket));
  }

  #refuse(error: Refusal): Response {
    const headers = this.retryAfter ? { 'retry-after': this.retryAfter } : {};
    return Response.json({ v: 1, error, message: '' }, { status: STATUS[error], headers });
  }
}
