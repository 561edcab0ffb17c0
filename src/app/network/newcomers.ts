/** How long a name takes to come in, in ms. */
const FADE_MS = 200;

/** Names that were not on the canvas before come in gently; what stays, stays as it is. */
export class Newcomers {
  #known: readonly number[] | undefined;
  readonly #since = new Map<number, number>();

  /**
   * Takes note of the names that are drawn from now on.
   *
   * @param now clock in ms, as `requestAnimationFrame` gives it
   * @param isStill nothing is to move: whoever is new is there at once
   */
  meet(names: readonly number[], now: number, isStill: boolean): void {
    for (const [entity, since] of this.#since) if (now - since >= FADE_MS) this.#since.delete(entity);
    if (names === this.#known) return;
    if (this.#known && !isStill) {
      const before = new Set(this.#known);
      for (const entity of names) if (!before.has(entity)) this.#since.set(entity, now);
    }
    this.#known = names;
  }

  /** Whether somebody is still coming in, so that the next frame differs from this one. */
  get isComing(): boolean {
    return this.#since.size > 0;
  }

  /** How far a name has come in, 0 to 1. */
  presence(entity: number, now: number): number {
    const since = this.#since.get(entity);
    return since === undefined ? 1 : Math.min(1, Math.max(0, (now - since) / FADE_MS));
  }
}
