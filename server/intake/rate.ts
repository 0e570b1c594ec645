const HOUR = 3_600_000;
/** Networks remembered; the oldest is forgotten first, so that a flood of networks costs no memory. */
const REMEMBERED = 50_000;

interface Use {
  /** Tokens left at `at`. */
  tokens: number;
  at: number;
  /** Reports since `day` began. */
  today: number;
  day: number;
}

export interface Limits {
  readonly perHour: number;
  readonly atOnce: number;
}

/** `retryAfter` in seconds where the network is to come back later; `held` where its report is kept but moves nothing. */
export type Leave = { readonly ok: true; readonly held: boolean } | { readonly ok: false; readonly retryAfter: number };

/** A token bucket per network. In memory: a restart forgives, which is cheaper than a write per report. */
export class RateLimit {
  readonly #uses = new Map<string, Use>();
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Takes one report's leave. `network`: its hash. */
  take(network: string, now: number): Leave {
    const { perHour, atOnce } = this.#limits;
    const use = this.#uses.get(network) ?? { tokens: perHour, at: now, today: 0, day: 0 };
    const tokens = Math.min(perHour, use.tokens + ((now - use.at) / HOUR) * perHour);
    if (tokens < 1) return { ok: false, retryAfter: Math.ceil((((1 - tokens) / Math.max(1, perHour)) * HOUR) / 1000) };
    const day = Math.floor(now / (24 * HOUR));
    const today = (use.day === day ? use.today : 0) + 1;
    this.#uses.delete(network);
    this.#uses.set(network, { tokens: tokens - 1, at: now, today, day });
    if (this.#uses.size > REMEMBERED) this.#forgetOldest();
    return { ok: true, held: today > atOnce };
  }

  #forgetOldest(): void {
    const oldest = this.#uses.keys().next();
    if (!oldest.done) this.#uses.delete(oldest.value);
  }
}
