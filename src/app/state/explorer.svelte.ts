import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { lazily } from '../data/lazily.ts';
import type { Texts } from '../data/texts.ts';
import { articleSet } from '../query/article-set.ts';
import type { ClauseKind, Clauses } from '../query/clauses.ts';
import type { Scene } from '../network/scene.ts';
import { measured } from '../query/measured.ts';
import { shownNetwork } from '../query/shown-network.ts';
import { Tally } from '../query/tally.ts';
import { DEFAULT_VIEW, readAddress, writeAddress, type PageState, type ViewOptions } from './address.ts';
import { follow, namesOf, subjectOf, type Step, type Trail } from './trail.ts';

/** Always the same, so that what follows from the hidden types does not follow every other clause as well. */
const NO_TYPES: readonly EntityType[] = [];

/**
 * What the page shows and what is selected in it: the one state that all views share. Views publish clauses and steps, and
 * read what follows from them; none hears its own clause.
 */
export class Explorer {
  readonly corpus: Corpus;
  readonly texts: Texts;
  clauses = $state.raw<Clauses>({});
  trail = $state.raw<Trail>([]);
  view = $state.raw<ViewOptions>(DEFAULT_VIEW);
  /** Entity under the pointer or focus in any view, −1 for none. */
  hovered = $state.raw(-1);
  /** Most ties that the default cut leaves; fewer on a narrow page. */
  mostTies = $state.raw(400);
  /** Names of the chain that is open, in its order: the map draws it. */
  chain = $state.raw<readonly number[]>([]);
  /** What stands on the map, undefined where it is not open: nothing on the page follows from it. */
  drawn: Scene | undefined;
  /** A gesture is going on: the address waits for its end. */
  isMoving = $state.raw(false);
  /** What a followed link named and the corpus does not hold. */
  lost = $state.raw<readonly string[]>([]);

  /** The articles that satisfy every clause. */
  readonly articles = $derived.by(() => articleSet(this.corpus, this.clauses));
  /** What the timeline counts on each of its axes: every clause but that of the axis. */
  readonly exceptPublished = $derived.by(() => articleSet(this.corpus, this.clauses, 'published', 'compared'));
  readonly exceptMentioned = $derived.by(() => articleSet(this.corpus, this.clauses, 'mentioned'));
  /** What the plane of both axes counts. */
  readonly exceptDates = $derived.by(() => articleSet(this.corpus, this.clauses, 'published', 'compared', 'mentioned'));
  /** What the network counts: every clause but its own. */
  readonly exceptEntities = $derived.by(() => (this.clauses.entities ? articleSet(this.corpus, this.clauses, 'entities') : this.articles));
  readonly networkCounts = $derived.by(() => this.#networkTally.moveTo(this.exceptEntities));
  readonly counts = $derived.by(() => (this.clauses.entities ? this.#tally().moveTo(this.articles) : this.networkCounts));
  /** The same counts in the unit that is shown: of articles, or of independent texts. */
  readonly networkMeasured = $derived.by(() => measured(this.networkCounts, this.view.unit));
  readonly measured = $derived.by(() => measured(this.counts, this.view.unit));
  readonly hiddenTypes = $derived(this.clauses.hiddenTypes ?? NO_TYPES);
  /** The entity or tie that is open, or that the open article was reached from. */
  readonly subject = $derived(subjectOf(this.trail));
  /** Its entities: none, one, the two of a tie, or a chain. */
  readonly selected = $derived.by((): readonly number[] => {
    const subject = this.subject;
    if (!subject) return [];
    if (subject.kind === 'path' && this.chain.length > 0) return this.chain;
    return namesOf(subject)
      .map((id) => this.corpus.entities.byId.get(id) ?? -1)
      .filter((row) => row >= 0);
  });
  readonly network = $derived.by(() =>
    shownNetwork(this.corpus, this.networkCounts, {
      hiddenTypes: this.hiddenTypes,
      leastStrength: this.view.leastStrength,
      cut: this.view.cut,
      unit: this.view.unit,
      most: this.mostTies,
      always: [...new Set([...this.selected, ...(this.clauses.entities?.entities ?? [])])],
      // An open tie is about its two names; the neighbours of either would only stand around it.
      withTies: [...(this.subject?.kind === 'entity' ? this.selected : []), ...(this.clauses.entities?.entities ?? [])],
    }),
  );
  readonly address = $derived.by(() => writeAddress({ clauses: this.clauses, trail: this.trail, view: this.view }, this.corpus));
  readonly isFiltered = $derived(Object.keys(this.clauses).length > 0);

  readonly #tally = lazily(() => new Tally(this.corpus));
  readonly #networkTally: Tally;

  constructor(corpus: Corpus, texts: Texts, fragment = '') {
    this.corpus = corpus;
    this.texts = texts;
    this.#networkTally = new Tally(corpus);
    this.restore(fragment);
  }

  /** Puts a clause in the place of the one of its kind; undefined takes it away. A range published and two compared exclude one another. */
  filter<K extends ClauseKind>(kind: K, clause: Clauses[K] | undefined): void {
    const instead = kind === 'published' ? 'compared' : kind === 'compared' ? 'published' : kind;
    const others = Object.entries(this.clauses).filter(([known]) => known !== kind && (known !== instead || clause === undefined));
    this.clauses = { ...Object.fromEntries(others), ...(clause === undefined ? {} : { [kind]: clause }) };
  }

  clear(): void {
    this.clauses = {};
  }

  /** "Only with …": adds an entity to the clause, or takes it out again. */
  toggleEntity(entity: number): void {
    const clause = this.clauses.entities;
    const entities = clause?.entities.includes(entity)
      ? clause.entities.filter((other) => other !== entity)
      : [...(clause?.entities ?? []), entity];
    this.filter('entities', entities.length > 0 ? { mode: clause?.mode ?? 'all', entities } : undefined);
  }

  /** Adds an outlet to those that are asked for, or takes it out again; without any, every outlet is. */
  toggleOutlet(outlet: number): void {
    const chosen = this.clauses.outlets ?? [];
    const outlets = chosen.includes(outlet) ? chosen.filter((other) => other !== outlet) : [...chosen, outlet];
    this.filter('outlets', outlets.length > 0 ? outlets : undefined);
  }

  open(step: Step): void {
    this.trail = follow(this.trail, step);
  }

  /** Puts a step in the place of the one that is open. */
  replace(step: Step): void {
    this.trail = [...this.trail.slice(0, -1), step];
  }

  /** Opens an entity from outside the panel: the trail begins anew. */
  openEntity(entity: number): void {
    this.trail = [{ kind: 'entity', id: this.corpus.entities.id[entity]! }];
  }

  openTie(tie: number): void {
    const { ties, entities } = this.corpus;
    this.trail = [{ kind: 'tie', a: entities.id[ties.a[tie]!]!, b: entities.id[ties.b[tie]!]! }];
  }

  /** Back to the step before, or to the list of articles. */
  close(): void {
    this.trail = this.trail.slice(0, -1);
  }

  /** Back to one of the steps of the trail; 0 is the list of articles. */
  backTo(length: number): void {
    this.trail = this.trail.slice(0, length);
  }

  set(options: Partial<ViewOptions>): void {
    this.view = { ...this.view, ...options };
  }

  restore(fragment: string): void {
    const state: PageState & { lost: readonly string[] } = readAddress(fragment, this.corpus);
    this.clauses = state.clauses;
    this.trail = state.trail;
    this.view = state.view;
    this.lost = state.lost;
  }
}
