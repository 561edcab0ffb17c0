import type { EntityType } from '../../schema/entity.ts';
import { BEYOND_CHANCE } from '../../schema/surprise.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Measured } from '../query/measured.ts';
import { fitFrame, type Frame, type Zoom } from './frame.ts';
import { placeLabels, type LabelFont, type LabelWish, type MarkBox, type Measure, type PlacedLabel } from './labels.ts';
import type { Positions } from './positions.ts';
import type { Scale, Tone } from './scale.ts';

/**
 * `rest`: filled. `selected`: filled, with a ring. `faint`: outlined in its colour, as somebody else is under the pointer.
 * `hollow`: outlined in grey, as something else is selected. `absent`: selected, and named by no article of the set.
 */
type MarkState = 'rest' | 'selected' | 'faint' | 'hollow' | 'absent';

export interface Mark {
  readonly entity: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly type: EntityType;
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
  /** Those of most articles first. */
  readonly marks: readonly Mark[];
  /** In the order in which they are drawn: weak ones first, active ones last. */
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

export interface SceneInput {
  readonly corpus: {
    readonly entities: Pick<Corpus['entities'], 'name' | 'type'>;
    readonly ties: Pick<Corpus['ties'], 'a' | 'b' | 'surpriseOf'>;
  };
  readonly counts: Pick<Measured, 'entityCounts' | 'strengthOf'>;
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

export function networkScene(input: SceneInput): Scene {
  const { network, selected, openTies, hovered } = input;
  const placeOf = new Map(network.entities.map((entity, i) => [entity, i]));
  const isSelected = new Set(selected);
  // The two ends of an open tie stand for themselves: only an entity brings its neighbours along.
  const near = neighboursOf(input, openTies.length === 0 ? isSelected : new Set());
  const nearHovered = neighboursOf(input, new Set(placeOf.has(hovered) ? [hovered] : []));
  const hasSelection = selected.some((entity) => placeOf.has(entity));
  const stateOf = (entity: number): MarkState => {
    if (isSelected.has(entity)) return input.counts.entityCounts[entity]! > 0 ? 'selected' : 'absent';
    if (input.counts.entityCounts[entity] === 0) return 'absent';
    if (entity === hovered || nearHovered.has(entity) || near.has(entity)) return 'rest';
    if (hasSelection) return 'hollow';
    return placeOf.has(hovered) ? 'faint' : 'rest';
  };
  const marks = placeMarks(input, stateOf);
  const lines = drawLines(input, marks, placeOf, hasSelection);
  const isActive = (entity: number) => isSelected.has(entity) || near.has(entity);
  return { width: input.width, height: input.height, marks, lines, labels: label(input, marks, lines, hasSelection, isActive) };
}

function neighboursOf({ corpus: { ties }, network }: SceneInput, of: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  if (of.size === 0) return found;
  for (const tie of network.ties) {
    if (of.has(ties.a[tie]!)) found.add(ties.b[tie]!);
    if (of.has(ties.b[tie]!)) found.add(ties.a[tie]!);
  }
  return found;
}

function placeMarks(input: SceneInput, stateOf: (entity: number) => MarkState): Mark[] {
  const { corpus, counts, network, positions, scale, zoom, filtered, hovered } = input;
  const fit = fitFrame(input.frame, input.width, input.height);
  return network.entities.map((entity, i) => ({
    entity,
    x: (positions.x[i]! * fit.scaleX + fit.left) * zoom.k + zoom.x,
    y: (positions.y[i]! * fit.scaleY + fit.top) * zoom.k + zoom.y,
    radius: scale.radius(counts.entityCounts[entity]!),
    type: corpus.entities.type[entity]!,
    state: stateOf(entity),
    isFocused: entity === hovered,
    isFilter: filtered.includes(entity),
    isPinned: input.pinned?.includes(entity) ?? false,
  }));
}

function drawLines(input: SceneInput, marks: readonly Mark[], placeOf: ReadonlyMap<number, number>, hasSelection: boolean): Line[] {
  const { corpus, counts, network, scale, selected, openTies, hovered, hoveredTie } = input;
  const rest: Line[] = [];
  const active: Line[] = [];
  const hoversMark = placeOf.has(hovered);
  // Among thousands each tie is drawn finer, or they would be one grey ground.
  const fineness = Math.min(1, Math.sqrt(FEW_LINES / network.ties.length));
  for (let i = network.ties.length - 1; i >= 0; i--) {
    const tie = network.ties[i]!;
    const a = corpus.ties.a[tie]!;
    const b = corpus.ties.b[tie]!;
    const from = placeOf.get(a)!;
    const to = placeOf.get(b)!;
    const strength = counts.strengthOf(tie);
    const isOpen = openTies.includes(tie);
    const ofSelected = openTies.length === 0 && (selected.includes(a) || selected.includes(b));
    const ofHovered = a === hovered || b === hovered;
    let tone: Line['tone'] = scale.tone(strength);
    if (isOpen) tone = 'accent';
    else if (ofSelected || tie === hoveredTie) tone = 'ink';
    else if (ofHovered) tone = 'ink2';
    else if (hasSelection || hoversMark) tone = 'tie1';
    const isActive = isOpen || ofSelected || ofHovered || tie === hoveredTie;
    const isDotted = !isOpen && scale.tellsChance && corpus.ties.surpriseOf(tie) < BEYOND_CHANCE;
    const width = lineWidth(
      isDotted ? Math.max(1, scale.width(strength)) : scale.width(strength),
      tone,
      tie === hoveredTie,
      hasSelection && !isActive,
    );
    (isActive ? active : rest).push({
      tie,
      from,
      to,
      x1: marks[from]!.x,
      y1: marks[from]!.y,
      x2: marks[to]!.x,
      y2: marks[to]!.y,
      width: isOpen ? 4 : isActive ? width : width * fineness,
      tone,
      isDotted,
    });
  }
  return [...rest, ...active.sort((x, y) => Number(openTies.includes(x.tie)) - Number(openTies.includes(y.tie)))];
}

/** Up to so many ties are drawn in the widths of the key. */
const FEW_LINES = 600;

/** What is not meant steps back; what is, steps forward a little. */
function lineWidth(width: number, tone: Line['tone'], isHovered: boolean, isDimmed: boolean): number {
  if (isHovered) return width + 1.5;
  if (isDimmed) return Math.min(width, 1);
  return tone === 'ink' ? Math.max(1, width) : width;
}

/** So many of the names of most articles are set in bold. */
const BOLD_NAMES = 10;

/** Longer names are cut on the canvas; the list and the card have them whole. */
const LONGEST_NAME = 38;

function label(
  input: SceneInput,
  marks: readonly Mark[],
  lines: readonly Line[],
  hasSelection: boolean,
  isActive: (entity: number) => boolean,
): Label[] {
  const { width, height, scale, selected, openTies, counts, corpus, measure, hovered } = input;
  const bold = new Set(marks.slice(0, Math.min(BOLD_NAMES, Math.ceil(marks.length / 3))).map(({ entity }) => entity));
  const middle = { x: width / 2, y: height / 2 };
  const isShared = (entity: number) => counts.entityCounts[entity]! > 1;
  const fontOf = (entity: number): LabelFont => {
    if (scale.isTiny) return { size: selected.includes(entity) ? 17 : 15, bold: selected.includes(entity) || isShared(entity) };
    if (selected.includes(entity)) return { size: 15, bold: true };
    if (hasSelection && !isActive(entity)) return { size: 11, bold: false };
    return bold.has(entity) ? { size: 13, bold: true } : { size: 12, bold: false };
  };
  const inSight = marks.filter(({ x, y }) => x > -8 && x < width + 8 && y > -8 && y < height + 8);
  const rank = (mark: Mark) => (selected.includes(mark.entity) ? 0 : isActive(mark.entity) ? 1 : 2);
  const ordered = [...inSight].sort((one, two) => rank(one) - rank(two)); // stable: by articles within a rank
  const wishes = ordered.map((mark): LabelWish => {
    const name = corpus.entities.name[mark.entity]!;
    return {
      text: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
      font: fontOf(mark.entity),
      x: mark.x,
      y: mark.y,
      reach: outerExtent(mark),
      isActive: isActive(mark.entity),
      isForced: selected.includes(mark.entity),
      weight: counts.entityCounts[mark.entity]!,
      isImportant: scale.isTiny || bold.has(mark.entity) || isActive(mark.entity),
      // Of a few names the shared ones stand in the middle with their labels below; the labels of the rest point outward.
      ...(scale.isTiny ? { awayFrom: isShared(mark.entity) ? { x: mark.x, y: mark.y - 1 } : middle } : {}),
    };
  });
  const boxes = inSight.map((mark) => markBox(mark, counts.entityCounts[mark.entity]!));
  const avoided = scale.isTiny ? lines : lines.filter(({ tone, tie }) => tone === 'accent' || (tone === 'ink' && tie !== input.hoveredTie));
  const size = { width, height };
  const placed = placeLabels(wishes, boxes, avoided, size, measure);
  const labels: Label[] = [];
  placed.forEach((at, i) => {
    const { entity } = ordered[i]!;
    if (at) labels.push({ ...at, entity, isDimmed: hasSelection && !isActive(entity) && entity !== hovered, isPlate: false });
    else if (entity === hovered) {
      // The name under the pointer is read in any case, over what lies there; the others stay where they are.
      const [forced] = placeLabels([{ ...wishes[i]!, font: { size: 12, bold: false }, isForced: true }], [], [], size, measure);
      if (forced) labels.push({ ...forced, entity, isDimmed: false, isPlate: true });
    }
  });
  return openTies.length === 0 && !hasSelection ? labels : labels.sort((x, y) => Number(y.isDimmed) - Number(x.isDimmed));
}

/** How far a mark reaches from its centre to each side: shapes of one area differ. */
export function halfExtent({ type, radius }: Pick<Mark, 'type' | 'radius'>): number {
  if (type === 'person') return radius;
  return type === 'organization' ? radius * Math.sqrt(Math.PI / 4) : radius * Math.sqrt(Math.PI / 2);
}

/** How far a mark reaches with the ring around it. */
function outerExtent(mark: Mark): number {
  return halfExtent(mark) + (mark.state === 'selected' || mark.isFilter ? 5 : 0);
}

function markBox(mark: Mark, weight: number): MarkBox {
  // A diamond fills only the middle of its box.
  const half = mark.type === 'place' ? outerExtent(mark) * 0.8 : outerExtent(mark);
  return {
    left: mark.x - half,
    right: mark.x + half,
    top: mark.y - half,
    bottom: mark.y + half,
    isDimmed: mark.state === 'hollow' || mark.state === 'faint',
    weight,
  };
}
