import { newToken } from './sessions.ts';

const FIVE_MINUTES = 300_000;
/** Kept at a time, some 2 MB; the oldest is forgotten first. One network gets too few of them to drive out those of others (routes/doors.ts). */
const MOST = 10_000;

/** Challenges handed out and not yet answered, each good once and for five minutes. In memory: a restart asks people to try again. */
export class Challenges {
  readonly #open = new Map<string, { readonly challenge: string; readonly until: number }>();

  get size(): number {
    return this.#open.size;
  }

  /** Keeps a challenge and gives the id by which it is found again. */
  remember(challenge: string, now: Date): string {
    const id = newToken();
    this.#open.set(id, { challenge, until: now.getTime() + FIVE_MINUTES });
    this.#forgetOld(now.getTime());
    return id;
  }

  /** The challenge, which is used up by that; null where there is none or its time is over. */
  recall(id: string, now: Date): string | null {
    const found = this.#open.get(id);
    this.#open.delete(id);
    return found && found.until > now.getTime() ? found.challenge : null;
  }

  /** All live equally long, so the first are the oldest. */
  #forgetOld(now: number): void {
    for (const [id, { until }] of this.#open) {
      if (until > now && this.#open.size <= MOST) return;
      this.#open.delete(id);
    }
  }
}
