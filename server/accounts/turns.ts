export interface Room {
  /** Pieces of work done at the same time. */
  readonly atOnce: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
}

/** Turns for work that costs memory. */
export class Turns {
  #running = 0;
  readonly #queue: (() => void)[] = [];
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Does `work` when its turn comes; "busy" at once where too many wait. Rejects as the work does. */
  async take<T>(work: () => Promise<T>): Promise<T | 'busy'> {
    if (this.#running < this.#room.atOnce) this.#running++;
    else if (this.#queue.length >= this.#room.waiting) return 'busy';
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  /** The place goes to who waited longest, or is free. */
  #next(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#running--;
  }
}
