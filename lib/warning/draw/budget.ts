/** How often we come back before the page is said to fight: taken down so many times, or covered so many seconds on end. */
export const LIMIT = 8;
/** A cover is looked for and answered once in this time: honest menus open and close faster, and we would only flicker with them. */
export const PACE_MS = 1000;

/** Counts what a page does to our notices, for as long as the document lives. Pure; `now` in ms. */
export class Budget {
  #taken = 0;
  #covered = 0;
  #lifted = Number.NEGATIVE_INFINITY;

  /** The notice was taken down once more. False where that was once too often. */
  takenDown(): boolean {
    this.#taken += 1;
    return this.#taken <= LIMIT;
  }

  /**
   * What a look once in each pace saw. A look that sees nothing over us forgives two that did, so that only a page that
   * covers us most of the time gets to the limit. False there.
   */
  looked(covered: boolean): boolean {
    this.#covered = Math.max(0, this.#covered + (covered ? 1 : -2));
    return this.#covered <= LIMIT;
  }

  /** True, and counted as done, where enough time went by since the last answer to a cover. */
  lift(now: number): boolean {
    const may = now - this.#lifted >= PACE_MS * 0.9;
    if (may) this.#lifted = now;
    return may;
  }
}
