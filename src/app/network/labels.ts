import { BoxGrid, type Box } from './box-grid.ts';

/** Type of a label: 15 bold, 13 bold, 12 or 11 px and the like. */
export interface LabelFont {
  readonly size: number;
  readonly bold: boolean;
}

/** Width of a text in px. */
export type Measure = (text: string, font: LabelFont) => number;

/** A label that would like to stand beside its mark. */
export interface LabelWish {
  readonly text: string;
  readonly font: LabelFont;
  /** Centre of the mark, and how far it reaches from there to each side, in px. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** An active label may cover a dimmed mark. */
  readonly isActive: boolean;
  /** Looks for room beyond the eight slots, and stands over marks of far less weight rather than nowhere. */
  readonly isImportant?: boolean;
  /** Articles that name it. */
  readonly weight: number;
  /** Tried first the slots that point away from here. */
  readonly awayFrom?: { readonly x: number; readonly y: number };
  /** Stands in any case, at its first slot if no other is free: the name under the pointer. */
  readonly isForced?: boolean;
}

export interface PlacedLabel extends Box {
  readonly text: string;
  readonly font: LabelFont;
  /** Left end of the text, and its baseline. */
  readonly x: number;
  readonly baseline: number;
}

/** What labels keep clear of: the box of a mark. */
export interface MarkBox extends Box {
  readonly isDimmed: boolean;
  readonly weight: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A mark of at most this share of a label's articles gives way to it in a crowd. */
const FAR_LESS = 0.25;

/** Room between a mark and its label, and around a label, in px. */
const GAP = 3;
const AIR = 1.5;

/** Where a label stands seen from its mark, and by how much it is shifted along its side: of its width above and below, of its height beside. */
interface Slot {
  readonly x: number;
  readonly y: number;
  readonly shift: number;
}

const slot = (x: number, y: number, shift = 0): Slot => ({ x, y, shift });

/** Right, left, above, below, then the diagonals. */
const SLOTS: readonly Slot[] = [slot(1, 0), slot(-1, 0), slot(0, -1), slot(0, 1), slot(1, -1), slot(1, 1), slot(-1, -1), slot(-1, 1)];

/** The same sides, a little shifted: for names that the picture is not to be without. */
const SHIFTED_SLOTS: readonly Slot[] = [
  ...[-0.25, 0.25, -0.42, 0.42].flatMap((shift) => [slot(0, -1, shift), slot(0, 1, shift)]),
  ...[-0.5, 0.5, -0.9, 0.9].flatMap((shift) => [slot(1, 0, shift), slot(-1, 0, shift)]),
];

/**
 * Places labels greedily, in the order given, each at the first of eight slots where it lies over no label and no mark, and
 * within the canvas. A slot that is crossed by one of the `ties` is taken only where no other is left. A bold label that finds
 * no room is tried again at 12 px regular; an important one then stands where it covers the least, as a crowd without the names
 * that everybody knows says less than one with a few marks covered; what finds no room then has none.
 *
 * @param marks boxes of all marks
 * @param ties lines that labels avoid if they can: the active ones
 * @param taken labels that are there already
 * @returns a label or undefined a wish, in their order
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly MarkBox[],
  ties: readonly Segment[],
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
  taken: readonly PlacedLabel[] = [],
): (PlacedLabel | undefined)[] {
  const markGrid = new BoxGrid<MarkBox>();
  for (const mark of marks) markGrid.add(mark);
  const labelGrid = new BoxGrid<PlacedLabel>();
  for (const label of taken) labelGrid.add(label);
  return wishes.map((wish) => {
    /** The slot that costs least, the first of several; undefined where all are forbidden. */
    const cheapest = (font: LabelFont, cost: (label: PlacedLabel) => number): PlacedLabel | undefined => {
      const textWidth = measure(wish.text, font);
      let best: PlacedLabel | undefined;
      let least = Infinity;
      for (const side of slotsOf(wish)) {
        const label = labelAt(wish, font, textWidth, side);
        const isIn = label.left >= 0 && label.right <= width && label.top >= 0 && label.bottom <= height;
        const here = isIn && !labelGrid.overlaps(label) ? cost(label) : Infinity;
        if (here >= least) continue;
        best = label;
        least = here;
        if (here === 0) break;
      }
      return best;
    };
    const crossing = (label: PlacedLabel) =>
      markGrid.overlaps(label, (mark) => !(wish.isActive && mark.isDimmed)) ? Infinity : Number(ties.some((tie) => crosses(tie, label)));
    /** Marks of the fewest articles, none of them of its own rank. */
    const covering = (label: PlacedLabel) => {
      let covered = 0;
      for (const mark of markGrid.overlapping(label)) covered += mark.weight <= wish.weight * FAR_LESS ? mark.weight + 1 : Infinity;
      return covered;
    };
    const found =
      cheapest(wish.font, crossing) ??
      (wish.font.bold && wish.font.size > 12 ? cheapest({ size: 12, bold: false }, crossing) : undefined) ??
      (wish.isImportant ? cheapest(wish.font, covering) : undefined) ??
      (wish.isForced ? inSight(wish, measure, width) : undefined);
    if (found) labelGrid.add(found);
    return found;
  });
}

