import { parseTour } from '../../schema/parse-tour.ts';
import type { Tour } from '../../schema/tour.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import { corpusKey } from '../state/corpus-key.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { settleIds } from '../state/settle-ids.ts';
import { keptAnswer, type Answer } from './answer.ts';
import { stepAfterBack } from './step-after-back.ts';

const known = new WeakMap<Explorer, Touring>();

/** The one tour of an explorer. */
export function touringOf(explorer: Explorer): Touring {
  const before = known.get(explorer);
  if (before) return before;
  const touring = new Touring(explorer, keptAnswer(`${corpusKey(explorer.corpus)}:tour`));
  known.set(explorer, touring);
  return touring;
}

/** The tour of the corpus: whether somebody is invited to it, and which step is shown. The views are the explorer's own. */
export class Touring {
  readonly #explorer: Explorer;
  readonly #answer: Answer;
  /** Once it has been read. */
  tour = $state.raw<Tour>();
  isInvited = $state.raw(false);
  /** The step that is shown, from 0; −1 while none is. */
  at = $state.raw(-1);
  /** Why it could not be read; "" where it could. */
  failure = $state.raw('');
  /** It was shown, and is no longer. */
  isLeft = $state.raw(false);
  /** The address that it was started from. */
  #before = '';
  #reading: Promise<Tour> | undefined;

  readonly step = $derived(this.tour?.steps[this.at]);
  readonly isLast = $derived(this.at === (this.tour?.steps.length ?? 0) - 1);

  constructor(explorer: Explorer, answer: Answer) {
    this.#explorer = explorer;
    this.#answer = answer;
  }

  /** Invites whoever comes for the first time, and was not sent a view. */
  async invite(): Promise<void> {
    const mayInvite = () => this.at < 0 && !this.#answer.isGiven() && this.#explorer.link === '';
    if (!this.#explorer.corpus.tour || !mayInvite()) return;
    try {
      this.tour = await this.#read();
      this.isInvited = mayInvite();
    } catch {
      // Nobody has asked for it: there is nothing to say.
    }
  }

  decline(): void {
    this.#answer.give();
    this.isInvited = false;
  }

  /** Reads the tour for whoever asks for it by hand. @returns whether it can be started */
  async prepare(): Promise<boolean> {
    this.failure = '';
    try {
      this.tour = await this.#read();
      return true;
    } catch (reason) {
      this.failure = reason instanceof Error ? reason.message : String(reason);
      return false;
    }
  }

  /** Only once it has been read. */
  start(): void {
    this.decline();
    this.isLeft = false;
    this.#before = this.#explorer.address;
    this.go(0);
  }

  /** Shows a step with its view; beyond the last, the tour is over. Before the first there is nothing. */
  go(to: number): void {
    const { steps } = this.tour!;
    if (to >= steps.length) return this.leave();
    if (to < 0) return;
    this.at = to;
    this.#explorer.restore(steps[to]!.view);
  }

  /** The page stays as it is: whoever leaves has found something to look at. */
  leave(): void {
    this.at = -1;
    this.isLeft = true;
  }

  /** The browser has gone back or forward, and the page with it. */
  followHistory(): void {
    if (this.at < 0) return;
    const { address } = this.#explorer;
    const next = stepAfterBack(address, this.#addresses(), this.at, this.#before);
    if (next < 0) this.leave();
    else this.at = next;
  }

  /** The address of each step's view, as the page writes it. */
  #addresses(): readonly string[] {
    const { corpus } = this.#explorer;
    return this.tour!.steps.map(({ view }) => writeAddress(settleIds(readAddress(view, corpus), corpus), corpus));
  }

  #read(): Promise<Tour> {
    const { texts, corpus } = this.#explorer;
    const { name, file } = corpus.tour!;
    this.#reading ??= texts.source.shard(name, file).then(parseTour);
    this.#reading.catch(() => (this.#reading = undefined)); // the next who asks tries again
    return this.#reading;
  }
}
