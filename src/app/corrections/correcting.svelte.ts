import type { Correction, NamedEntity } from '../../schema/corrections.ts';
import { NamedRows, type NameRow } from '../../schema/correct/find-named.ts';
import { lineKey } from '../../schema/line-key.ts';
import { planCorrections, type CorrectionPlan } from '../../schema/correct/plan-corrections.ts';
import { parseList } from '../../schema/parse-corrections.ts';
import { correctCorpus, nameRows, NO_PLACES } from '../data/correct-corpus.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Texts } from '../data/texts.ts';
import type { Clauses } from '../query/clauses.ts';
import type { ViewOptions } from '../state/address.ts';
import type { Trail } from '../state/trail.ts';
import { corrections } from '../words/corrections.ts';
import { refusalWords, type Misfit } from './misfit-words.ts';
import { refer } from './refer.ts';
import { correctText, followPlaces, givenKey, type FollowedPlaces, type Holding } from './follow-places.ts';
import { givenNames, keyOf, withStep } from './step-list.ts';

/** What is selected and open: names stand in all of it. */
interface Shown {
  clauses: Clauses;
  trail: Trail;
  view: ViewOptions;
}

/** A change of the list: what it was before, and what the page showed before and just after. */
interface Change {
  readonly steps: readonly Correction[];
  readonly words: string;
  /** How many changes of the network came before it. */
  readonly networkChanges: number;
  readonly before: Shown;
  readonly after: Shown;
}

/** What the page says of a change, with the way back or forth beside it. */
export interface Said {
  readonly text: string;
  readonly way?: 'undo' | 'redo' | undefined;
}

/** The page, as far as corrections change it. */
interface Correctable extends Shown {
  readonly corpus: Corpus;
  readonly texts: Texts;
  /** What can be taken back of the network. */
  readonly changes: readonly unknown[];
  readonly recount: (corpus: Corpus, texts: Texts) => void;
  /** Counts ahead what it will show of a corpus that is likely to be its next. */
  readonly expect: (corpus: Corpus) => void;
}

/** What some corrections make of the corpus. */
interface Corrected {
  readonly steps: readonly Correction[];
  readonly plan: CorrectionPlan;
  readonly places: FollowedPlaces;
  readonly corpus: Corpus;
}

const NOTHING_FOLLOWED: FollowedPlaces = { ...NO_PLACES, unfitted: new Map(), notFound: [], linesNotFound: [], standing: new Map() };

/** Where corrections are kept between visits. */
export interface Keeping {
  /** Undefined where nothing is kept. */
  readonly read: () => readonly Correction[] | undefined;
  /** @throws where the browser keeps nothing, or no more */
  readonly write: (corrections: readonly Correction[]) => void;
}

/**
 * The corrections made in this page: each takes effect at once, can be taken back and is kept. They are made of the corpus as it was
 * built, always all together, so that the next build with the same file comes to the same.
 */
