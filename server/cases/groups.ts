/** Sets that grow together: union-find over texts, path halving, the smaller text leads. */
export class Groups {
  readonly #leader = new Map<string, string>();

  leaderOf(member: string): string {
    let at = member;
    for (let next = this.#leader.get(at) ?? at; next !== at; next = this.#leader.get(at) ?? at) {
      this.#leader.set(at, this.#leader.get(next) ?? next);
      at = next;
    }
    return at;
  }

  join(a: string, b: string): void {
    const [first = a, second = b] = [this.leaderOf(a), this.leaderOf(b)].sort();
    if (first !== second) this.#leader.set(second, first);
  }
}
