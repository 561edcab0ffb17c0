/** How long an answer may take before the page says that it waits, in ms: below, a sign would only flicker. */
const PATIENCE = 150;

/** Something that is on its way. A late answer never replaces that of a later question. */
export class Loaded<T> {
  /** The last answer; stays while the next is on its way. */
  value = $state.raw<T>();
  /** What went wrong, as a sentence. */
  problem = $state.raw<string>();
  isSlow = $state.raw(false);
  #ask: (() => Promise<T>) | undefined;
  #forget: (() => void) | undefined;

  /** @returns what forgets the answer: an effect returns it as its clean-up */
  load(ask: () => Promise<T>): () => void {
    this.#forget?.();
    this.#ask = ask;
    this.problem = undefined;
    let isWanted = true;
    const timer = setTimeout(() => (this.isSlow = true), PATIENCE);
    const end = (settle: () => void) => {
      if (!isWanted) return;
      clearTimeout(timer);
      this.isSlow = false;
      settle();
    };
    ask().then(
      (value) => end(() => (this.value = value)),
      (reason: unknown) => end(() => (this.problem = reason instanceof Error ? reason.message : String(reason))),
    );
    this.#forget = () => {
      isWanted = false;
      clearTimeout(timer);
      this.isSlow = false;
    };
    return this.#forget;
  }

  again(): void {
    if (this.#ask) this.load(this.#ask);
  }
}
