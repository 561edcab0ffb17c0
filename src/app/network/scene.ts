import type { MarkType } from '../../schema/entity.ts';
import type { ListedCorpus, ListedMeasure } from '../query/listing.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Frame, Zoom } from './frame.ts';
import type { Measure, PlacedLabel } from './labels.ts';
import type { Positions } from './positions.ts';
import type { Scale, Tone } from './scale.ts';

/**
 * `rest`: filled. `selected`: filled, with a ring. `faint`: outlined in its colour, as somebody else is under the pointer.
 * `hollow`: outlined in grey, as something else is selected. `absent`: selected, and named by no article of the set.
 */
export type MarkState = 'rest' | 'selected' | 'faint' | 'hollow' | 'absent';

export interface Mark {
  readonly entity: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly type: MarkType;
  readonly state: MarkState;
  /** Under the pointer or the keyboard's focus. */
  readonly isFocused: boolean;
  /** In the clause "only with …". */
  readonly isFilter: boolean;
  /** Put there by hand. */
  readonly isPinned: boolean;
}

export interface Line {
  readonly tie: number;
  /** Places of its ends among the marks. */
  readonly from: number;
  readonly to: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly tone: Tone | 'ink2' | 'ink' | 'accent';
  /** Chance would explain it. */
  readonly isDotted: boolean;
}

export interface Label extends PlacedLabel {
  readonly entity: number;
  readonly isDimmed: boolean;
  /** Covers what lies below it, as the name under the pointer may. */
  readonly isPlate: boolean;
}

/** Finished geometry of the canvas, in px from its upper left corner. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** How much further marks stand apart than they need to at full size where nothing is zoomed, less than 1 where they are crowded. */
  readonly growth: number;
  /** Those of most articles first. */
  readonly marks: readonly Mark[];
  /** In the order in which they are drawn: weak ones first, active ones last. */
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

export interface SceneInput {
  readonly corpus: {
    readonly entities: Pick<ListedCorpus['entities'], 'name' | 'type'>;
    readonly ties: Pick<ListedCorpus['ties'], 'a' | 'b' | 'surpriseOf'>;
  };
  readonly counts: Pick<ListedMeasure, 'entityCounts' | 'strengthOf'>;
  readonly network: Pick<ShownNetwork, 'entities' | 'ties'>;
  readonly positions: Positions;
  readonly scale: Scale;
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly zoom: Zoom;
  /** Rows of the entities that are open: none, one, the two of a tie, or a chain. */
  readonly selected: readonly number[];
  /** Rows of the ties that are open: none, one, or those of a chain. */
  readonly openTies: readonly number[];
  /** Rows of the entities in the clause. */
  readonly filtered: readonly number[];
  /** Rows of those put in their places by hand; none where left out. */
  readonly pinned?: readonly number[];
  /** Entity and tie under the pointer or focus, or −1. */
  readonly hovered: number;
  readonly hoveredTie: number;
  readonly measure: Measure;
}

/** How far a mark reaches from its centre to each side: shapes of one area differ. */
export function halfExtent({ type, radius }: Pick<Mark, 'type' | 'radius'>): number {
  if (type === 'person') return radius;
  return type === 'organization' ? radius * Math.sqrt(Math.PI / 4) : radius * Math.sqrt(Math.PI / 2);
}
