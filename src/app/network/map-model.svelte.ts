import type { ZoomHandle } from '../behaviors/zoom-canvas.ts';
import type { Pin } from '../state/address.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { builtPositions } from './built-positions.ts';
import { layoutFrame, UNZOOMED, type Zoom } from './frame.ts';
import { hit, type Hit } from './hit.ts';
import { pinned, withPins } from './pins.ts';
import type { positions } from './positions.ts';
import { networkScale } from './scale.ts';
import type { Scene } from './scene.ts';

/** What the map shows, and where pointer and keyboard stand on it. What is done by hand is in `map-hand.ts`. */
export class MapModel {
  readonly explorer: Explorer;
  /** Px of the map; 0 until it is measured. */
  width = $state.raw(0);
  height = $state.raw(0);
  zoom = $state.raw<Zoom>(UNZOOMED);
  /** Where it is drawn, and what zooms it, while it is in the page. */
  element: HTMLElement | undefined;
  handle: ZoomHandle | undefined;
  hoveredTie = $state.raw(-1);
  /** Entity that the keyboard has come to, −1 for none yet. */
  walked = $state.raw(-1);
  byKeyboard = $state.raw(false);
  announced = $state.raw('');
  /** What is on the canvas now; clicks are answered by what is seen. */
  scene = $state.raw<Scene>();
  /** A name on its way to its pin: it becomes one where it is let go. */
  carried = $state.raw<Pin>();
  /** The name over whose mark it is held, or was let go. */
  heldOver = $state.raw<{ readonly held: number; readonly onto: number; readonly isLetGo: boolean }>();
  /** Places newcomers too; read when the first of them is shown. */
  placeAll = $state.raw<typeof positions>();

  readonly scale = $derived.by(() => networkScale(this.explorer.corpus, this.explorer.listing.network.entities.length));
  readonly frame = $derived.by(() => layoutFrame(this.explorer.corpus.entities));
  readonly pins = $derived.by(() => (this.carried ? pinned(this.explorer.view.pins, this.carried) : this.explorer.view.pins));
  /** Undefined until there are places for all. */
  readonly settled = $derived.by(() => {
    const { corpus, network, networkMeasured } = this.explorer;
    return builtPositions(corpus.entities, network) ?? this.placeAll?.(corpus, network, networkMeasured.strengthOf, this.frame);
  });
  readonly #places = $derived.by(() => {
    const { explorer, settled } = this;
    const { corpus, network } = explorer.listing;
    return settled && withPins(corpus, network, corpus.folds ? explorer.byHand!.place(explorer, settled, this.frame) : settled, this.pins);
  });
  readonly #openTies = $derived.by(() => {
    const { marked: selected, subject, listing } = this.explorer;
    // Until a chain is found, and where there is none, a path has its two ends alone: what ties them directly is no part of it.
    const isChain = subject?.kind === 'path' && selected.length > 2;
    if (subject?.kind !== 'tie' && subject?.kind !== 'group' && !isChain) return [];
    return selected.slice(1).flatMap((entity, i) => {
      const tie = listing.corpus.ties.between(selected[i]!, entity);
      return tie < 0 ? [] : [tie];
    });
  });
  /** All that the picture hangs on, but for where one looks. */
  readonly shown = $derived.by(() => {
    const { explorer } = this;
    const { corpus, network, measured: counts } = explorer.listing;
    return (
      this.#places && {
        corpus,
        counts,
        network,
        positions: this.#places,
        scale: this.scale,
        frame: this.frame,
        width: this.width,
        height: this.height,
        selected: explorer.marked,
        openTies: this.#openTies,
        filtered: (explorer.clauses.entities?.entities ?? []).map((entity) => this.markOf(entity)),
        pinned: this.pins.map(({ id }) => corpus.entities.byId.get(id) ?? -1),
        hovered: this.markOf(explorer.hovered),
        hoveredTie: this.hoveredTie,
      }
    );
  });
  readonly ring = $derived.by(() => (this.byKeyboard ? this.markAt(this.walked) : undefined));

  constructor(explorer: Explorer) {
    this.explorer = explorer;
  }

  /** The entity or fold that stands for an entity. */
  markOf(entity: number): number {
    return this.explorer.listing.corpus.folds?.rowOf(entity) ?? entity;
  }

  /** As it is drawn; undefined where it is not. */
  markAt(entity: number) {
    return this.scene?.marks.find((mark) => mark.entity === entity);
  }

  /** What lies under the pointer; undefined for the ground. */
  under(event: MouseEvent): Hit | undefined {
    if (!this.scene || !this.element) return undefined;
    const box = this.element.getBoundingClientRect();
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    return hit(this.scene, event.clientX - box.left, event.clientY - box.top, isTouch ? 'touch' : 'mouse');
  }

  hover(found: Hit | undefined): void {
    const entity = found?.kind === 'entity' ? found.entity : -1;
    if (this.explorer.hovered !== entity) this.explorer.hovered = entity;
    this.hoveredTie = found?.kind === 'tie' ? found.tie : -1;
  }

  /** Opens what was met; the ground closes what is open. */
  act(found: Hit | undefined, isShift: boolean): void {
    const { explorer } = this;
    if (!found) explorer.backTo(0);
    else if (found.kind === 'tie') explorer.openTie(found.tie);
    else if (isShift) explorer.toggleEntity(found.entity);
    else explorer.openEntity(found.entity);
  }

  /** Ends a carry: the name stays where it was let go, or goes back. */
  letGo(isMoved: boolean): void {
    if (this.carried && isMoved) this.explorer.set({ pins: pinned(this.explorer.view.pins, this.carried) });
    this.carried = this.heldOver = undefined;
  }
}
