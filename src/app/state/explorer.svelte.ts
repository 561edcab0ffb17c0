import type { MentionPlace } from '../../schema/corrections.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { lazily } from '../data/lazily.ts';
import type { Texts } from '../data/texts.ts';
import { articleSet } from '../query/article-set.ts';
import { around } from '../query/around.ts';
import type { ClauseKind, Clauses } from '../query/clauses.ts';
import type { Correcting } from '../corrections/correcting.svelte.ts';
import type { DrawnChanges } from '../network/compare/compare-scene.ts';
import type { Scene } from '../network/scene.ts';
import type { byHand } from '../network/by-hand.ts';
import type { Listing } from '../query/listing.ts';
import type { PanelMemory } from '../reader/panel-memory.ts';
import { measured } from '../query/measured.ts';
import { shownNetwork } from '../query/shown-network.ts';
import { strongestPartners, type TieOf } from '../query/strongest-partners.ts';
import { runsOf } from '../query/runs.ts';
import { Tally } from '../query/tally.ts';
import type { Searcher } from '../search/searcher.ts';
import type { TiesAmong } from '../query/ties-among.ts';
import type { Window } from '../timeline/time-scale.ts';
import { DEFAULT_VIEW, readAddress, writeAddress, type ViewOptions } from './address.ts';
import { settleIds } from './settle-ids.ts';
import { isFromOtherArticles } from './shared-address.ts';
import { follow, namesOf, subjectOf, type Step, type Trail } from './trail.ts';

/** Always the same, so that what follows from the hidden types does not follow every other clause as well. */
const NO_TYPES: readonly EntityType[] = [];

/** A canvas that holds more names around one cannot be read: the strongest so many are drawn, and the list has the rest. */
export const MOST_AROUND = 150;

/** Options whose changes can be taken back. */
const NETWORK_OPTIONS = ['pins', 'folded', 'around', 'cut', 'colour', 'leastStrength'] as const;

/** What the network's own controls set. */
export interface NetworkSettings extends Partial<Pick<ViewOptions, (typeof NETWORK_OPTIONS)[number]>> {
  readonly hiddenTypes?: readonly EntityType[] | undefined;
}

/** A change of the network that can be taken back: the same settings before and after it. */
export interface NetworkChange {
  readonly before: NetworkSettings;
  readonly after: NetworkSettings;
}

/**
 * What the page shows and what is selected in it: the one state that all views share. Views publish clauses and steps, and
 * read what follows from them; none hears its own clause.
 */
