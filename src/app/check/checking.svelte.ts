import { answerKey, lastAnswers, type CheckAnswer, type CheckedKind, type CheckVerdict } from '../../schema/checked.ts';
import { parseAnswers } from '../../schema/parse-corrections.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Texts } from '../data/texts.ts';
import { Loaded } from '../passages/loaded.svelte.ts';
import type { Asked } from './asked-passage.ts';
import { draw, drawnKey } from './draw.ts';
import { fitAnswers, type FittedAnswers, type StandingAnswer } from './fit-answers.ts';
import { tallyAnswers } from './tally-answers.ts';

/** So many are asked about at a time: enough to tell 97 % right from 80 %, and few enough for a coffee break. */
const A_ROUND = 30;

/** Where answers are kept between visits. */
export interface Keeping {
  /** None where the browser keeps nothing. */
  readonly read: () => readonly CheckAnswer[];
  /** @throws where the browser keeps nothing, or no more */
  readonly write: (answers: readonly CheckAnswer[]) => void;
}

interface Checkable {
  readonly corpus: Corpus;
  readonly texts: Texts;
}

/**
 * The check of a corpus: which mention or tie comes next, what was answered, and what still counts of it. Answers of the build and of the
 * page count alike; those of the page can be taken back.
 */
export class Checking {
  readonly #page: Checkable;
  readonly #keeping: Keeping;
  readonly built: readonly CheckAnswer[];
  /** Given in this page, in their order. */
  own = $state.raw<readonly CheckAnswer[]>([]);
  /** Why nothing is kept; "" where it is. */
  notKept = $state.raw('');
  /** What is being checked. */
  kind = $state.raw<CheckedKind>('mention');
  /** Stopped before all were answered. */
  isStopped = $state.raw(false);
  readonly answers = $derived.by(() => lastAnswers(this.built, this.own));
  /** The answers against the corpus as it is now. */
  readonly fitting = new Loaded<FittedAnswers>();
  readonly standing = $derived(this.fitting.value?.standing ?? []);
  readonly lost = $derived(this.fitting.value?.lost ?? []);
  readonly #wanted = $state<Record<CheckedKind, number>>({ mention: A_ROUND, tie: A_ROUND });
  readonly tally = $derived(tallyAnswers(this.standing, this.kind));
  /** Whole rounds only, so that the corpus is gone through once in thirty answers. */
  readonly #reach = $derived(A_ROUND * (Math.ceil(this.tally.answered / A_ROUND) + 2));
  readonly #drawn = $derived.by(() => draw(this.#page.corpus, this.kind, this.#reach));
  readonly #open = $derived.by(() => {
    if (this.#page.corpus.carried === 'none') return []; // there is no passage to show
    const known = new Set(this.standing.flatMap(({ answer, key }) => (answer.kind === this.kind ? (key ?? []) : [])));
    return this.#drawn.items.filter((item) => !known.has(drawnKey(item)));
  });
  readonly population = $derived(this.#drawn.population);
  /** How many are to be answered: a round more each time. */
  readonly target = $derived.by(() => {
    const { answered } = this.tally;
    return Math.min(answered + this.#open.length, Math.max(this.#wanted[this.kind], A_ROUND * Math.ceil(answered / A_ROUND)));
  });
  /** What is asked about now, and what comes after it; none once all are answered, or where the check was stopped. */
  readonly next = $derived(this.isStopped ? [] : this.#open.slice(0, Math.min(2, this.target - this.tally.answered)));
  /** There is more to draw than was drawn. */
  readonly hasMore = $derived(this.#open.length > 0);
  /** The last answer that can be taken back. */
  readonly last = $derived.by(() => {
    const standing = new Set(this.standing.map(({ answer }) => answer));
    return this.own.findLast((answer) => answer.kind === this.kind && standing.has(answer));
  });

  constructor(page: Checkable, keeping: Keeping) {
    this.#page = page;
    this.#keeping = keeping;
    this.built = parseAnswers(page.corpus.checked);
    this.open();
  }

  /** Reads what is kept, but for what the build holds by now. */
  open(): void {
    const built = new Map(this.built.map((answer) => [answerKey(answer), answer.answer]));
    this.own = this.#keeping.read().filter((answer) => built.get(answerKey(answer)) !== answer.answer);
  }

  /** Looks again which answers stand: after a correction, or when texts can be had. @returns what calls it off */
  fit(): () => void {
    return this.fitting.load(async () => {
      for (;;) {
        const { answers } = this;
        const { corpus, texts } = this.#page;
        const fitted = await fitAnswers(corpus, texts, answers);
        if (answers === this.answers) return fitted; // or one was given meanwhile
      }
    });
  }

  give({ drawn, entities, places }: Asked, said: CheckVerdict): void {
    const answer: CheckAnswer = { kind: drawn.kind, entities, places, answer: said };
    const rows = drawn.kind === 'mention' ? [drawn.entity] : entities.map((_, i) => (i === 0 ? drawn.a : drawn.b));
    this.#set([...this.#without(answer), answer]);
    this.#stand([{ answer, article: drawn.article, rows, key: drawnKey(drawn), isMended: false }], answer);
  }

  /** Takes the last answer back that was given in this page. */
  back(): void {
    const { last } = this;
    if (!last) return;
    this.isStopped = false;
    this.#set(this.#without(last));
    this.#stand([], last);
  }

  /** Asks about a round more. */
  more(): void {
    this.isStopped = false;
    this.#wanted[this.kind] = A_ROUND * (Math.floor(this.tally.answered / A_ROUND) + 1);
  }

  /** Takes answers out of those given in this page. */
  forget(answers: readonly CheckAnswer[]): void {
    const gone = new Set(answers.map(answerKey));
    this.#set(this.own.filter((answer) => !gone.has(answerKey(answer))));
    this.fit();
  }

  /** Adds those of a file; they count where the page has said otherwise. @returns how many are new */
  load(answers: readonly CheckAnswer[]): number {
    const known = new Map(this.answers.map((answer) => [answerKey(answer), answer.answer]));
    const added = answers.filter((answer) => known.get(answerKey(answer)) !== answer.answer);
    if (added.length > 0) {
      this.#set(lastAnswers(this.own, added));
      this.fit();
    }
    return added.length;
  }

  #without(answer: CheckAnswer): readonly CheckAnswer[] {
    const key = answerKey(answer);
    return this.own.filter((known) => answerKey(known) !== key);
  }

  /** Shows at once what a new answer changes, without waiting for any text. */
  #stand(added: readonly StandingAnswer[], instead: CheckAnswer): void {
    const key = answerKey(instead);
    const kept = this.standing.filter(({ answer }) => answerKey(answer) !== key);
    this.fitting.value = { standing: [...kept, ...added], lost: this.lost };
  }

  #set(own: readonly CheckAnswer[]): void {
    this.own = own;
    try {
      this.#keeping.write(own);
      this.notKept = '';
    } catch (reason) {
      this.notKept = reason instanceof Error ? reason.message : String(reason);
    }
  }
}
