/** How long a message stands, in ms. */
const STANDS = 5000;

/** What was just done, said for a moment. Made with a component, and gone with it. */
export class BriefMessage {
  text = $state.raw('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    $effect(() => () => clearTimeout(this.#timer));
  }

  say(text: string): void {
    this.keep(text);
    this.#timer = setTimeout(() => (this.text = ''), STANDS);
  }

  /** Says it until something else is said. */
  keep(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
  }
}
