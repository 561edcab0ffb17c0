import type { Correction } from '../../schema/corrections.ts';
import type { Corpus } from '../data/corpus.ts';
import { outliving } from '../state/outliving.svelte.ts';
import type { Correcting } from './correcting.svelte.ts';

export type Question = Corpus['questions'][number];

/** How a question is answered: the two are one, they are two, or it waits. */
export type Answer = 'same' | 'two' | 'later';

/** The questions of a corpus, one after the other. What is put off comes again at the end, when it is asked for. */
export class QuestionQueue {
  readonly #page: { readonly corpus: Corpus };
  readonly #correcting: Correcting;
  #putOff = $state.raw<readonly string[]>([]);
  /** What was done here, oldest first: the corrections as an answer left them; undefined where a question was put off. */
  #done = $state.raw<readonly (readonly Correction[] | undefined)[]>([]);
  /** An answer is being followed; the next one waits. */
  isBusy = $state.raw(false);
  readonly open = $derived.by(() => this.#page.corpus.questions);
  readonly waiting = $derived.by(() => this.open.filter((question) => this.#putOff.includes(this.#keyOf(question))));
  readonly current = $derived.by(() => this.open.find((question) => !this.#putOff.includes(this.#keyOf(question))));
  /** The same without the answers that were taken back elsewhere, or that another correction has followed: undoing would take back that. */
  readonly #undoable = $derived.by(() =>
    this.#done.slice(0, this.#done.findLastIndex((after) => after === undefined || after === this.#correcting.steps) + 1),
  );
  readonly canUndo = $derived(this.#undoable.length > 0);

  constructor(page: { readonly corpus: Corpus }, correcting: Correcting) {
    this.#page = page;
    this.#correcting = correcting;
  }

  /** Whether the current question can be answered: a correction can name both. */
  get isAnswerable(): boolean {
    return this.current !== undefined && this.#pair(this.current) !== undefined;
  }

  /** @throws Error (as a rejection) where a text that is needed cannot be loaded: the question stays open */
  async answer(answer: Answer): Promise<void> {
    const question = this.current;
    if (!question || this.isBusy) return;
    if (answer === 'later') {
      this.#putOff = [...this.#putOff, this.#keyOf(question)];
      this.#done = [...this.#undoable, undefined];
      return;
    }
    const pair = this.#pair(question);
    if (!pair) return;
    const before = this.#undoable;
    await this.#busy(() => this.#correcting.make({ kind: answer === 'same' ? 'merge' : 'apart', entities: pair }));
    this.#done = [...before, this.#correcting.steps];
  }

  /** Takes back what was last done here. */
  async undo(): Promise<void> {
    const done = this.#undoable;
    if (done.length === 0 || this.isBusy) return;
    if (done.at(-1)) await this.#busy(() => this.#correcting.undo());
    else this.#putOff = this.#putOff.slice(0, -1);
    this.#done = done.slice(0, -1);
  }

  /** Asks again what was put off. */
  again(): void {
    this.#putOff = [];
    this.#done = this.#done.filter((after) => after !== undefined);
  }

  async #busy(act: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    try {
      await act();
    } finally {
      this.isBusy = false;
    }
  }

  /** Whoever has the full name leads. */
  #pair({ short, full }: Question) {
    const [lead, other] = [this.#correcting.entity(full), this.#correcting.entity(short)];
    return lead && other && [lead, other];
  }

  #keyOf({ short, full }: Question): string {
    const { id } = this.#page.corpus.entities;
    return `${id[short]} ${id[full]}`;
  }
}

const queues = new WeakMap<Correcting, QuestionQueue>();

/** The one queue of a page: what was put off stays so while something else is open. */
export function queueOf(page: { readonly corpus: Corpus }, correcting: Correcting): QuestionQueue {
  const known = queues.get(correcting) ?? outliving(() => new QuestionQueue(page, correcting));
  queues.set(correcting, known);
  return known;
}
