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
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Room between a mark and its label, and around a label, in px. */
const GAP = 3;
const AIR = 1.5;

/** Where a label stands seen from its mark: right, left, above, below, then the diagonals. */
const SLOTS: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/**
 * Places labels greedily, in the order given, each at the first of eight slots where it lies over no label and no mark, and
 * within the canvas. A slot that is crossed by one of the `ties` is taken only where no other is left. A bold label that finds
 * no room is tried again at 12 px regular; what finds none then has none.
 *
 * @param marks boxes of all marks
 * @param ties lines that labels avoid if they can: the active ones
 * @returns a label or undefined a wish, in their order
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly MarkBox[],
  ties: readonly Segment[],
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): (PlacedLabel | undefined)[] {
  const markGrid = new BoxGrid<MarkBox>();
  for (const mark of marks) markGrid.add(mark);
  const labelGrid = new BoxGrid<PlacedLabel>();
  return wishes.map((wish) => {
    const free = (label: PlacedLabel) =>
      label.left >= 0 &&
      label.right <= width &&
      label.top >= 0 &&
      label.bottom <= height &&
      !labelGrid.overlaps(label) &&
      !markGrid.overlaps(label, (mark) => !(wish.isActive && mark.isDimmed));
    const found =
      firstFree(wish, wish.font, ties, measure, free) ??
      (wish.font.bold && wish.font.size > 12 ? firstFree(wish, { size: 12, bold: false }, ties, measure, free) : undefined) ??
      (wish.isForced ? inSight(wish, measure, width) : undefined);
    if (found) labelGrid.add(found);
    return found;
  });
}

function firstFree(
  wish: LabelWish,
  font: LabelFont,
  ties: readonly Segment[],
  measure: Measure,
  isFree: (label: PlacedLabel) => boolean,
): PlacedLabel | undefined {
  const textWidth = measure(wish.text, font);
  let crossed: PlacedLabel | undefined;
  for (const slot of slotsOf(wish)) {
    const label = labelAt(wish, font, textWidth, slot);
    if (!isFree(label)) continue;
    if (!ties.some((tie) => crosses(tie, label))) return label;
    crossed ??= label;
  }
  return crossed;
}

function slotsOf({ x, y, awayFrom }: LabelWish): typeof SLOTS {
  if (!awayFrom) return SLOTS;
  const dx = x - awayFrom.x;
  const dy = y - awayFrom.y;
  const length = Math.hypot(dx, dy) || 1;
  const along = ([sx, sy]: readonly [number, number]) => (sx * dx + sy * dy) / (length * Math.hypot(sx, sy));
  return [...SLOTS].sort((one, two) => along(two) - along(one));
}

function labelAt({ text, x, y, reach }: LabelWish, font: LabelFont, width: number, [sx, sy]: readonly [number, number]): PlacedLabel {
  const rise = font.size * 0.76; // capitals and ascenders; descenders below take 0.24
  const height = font.size;
  const isDiagonal = sx !== 0 && sy !== 0;
  const apart = reach * (isDiagonal ? 0.72 : 1) + GAP + AIR;
  const left = sx === 0 ? x - width / 2 : sx > 0 ? x + apart : x - apart - width;
  const top =
    sy === 0 ? y - height / 2 - font.size * 0.04 : sy > 0 ? y + apart - (isDiagonal ? 4 : 1) : y - apart - height + (isDiagonal ? 4 : 1);
  return {
    text,
    font,
    x: left,
    baseline: top + rise + font.size * 0.1,
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