export class Correcting {
  readonly #page: Correctable;
  readonly base: Corpus;
  readonly #texts: Texts;
  /** Those that the build has followed: to be taken back only in the file, before the next build. */
  readonly built: readonly Correction[];
  readonly #rows: readonly NameRow[];
  readonly #keeping: Keeping;
  readonly #holding: Holding;
  /** In the order in which they were made; those that the build has followed are none of them. */
  steps = $state.raw<readonly Correction[]>([]);
  misfits = $state.raw<readonly Misfit[]>([]);
  /** How many the link that opened the page has brought. */
  brought = $state.raw(0);
  /** Why nothing is kept; "" where it is. */
  notKept = $state.raw('');
  /** What was done last, where it was done with words. */
  said = $state.raw<Said>();
  #past = $state.raw<readonly Change[]>([]);
  #future = $state.raw<readonly Pick<Change, 'steps' | 'words'>[]>([]);
  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);
  #plan: CorrectionPlan;
  /** What was prepared last, and not made yet. */
  #ahead: Corrected | undefined;
  #standing: FollowedPlaces['standing'] = new Map();
  /** Made when somebody is first looked for, anew for each plan. */
  #named: { readonly plan: CorrectionPlan; readonly table: NamedRows } | undefined;
  /** The last of several that are still reading texts is the one that counts. */
  #turn = 0;
  /** Changes wait for one another, since each begins where the last has ended. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(page: Correctable, keeping: Keeping, holding: Holding) {
    this.#page = page;
    this.base = page.corpus;
    this.#texts = page.texts;
    this.built = parseList(page.corpus.corrections).corrections;
    this.#rows = nameRows(page.corpus);
    this.#keeping = keeping;
    this.#holding = holding;
    this.#plan = planCorrections(this.#rows, []);
  }

  /** Follows what was kept, but for what the build has followed by now. @returns when it shows */
  async open(): Promise<void> {
    const known = new Set(this.built.map(keyOf));
    const steps = (this.#keeping.read() ?? []).filter((one) => !known.has(keyOf(one)));
    if (this.steps.length + steps.length > 0) await this.#follow(steps);
  }

  /** How a correction calls the one in this row; undefined where no name tells it from another. */
  entity(row: number): NamedEntity | undefined {
    const made = this.#plan.created[row - this.#rows.length];
    return made ? { name: made.name, type: made.type } : refer(this.#rows, row);
  }

  /** Nothing was done to the network since the last correction, so that it is what is taken back first. */
  get isLast(): boolean {
    const last = this.#past.at(-1);
    return last !== undefined && this.#page.changes.length <= last.networkChanges;
  }

  /** The row that somebody of whom a correction speaks counts as by now; undefined where nobody fits, or several do. */
  find(entity: NamedEntity): number | undefined {
    const plan = this.#plan;
    if (this.#named?.plan !== plan) this.#named = { plan, table: namedRows(this.#rows, plan) };
    const row = this.#named.table.find(entity, true);
    return typeof row === 'number' ? plan.under[row] : undefined;
  }

  /** Makes one more correction. */
  make(step: Correction): Promise<void> {
    return this.#change((steps) => withStep(steps, step));
  }

  /**
   * Works out what one more correction would come to, where that needs no text: it then shows at once when it is made. For whoever asks
   * whether it is to be made, while the question is read.
   */
  prepare(step: Correction): void {
    const steps = withStep(this.steps, step);
    const plan = planCorrections(this.#rows, steps);
    if (this.#ahead?.steps.at(-1) === step || needsTexts(plan)) return;
    this.#ahead = { steps, plan, places: NOTHING_FOLLOWED, corpus: correctCorpus(this.base, this.#rows, plan) };
    this.#page.expect(this.#ahead.corpus);
  }

  /**
   * Makes one more and says so, or why it cannot be followed.
   *
   * @param words what is done by it: "Reuters hidden."; of names that are given, with the articles in which they stand
   */
  tell(step: Correction, words: string | ((articles: number) => string)): Promise<void> {
    return this.tellAll([step], [], words);
  }

  /** Makes several and takes others out, as one change, and says so. */
  async tellAll(
    made: readonly Correction[],
    removed: readonly Correction[],
    words: string | ((articles: number) => string),
  ): Promise<void> {
    const wordsNow = () => (typeof words === 'string' ? words : words(this.#standIn(made)));
    try {
      await this.#change(
        (steps) =>
          made.reduce<readonly Correction[]>(
            withStep,
            steps.filter((known) => !removed.includes(known)),
          ),
        wordsNow,
      );
      const misfit = this.misfits.find(({ by }) => made.includes(this.steps[by]!));
      this.said = { text: misfit ? refusalWords(misfit) : wordsNow(), way: 'undo' };
    } catch (reason) {
      this.said = { text: reason instanceof Error ? reason.message : String(reason) };
    }
  }

  /** Takes one out, wherever in the list it stands. */
  remove(step: Correction): Promise<void> {
    return this.#change((steps) => steps.filter((known) => known !== step));
  }

  /** Takes all out that the build has not followed. */
  clear(): Promise<void> {
    return this.#change(() => []);
  }

  /** Adds those of a file; what says the contrary gives way to them. @returns how many were new */
  async load(corrections: readonly Correction[]): Promise<number> {
    const known = new Set([...this.built, ...this.steps].map(keyOf));
    const added = corrections.filter((one) => !known.has(keyOf(one)));
    if (added.length > 0) await this.#change((steps) => added.reduce<readonly Correction[]>(withStep, steps));
    return added.length;
  }

  /** Takes back the last change; where nothing else was opened or chosen since, the page shows again what it showed before. */
  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const last = this.#past.at(-1);
      if (!last) return;
      const now = this.steps;
      const { clauses, trail, view } = this.#page;
      await this.#follow(last.steps);
      if (clauses === last.after.clauses) this.#page.clauses = last.before.clauses;
      if (trail === last.after.trail) this.#page.trail = last.before.trail;
      if (view === last.after.view) this.#page.view = last.before.view;
      this.#past = this.#past.slice(0, -1);
      this.#future = [...this.#future, { steps: now, words: last.words }];
      this.said = last.words ? { text: corrections.did.undo(last.words), way: 'redo' } : undefined;
      this.#keep();
    });
  }

  redo(): Promise<void> {
    return this.#inTurn(async () => {
      const next = this.#future.at(-1);
      if (!next) return;
      await this.#advance(next.steps, () => next.words);
      this.#future = this.#future.slice(0, -1);
      this.said = next.words ? { text: next.words, way: 'undo' } : undefined;
    });
  }

  /** In how many articles the names stand that corrections give, or the lines that they count. */
  #standIn(steps: readonly Correction[]): number {
    const keys = steps.flatMap((step): readonly (string | number)[] =>
      step.kind === 'count' ? [lineKey(step.line)] : givenNames(step).map(givenKey),
    );
    return new Set(keys.flatMap((key) => [...(this.#standing.get(key) ?? [])])).size;
  }

  #change(steps: (steps: readonly Correction[]) => readonly Correction[], words = () => ''): Promise<void> {
    return this.#inTurn(async () => {
      await this.#advance(steps(this.steps), words);
      this.#future = [];
      this.said = undefined;
    });
  }

  /** @param words asked for when it is done */
  async #advance(steps: readonly Correction[], words: () => string): Promise<void> {
    const change = { steps: this.steps, networkChanges: this.#page.changes.length, before: shown(this.#page) };
    await this.#follow(steps);
    this.#past = [...this.#past, { ...change, words: words(), after: shown(this.#page) }];
    this.#keep();
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** @throws Error (as a rejection) where a text that is needed cannot be loaded: everything stays as it was */
  async #follow(steps: readonly Correction[]): Promise<void> {
    const turn = ++this.#turn;
    const isAhead = this.#ahead?.steps.length === steps.length && this.#ahead.steps.every((step, i) => step === steps[i]);
    const { plan, places, corpus } = isAhead ? this.#ahead! : await this.#correct(steps);
    if (turn !== this.#turn) return;
    this.#ahead = undefined;
    this.#plan = plan;
    this.#standing = places.standing;
    this.steps = steps;
    this.misfits = [
      ...plan.unfit,
      ...[...places.unfitted].flatMap(([by, missing]) => (missing.length > 0 ? [{ by, kind: 'places' as const, places: missing }] : [])),
      ...places.notFound.map((by) => ({ by, kind: 'nowhere' as const })),
      ...places.linesNotFound.map((by) => ({ by, kind: 'noLine' as const })),
    ];
    this.#page.recount(corpus, steps.length > 0 ? this.#texts.corrected(corpus, correctText(plan)) : this.#texts);
  }

  async #correct(steps: readonly Correction[]): Promise<Corrected> {
    const plan = planCorrections(this.#rows, steps);
    const places = needsTexts(plan) ? await followPlaces(this.base, this.#texts, plan, this.#holding) : NOTHING_FOLLOWED;
    return { steps, plan, places, corpus: steps.length > 0 ? correctCorpus(this.base, this.#rows, plan, places) : this.base };
  }

  #keep(): void {
    try {
      this.#keeping.write(this.steps);
      this.notKept = '';
    } catch (reason) {
      this.notKept = reason instanceof Error ? reason.message : String(reason);
    }
  }
}

/** Some of them are about places in articles. */
function needsTexts({ splits, added, counted }: CorrectionPlan): boolean {
  return splits.length + added.length + counted.length > 0;
}

function shown({ clauses, trail, view }: Shown): Shown {
  return { clauses, trail, view };
}

/** Everybody under every name that a correction may use. */
function namedRows(rows: readonly NameRow[], { created, named, typed, added }: CorrectionPlan): NamedRows {
  const table = new NamedRows(rows);
  for (const { name, type } of created) table.create(name, type, true);
  for (const [row, name] of named) table.name(row, name);
  for (const { row, names } of added) for (const name of names) table.name(row, name);
  for (const [row, type] of typed) table.type(row, type);
  return table;
}
