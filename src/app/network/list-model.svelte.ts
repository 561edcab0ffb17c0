import type { Explorer } from '../state/explorer.svelte.ts';
import { listedTies, type ListedTie } from './listed-network.ts';
import type { orderedNames } from './ordered-names.ts';

/** What the list of the network has in its rows, wide or narrow: names that hold some words, in the order chosen, and the ties of each. */
export class ListModel {
  readonly #explorer: () => Explorer;
  /** Only what holds these words is listed. */
  words = $state('');
  /** Names of which every tie is listed, those too that the map has no room for. */
  whole = $state.raw<readonly number[]>([]);

  readonly explorer = $derived.by(() => this.#explorer());
  readonly listing = $derived.by(() => this.explorer.listing);
  readonly isTies = $derived.by(() => this.explorer.view.listRows === 'ties');
  /** Undefined until it is read: names by articles, as a page opens with them, are in order already. */
  order = $state.raw<typeof orderedNames>();
  readonly names = $derived.by(() => this.order?.(this.listing, this.explorer.view.listOrder, this.words) ?? this.listing.network.entities);
  readonly #drawn = $derived.by(() => listedTies(this.listing.corpus, this.listing.network));

  constructor(explorer: () => Explorer, order?: typeof orderedNames) {
    this.#explorer = explorer;
    this.order = order;
  }

  /** Ties of a name that are drawn, strongest first. */
  drawnTies(name: number): readonly ListedTie[] {
    return this.#drawn.get(name) ?? [];
  }

  /** Whether every tie of a name is listed; around one name, the list has all of its own. Where communities are folded it is what is drawn. */
  isWhole(name: number): boolean {
    return name >= 0 && (this.listing.corpus.folds !== undefined || this.whole.includes(name) || name === this.explorer.centre);
  }

  /** Ties of a name that are listed, strongest first. */
  tiesOf(name: number): readonly ListedTie[] {
    if (!this.isWhole(name) || this.listing.corpus.folds) return this.drawnTies(name);
    const { corpus, centre, tiesOfCentre } = this.explorer;
    const every = name === centre ? tiesOfCentre : this.explorer.tiesOf(name);
    return every.map(({ other }) => ({ tie: corpus.ties.between(name, other), entity: other }));
  }

  /** How many ties a name has, drawn or not; undefined during a gesture, which must not wait for them to be counted. */
  tieCount(name: number): number | undefined {
    if (name < 0) return 0;
    if (this.listing.corpus.folds) return this.drawnTies(name).length;
    return this.explorer.isMoving ? undefined : this.explorer.tiesOf(name).length;
  }

  toggleWhole(name: number): void {
    this.whole = this.whole.includes(name) ? this.whole.filter((other) => other !== name) : [...this.whole, name];
  }
}