function slotsOf({ x, y, awayFrom, isImportant }: LabelWish): readonly Slot[] {
  const slots = isImportant ? [...SLOTS, ...SHIFTED_SLOTS] : SLOTS;
  if (!awayFrom) return slots;
  const dx = x - awayFrom.x;
  const dy = y - awayFrom.y;
  const length = Math.hypot(dx, dy) || 1;
  const along = (side: Slot) => (side.x * dx + side.y * dy) / (length * Math.hypot(side.x, side.y)) - Math.abs(side.shift) / 10;
  return [...slots].sort((one, two) => along(two) - along(one));
}

function labelAt({ text, x, y, reach }: LabelWish, font: LabelFont, width: number, side: Slot): PlacedLabel {
  const height = font.size;
  const isDiagonal = side.x !== 0 && side.y !== 0;
  const apart = reach * (isDiagonal ? 0.72 : 1) + GAP + AIR;
  const tuck = isDiagonal ? 4 : 1; // a diagonal label comes nearer, as its corner and not its side faces the mark
  const left = side.x === 0 ? x + width * (side.shift - 0.5) : side.x > 0 ? x + apart : x - apart - width;
  const top = side.y === 0 ? y + height * (side.shift - 0.54) : side.y > 0 ? y + apart - tuck : y - apart - height + tuck;
  return {
    text,
    font,
    x: left,
    baseline: top + font.size * 0.86, // capitals and ascenders take three quarters of the size, descenders the rest
    left: left - AIR,
    right: left + width + AIR,
    top: top - AIR / 2,
    bottom: top + height + AIR / 2,
  };
}

/** To the right of the mark, or to the left where that would leave the canvas. */
function inSight(wish: LabelWish, measure: Measure, canvasWidth: number): PlacedLabel {
  const width = measure(wish.text, wish.font);
  const fits = wish.x + wish.reach + GAP + width < canvasWidth;
  return labelAt(wish, wish.font, width, fits ? SLOTS[0]! : SLOTS[1]!);
}

/** Whether a line passes through a box: Liang & Barsky 1984. */
export function crosses({ x1, y1, x2, y2 }: Segment, { left, right, top, bottom }: Box): boolean {
  let from = 0;
  let to = 1;
  const clip = (delta: number, room: number) => {
    if (delta === 0) return room >= 0;
    const at = room / delta;
    if (delta < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    return from <= to;
  };
  const dx = x2 - x1;
  const dy = y2 - y1;
  return clip(-dx, x1 - left) && clip(dx, right - x1) && clip(-dy, y1 - top) && clip(dy, bottom - y1);
}
