import type { Correction, NamedEntity } from '../../schema/corrections.ts';
import { NamedRows, type NameRow } from '../../schema/correct/find-named.ts';
import { planCorrections, type CorrectionPlan, type Unfit } from '../../schema/correct/plan-corrections.ts';
import { parseList } from '../../schema/parse-corrections.ts';
import { correctCorpus, nameRows, NO_SPLITS } from '../data/correct-corpus.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Texts } from '../data/texts.ts';
import { refer } from './refer.ts';
import { correctText, doSplits, type DoneSplits } from './split-rows.ts';
import { keyOf, withStep } from './step-list.ts';

/** The page, as far as corrections change it. */
interface Correctable {
  readonly corpus: Corpus;
  readonly texts: Texts;
  readonly recount: (corpus: Corpus, texts: Texts) => void;
}

/** Where corrections are kept between visits. */
export interface Keeping {
  /** Undefined where nothing is kept. */
  readonly read: () => readonly Correction[] | undefined;
  /** @throws where the browser keeps nothing, or no more */
  readonly write: (corrections: readonly Correction[]) => void;
}

/** A correction that does not fit, and why. */
export type Misfit = Unfit | { readonly by: number; readonly kind: 'places'; readonly places: readonly string[] };

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
  /** In the order in which they were made; those that the build has followed are none of them. */
  steps = $state.raw<readonly Correction[]>([]);
  misfits = $state.raw<readonly Misfit[]>([]);
  /** How many the link that opened the page has brought. */
  brought = $state.raw(0);
  /** Why nothing is kept; "" where it is. */
  notKept = $state.raw('');
  #past = $state.raw<readonly (readonly Correction[])[]>([]);
  #future = $state.raw<readonly (readonly Correction[])[]>([]);
  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);
  #plan: CorrectionPlan;
  /** Made when somebody is first looked for, anew for each plan. */
  #named: { readonly plan: CorrectionPlan; readonly table: NamedRows } | undefined;
  /** The last of several that are still reading texts is the one that counts. */
  #turn = 0;

  constructor(page: Correctable, keeping: Keeping) {
    this.#page = page;
    this.base = page.corpus;
    this.#texts = page.texts;
    this.built = parseList(page.corpus.corrections).corrections;
    this.#rows = nameRows(page.corpus);
    this.#keeping = keeping;
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

  /** The row that somebody of whom a correction speaks counts as by now; undefined where nobody fits, or several do. */
  find(entity: NamedEntity): number | undefined {
    const plan = this.#plan;
    if (this.#named?.plan !== plan) this.#named = { plan, table: namedRows(this.#rows, plan) };
    const row = this.#named.table.find(entity, true);
    return typeof row === 'number' ? plan.under[row] : undefined;
  }

  /** Makes one more correction. */
  make(step: Correction): Promise<void> {
    return this.#change(withStep(this.steps, step));
  }

  /** Takes one out, wherever in the list it stands. */
  remove(step: Correction): Promise<void> {
    return this.#change(this.steps.filter((known) => known !== step));
  }

  /** Takes all out that the build has not followed. */
  clear(): Promise<void> {
    return this.#change([]);
  }

  /** Adds those of a file; what says the contrary gives way to them. @returns how many were new */
  async load(corrections: readonly Correction[]): Promise<number> {
    const known = new Set([...this.built, ...this.steps].map(keyOf));
    const added = corrections.filter((one) => !known.has(keyOf(one)));
    if (added.length > 0) await this.#change(added.reduce<readonly Correction[]>(withStep, this.steps));
    return added.length;
  }

  async undo(): Promise<void> {
    const before = this.#past.at(-1);
    if (!before) return;
    const now = this.steps;
    await this.#follow(before);
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    this.#keep();
  }

  async redo(): Promise<void> {
    const after = this.#future.at(-1);
    if (!after) return;
    const now = this.steps;
    await this.#follow(after);
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    this.#keep();
  }

  async #change(steps: readonly Correction[]): Promise<void> {
    const before = this.steps;
    await this.#follow(steps);
    this.#past = [...this.#past, before];
    this.#future = [];
    this.#keep();
  }

  /** @throws Error (as a rejection) where a text that is needed cannot be loaded: everything stays as it was */
  async #follow(steps: readonly Correction[]): Promise<void> {
    const turn = ++this.#turn;
    const plan = planCorrections(this.#rows, steps);
    const splits: DoneSplits =
      plan.splits.length > 0 ? await doSplits(this.base, this.#texts, plan) : { ...NO_SPLITS, unfitted: new Map() };
    if (turn !== this.#turn) return;
    const corpus = steps.length > 0 ? correctCorpus(this.base, this.#rows, plan, splits) : this.base;
    this.#plan = plan;
    this.steps = steps;
    this.misfits = [
      ...plan.unfit,
      ...[...splits.unfitted].flatMap(([by, places]) => (places.length > 0 ? [{ by, kind: 'places' as const, places }] : [])),
    ];
    this.#page.recount(corpus, steps.length > 0 ? this.#texts.corrected(corpus, correctText(plan)) : this.#texts);
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

/** Everybody under every name that a correction may use. */
function namedRows(rows: readonly NameRow[], { created, named, typed }: CorrectionPlan): NamedRows {
  const table = new NamedRows(rows);
  for (const { name, type } of created) table.create(name, type, true);
  for (const [row, name] of named) table.name(row, name);
  for (const [row, type] of typed) table.type(row, type);
  return table;
}
