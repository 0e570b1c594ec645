const PAUSE = 15 * 60_000;
/** Names and networks remembered; the one that was quiet longest is forgotten first, so that a flood of names costs no memory. */
const REMEMBERED = 30_000;

/**
 * Wrong tries after which a quarter of an hour must pass. A name closes for one network, so that a stranger who knows it cannot keep
 * its owner out; one network closes for every name; only many networks together close a name for all.
 */
const MOST = { pair: 5, network: 20, name: 60 } as const;

export interface Trier {
  readonly name: string;
  /** Its hash. */
  readonly network: string;
}

/** A try under way: it counts as wrong until it is found right, or was not looked at. */
export interface Try {
  /** It was right: what was tried wrongly before from there is forgiven too. */
  right(): void;
  /** It was not looked at: it counts for nothing, and forgives nothing. */
  unseen(): void;
}

/** Counts wrong tries to sign in. In memory: a restart forgives. */
export class Tries {
  readonly #wrong = new Map<string, { count: number; until: number }>();

  /** Begins a try, or gives null where there were too many. Counted at the start: tries that come all at once are not let through together. */
  begin({ name, network }: Trier, now: number): Try | null {
    const who = name.toLowerCase();
    const pair = JSON.stringify(['pair', who, network]);
    const keys = [
      [pair, MOST.pair],
      [JSON.stringify(['network', network]), MOST.network],
      [JSON.stringify(['name', who]), MOST.name],
    ] as const;
    if (keys.some(([key, most]) => this.#count(key, now) >= most)) return null;
    for (const [key] of keys) this.#set(key, this.#count(key, now) + 1, now);
    const unseen = () => {
      for (const [key] of keys) this.#set(key, this.#count(key, now) - 1, now);
    };
    return {
      unseen,
      right: () => {
        unseen();
        this.#wrong.delete(pair);
      },
    };
  }

  #count(key: string, now: number): number {
    const found = this.#wrong.get(key);
    return found && found.until > now ? found.count : 0;
  }

  #set(key: string, count: number, now: number): void {
    this.#wrong.delete(key);
    this.#wrong.set(key, { count, until: now + PAUSE });
    const oldest = this.#wrong.size > REMEMBERED ? this.#wrong.keys().next().value : undefined;
    if (oldest !== undefined) this.#wrong.delete(oldest);
  }
}
