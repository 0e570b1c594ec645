import type { Submission } from '../../lib/reports/schema.ts';
import type { Queries } from '../database/database.ts';

/** A report on its way to the disk. */
export interface Arrival {
  readonly submission: Submission;
  readonly host: string;
  readonly page: string;
  /** Hex. */
  readonly network: string;
  readonly held: boolean;
  /** Hex of SHA-256 over the body: the same ticket with another body is a conflict. */
  readonly digest: string;
}

/** `stored`: new and on the disk. `known`: was there before, the same. `conflict`: the ticket stands for another report. */
export type Outcome = 'stored' | 'known' | 'conflict';

interface Waiting {
  readonly arrival: Arrival;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

const INSERT = `insert into reports (ticket, kind, host, page, network, held, extension, digest, body)
  select ticket, kind, host, page, decode(network, 'hex'), held, extension, decode(digest, 'hex'), body
  from jsonb_to_recordset($1::jsonb)
    as r (ticket uuid, kind text, host text, page text, network text, held boolean, extension text, digest text, body jsonb)
  on conflict (ticket) do nothing returning replace(ticket::text, '-', '') as ticket`;
const DIGESTS = `select replace(ticket::text, '-', '') as ticket, encode(digest, 'hex') as digest from reports
  where ticket in (select value::uuid from jsonb_array_elements_text($1::jsonb))`;

const rowOf = ({ submission: { ticket, extension, body }, host, page, network, held, digest }: Arrival): unknown => ({
  ...{ ticket, kind: body.kind, host, page, network, held, extension, digest, body },
});

/** Writes arrivals in one statement, which is one transaction: when it resolves, all are on the disk. */
async function write(queries: Queries, arrivals: readonly Arrival[]): Promise<Outcome[]> {
  const rows = await queries.query<{ ticket: string }>(INSERT, [JSON.stringify(arrivals.map(rowOf))]);
  const fresh = new Set(rows.map(({ ticket }) => ticket));
  const old = arrivals.filter(({ submission }) => !fresh.has(submission.ticket)).map(({ submission }) => submission.ticket);
  const digests = new Map<string, string>(
    old.length === 0
      ? []
      : (await queries.query<{ ticket: string; digest: string }>(DIGESTS, [JSON.stringify(old)])).map((row) => [row.ticket, row.digest]),
  );
  return arrivals.map(({ submission: { ticket }, digest }) => {
    if (fresh.delete(ticket)) return 'stored';
    return (digests.get(ticket) ?? digest) === digest ? 'known' : 'conflict';
  });
}

/**
 * Gathers the reports that arrive while the disk is busy and writes them together. Few writes at a time: under load each carries many
 * reports, without load each goes at once.
 */
export class Batch {
  #waiting: Waiting[] = [];
  #writing = 0;
  readonly #queries: Queries;
  readonly #largest: number;
  readonly #longest: number;
  readonly #writers: number;

  constructor(queries: Queries, { largest = 200, longest = 5000, writers = 1 } = {}) {
    this.#queries = queries;
    this.#largest = largest;
    this.#longest = longest;
    this.#writers = writers;
  }

  /** How many wait for the disk. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves once the report is on the disk; null at once where too many wait. Rejects where the database does not take it. */
  add(arrival: Arrival): Promise<Outcome> | null {
    if (this.#waiting.length >= this.#longest) return null;
    const outcome = new Promise<Outcome>((resolve, reject) => {
      this.#waiting.push({ arrival, resolve, reject });
    });
    if (this.#writing < this.#writers) {
      this.#writing++;
      setImmediate(() => void this.#drain());
    }
    return outcome;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) await this.#flush(this.#waiting.splice(0, this.#largest));
    this.#writing--;
  }

  async #flush(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await write(
        this.#queries,
        batch.map(({ arrival }) => arrival),
      );
      for (const [i, { resolve }] of batch.entries()) resolve(outcomes[i] ?? 'conflict');
    } catch (error) {
      // One report that the database refuses must not take its neighbours along.
      if (batch.length > 1) for (const one of batch) await this.#flush([one]);
      else batch[0]?.reject(error);
    }
  }
}