export class Explorer {
  corpus = $state.raw() as Corpus;
  texts = $state.raw() as Texts;
  /** Made by the first search. */
  searcher: Searcher | undefined;
  clauses = $state.raw<Clauses>({});
  trail = $state.raw<Trail>([]);
  view = $state.raw<ViewOptions>(DEFAULT_VIEW);
  /** Entity under the pointer or focus in any view, −1 for none. */
  hovered = $state.raw(-1);
  /** Most ties that the default cut leaves; fewer on a narrow page. */
  mostTies = $state.raw(400);
  /** Names of the chain found last, in its order: the map draws it while the path that it is the answer to is open, or an article read from it. */
  chain = $state.raw<readonly number[]>([]);
  /** The corrections made here, once there are any or somebody looks for them. */
  correcting = $state.raw<Correcting>();
  /** The mention whose click has opened the card that stands at the end of this trail. */
  met: { readonly place: MentionPlace; readonly trail: Trail } | undefined;
  /** Keeps the ties among the names around one; undefined until it is read, and counted without it as well. */
  among = $state.raw<TiesAmong>();
  /** Folds and pins, once it has been read. */
  byHand = $state.raw<typeof byHand>();
  /** What stands on the map, undefined where it is not open: nothing on the page follows from it. */
  drawn: Scene | undefined;
  /** The same of the map of two periods. */
  drawnChanges: DrawnChanges | undefined;
  /** How the bars were drawn last: px across, and what their axis is zoomed to. Nothing on the page follows from it. */
  drawnTimeline: { readonly plotWidth: number; readonly view: Window | undefined } | undefined;
  /** What the lists of the panel remember, undefined until one was open: nothing on the page follows from it. */
  listed: PanelMemory | undefined;
  /** A gesture is going on: the address waits for its end. */
  isMoving = $state.raw(false);
  /** What can be taken back, oldest first. */
  changes = $state.raw<readonly NetworkChange[]>([]);
  /** The last change is a gesture's, which goes on: it is taken back as one. */
  #goesOn = false;
  /** What a followed link named and the corpus does not hold. */
  lost = $state.raw<readonly string[]>([]);
  /** That link, from behind its `#`. */
  link = $state.raw('');
  /** It was shared from other articles than these. */
  isFromOtherArticles = $state.raw(false);

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
    const names = namesOf(subject)
      .map((id) => this.corpus.entities.byId.get(id) ?? -1)
      .filter((row) => row >= 0);
    const isAnswered = subject.kind === 'path' && this.chain[0] === names[0] && this.chain.at(-1) === names[1];
    return isAnswered ? this.chain : names;
  });
  /** The entity whose network alone is shown, −1 for none. */
  readonly centre = $derived.by(() => this.corpus.entities.byId.get(this.view.around?.id ?? '') ?? -1);
  /** Every tie of that entity in what the network counts, strongest first. */
  readonly tiesOfCentre = $derived.by(() => (this.centre < 0 ? [] : this.tiesOf(this.centre)));
  readonly network = $derived.by(() => {
    const { centre } = this;
    const nearest = this.tiesOfCentre.slice(0, MOST_AROUND).map(({ other }) => other);
    const shown = this.#shownNetwork(centre, nearest);
    const own = new Set([...nearest, ...this.selected]);
    return centre < 0 ? shown : around(this.corpus, shown, centre, own, this.view.around!.depth, shown.cut !== 'chance');
  });
  /** The network as its views show it: with communities folded into one name each. */
  readonly listing = $derived.by((): Listing => {
    const folded = this.byHand?.listing(this);
    return folded ?? { corpus: this.corpus, network: this.network, counts: this.networkCounts, measured: this.networkMeasured };
  });
  /** The marks that stand for what is selected. */
  readonly marked = $derived.by((): readonly number[] => this.byHand?.marked(this) ?? this.selected);
  #shownNetwork(centre: number, nearest: readonly number[]) {
    const { among, exceptEntities } = this;
    const own = centre < 0 ? [] : [centre];
    return shownNetwork(this.corpus, this.networkCounts, {
      hiddenTypes: this.hiddenTypes,
      leastStrength: this.view.leastStrength,
      cut: this.view.cut,
      unit: this.view.unit,
      most: this.mostTies,
      // The network of one name holds its ties whatever the cut.
      always: [...new Set([...this.selected, ...(this.clauses.entities?.entities ?? []), ...own, ...nearest])],
      among: (entities) =>
        centre >= 0 && among && entities.length <= among.width
          ? among.moveTo(exceptEntities.runs ?? runsOf(exceptEntities.has), entities)
          : undefined,
      // An open tie is about its two names; the neighbours of either would only stand around it.
      withTies: [...(this.subject?.kind === 'entity' ? this.selected : []), ...(this.clauses.entities?.entities ?? []), ...own],
    });
  }
  readonly address = $derived.by(() => writeAddress({ clauses: this.clauses, trail: this.trail, view: this.view }, this.corpus));
  readonly isFiltered = $derived(Object.keys(this.clauses).length > 0);

  readonly #tally = $derived.by(() => lazily(() => new Tally(this.corpus)));
  readonly #networkTally = $derived.by(() => (this.#expected?.corpus === this.corpus ? this.#expected.tally : new Tally(this.corpus)));
  /** Counts of a corpus that is likely to be the next. */
  #expected: { readonly corpus: Corpus; readonly tally: Tally } | undefined;

  constructor(corpus: Corpus, texts: Texts, fragment = '') {
    this.corpus = corpus;
    this.texts = texts;
    this.restore(fragment);
  }

  /** Puts a clause in the place of the one of its kind; undefined takes it away. A range published and two compared exclude one another. */
  filter<K extends ClauseKind>(kind: K, clause: Clauses[K] | undefined): void {
    if (kind === 'hiddenTypes') this.#note({ hiddenTypes: this.clauses.hiddenTypes }, { hiddenTypes: clause as Clauses['hiddenTypes'] });
    const instead = kind === 'published' ? 'compared' : kind === 'compared' ? 'published' : kind;
    const others = Object.entries(this.clauses).filter(([known]) => known !== kind && (known !== instead || clause === undefined));
    this.clauses = { ...Object.fromEntries(others), ...(clause === undefined ? {} : { [kind]: clause }) };
  }

  clear(): void {
    if (this.clauses.hiddenTypes) this.filter('hiddenTypes', undefined);
    this.clauses = {};
  }

  /** "Only with …": adds an entity to the clause, or takes it out again. A fold is opened instead: no sentence has room for its names. */
  toggleEntity(entity: number): void {
    const clause = this.clauses.entities;
    if (entity >= this.corpus.entities.count) return this.openEntity(entity);
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

  /** Opens a mark from outside the panel, a name or a fold: the trail begins anew. */
  openEntity(entity: number): void {
    this.trail = [{ kind: entity < this.corpus.entities.count ? 'entity' : 'community', id: this.#idOf(entity) }];
  }

  openTie(tie: number): void {
    const { a, b } = this.listing.corpus.ties;
    this.trail = [{ kind: tie < this.corpus.ties.count ? 'tie' : 'group', a: this.#idOf(a[tie]!), b: this.#idOf(b[tie]!) }];
  }

  /** Of a fold, that of its strongest member. */
  #idOf(row: number): string {
    return this.corpus.entities.id[this.listing.corpus.folds?.membersOf(row)[0] ?? row]!;
  }

  /** Back to the step before, or to the list of articles. */
  close(): void {
    this.trail = this.trail.slice(0, -1);
  }

  /** Back to one of the steps of the trail; 0 is the list of articles. */
  backTo(length: number): void {
    this.trail = this.trail.slice(0, length);
  }

  /** Every tie of an entity in what the network counts, strongest first, drawn or not. */
  tiesOf(entity: number): readonly TieOf[] {
    return strongestPartners(this.corpus, this.exceptEntities.has, entity, this.view.unit, this.hiddenTypes);
  }

  /** Sets options of the views; a change of which network is drawn and how can be taken back. */
  set(options: Partial<ViewOptions>): void {
    const changed = NETWORK_OPTIONS.filter((option) => option in options && options[option] !== this.view[option]);
    const those = (of: Partial<ViewOptions>): NetworkSettings => Object.fromEntries(changed.map((option) => [option, of[option]]));
    if (changed.length > 0) this.#note(those(this.view), those(options));
    this.#goesOn = this.isMoving && (changed.length > 0 || this.#goesOn);
    this.view = { ...this.view, ...options };
  }

  #note(before: NetworkSettings, after: NetworkSettings): void {
    const last = this.#goesOn ? this.changes.at(-1) : undefined;
    this.changes = [...(last ? this.changes.slice(0, -1) : this.changes), { before: last?.before ?? before, after }];
  }

  get canUndo(): boolean {
    return this.changes.length > 0;
  }

  /** Takes back the last change of what the network shows, and how. */
  undo(): void {
    const last = this.changes.at(-1);
    if (!last) return;
    const { hiddenTypes, ...options } = last.before;
    if ('hiddenTypes' in last.before) this.filter('hiddenTypes', hiddenTypes);
    this.view = { ...this.view, ...options };
    this.changes = this.changes.slice(0, this.changes.lastIndexOf(last));
  }

  /** Counts a corpus ahead that is likely to come by `recount`. */
  expect(corpus: Corpus): void {
    const tally = new Tally(corpus);
    tally.moveTo(this.exceptEntities);
    this.#expected = { corpus, tally };
  }

  /** Goes on with the same articles under other names; whoever is selected, and is another's by now, is that one. */
  recount(corpus: Corpus, texts: Texts): void {
    const { address, changes, link, isFromOtherArticles } = this;
    this.corpus = corpus;
    this.texts = texts;
    if (this.searcher) this.searcher.texts = texts;
    this.among = undefined;
    this.chain = [];
    this.hovered = -1;
    this.restore(address);
    this.changes = changes;
    this.link = link;
    this.isFromOtherArticles = isFromOtherArticles;
    this.lost = [];
  }

  restore(fragment: string): void {
    this.changes = [];
    const { lost, ...read } = readAddress(fragment, this.corpus);
    const { clauses, trail, view } = settleIds(read, this.corpus);
    this.clauses = clauses;
    this.trail = trail;
    this.view = view;
    this.lost = lost;
    this.link = fragment;
    this.isFromOtherArticles = isFromOtherArticles(fragment, this.corpus.fingerprint);
  }
}
