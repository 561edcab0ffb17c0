import type { MarkType } from '../../schema/entity.ts';
import type { Box } from './box-grid.ts';
import type { Label, Line, Mark, Scene } from './scene.ts';
import { halfExtent } from './scene.ts';
import type { LabelFont } from './labels.ts';
import type { Theme } from './theme.ts';

const DOTS = [1.5, 3];

/** Marks and their rings reach so far beyond their centres, in px, and are drawn where they reach into what is drawn. */
const BEYOND = 40;

type DrawByHand = (context: CanvasRenderingContext2D, mark: Mark, theme: Theme, colour?: string) => void;

export interface DrawOptions {
  /** Px of the device a px of the page. */
  readonly ratio: number;
  /** How far an entity has come in, 0 to 1. */
  readonly presence?: ((entity: number) => number) | undefined;
  /** Instead of the colour of its type. */
  readonly colourOf?: ((entity: number) => string | undefined) | undefined;
  /** Draws what was done by hand, folds and pins, once it has been read. */
  readonly byHand?: Readonly<Record<'drawFold' | 'drawPin', DrawByHand>> | undefined;
}

/**
 * Draws a scene: ties, marks, labels.
 *
 * @param within all of it that is drawn anew, in whole px of the device; the rest of the canvas stays as it is
 */
export function drawNetwork(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: Theme,
  options: DrawOptions,
  within: Box = wholeOf(scene),
): void {
  const { ratio, presence = () => 1 } = options;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(within.left, within.top, within.right - within.left, within.bottom - within.top);
  drawLines(context, scene.lines, scene.marks, theme, presence, within);
  // Large marks below small ones: those of most articles come first.
  for (const mark of scene.marks) {
    if (!isMarkWithin(mark, within)) continue;
    context.globalAlpha = presence(mark.entity);
    drawMark(context, mark, theme, options);
  }
  for (const label of scene.labels) {
    if (!isLabelWithin(label, within)) continue;
    context.globalAlpha = presence(label.entity);
    drawLabel(context, label, theme);
  }
  context.globalAlpha = 1;
}

export function wholeOf({ width, height }: Scene): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}

export function isMarkWithin({ x, y }: Mark, { left, top, right, bottom }: Box): boolean {
  return x > left - BEYOND && x < right + BEYOND && y > top - BEYOND && y < bottom + BEYOND;
}

/** With the ground around it. */
function isLabelWithin(label: Label, { left, top, right, bottom }: Box): boolean {
  return label.left < right + 4 && label.right > left - 4 && label.top < bottom + 4 && label.bottom > top - 4;
}

/** The canvas's name for the type of a label. */
export function fontName({ size, bold }: LabelFont, family: string): string {
  return `${bold ? 600 : 400} ${size}px ${family}`;
}

function isLineWithin({ x1, y1, x2, y2 }: Line, { left, top, right, bottom }: Box): boolean {
  return Math.max(x1, x2) > left - 4 && Math.min(x1, x2) < right + 4 && Math.max(y1, y2) > top - 4 && Math.min(y1, y2) < bottom + 4;
}

/** Lines of one kind that follow one another go into one path: a canvas strokes that several times as fast as each by itself. */
export function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  marks: readonly Mark[],
  theme: Theme,
  presence: (entity: number) => number,
  within: Box,
): void {
  let kind = '';
  for (const line of lines) {
    if (!isLineWithin(line, within)) continue;
    const rounded = Math.round(line.width * 5) / 5 || 0.2;
    const alpha = Math.min(presence(marks[line.from]!.entity), presence(marks[line.to]!.entity));
    const next = `${line.tone} ${rounded} ${line.isDotted} ${alpha}`;
    if (next !== kind) {
      if (kind) context.stroke();
      kind = next;
      context.globalAlpha = alpha;
      context.strokeStyle = theme[line.tone];
      context.lineWidth = rounded;
      context.setLineDash(line.isDotted ? DOTS : []);
      context.beginPath();
    }
    context.moveTo(line.x1, line.y1);
    context.lineTo(line.x2, line.y2);
  }
  if (kind) context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([]);
}

export function drawMark(context: CanvasRenderingContext2D, mark: Mark, theme: Theme, { colourOf, byHand }: DrawOptions): void {
  const colour = colourOf?.(mark.entity);
  if (mark.type === 'community') byHand?.drawFold(context, mark, theme, colour);
  else drawName(context, mark, theme, colourOf ? (colour ?? theme.cap) : theme[mark.type]);
  if (mark.isPinned) byHand?.drawPin(context, mark, theme);
}

function drawName(context: CanvasRenderingContext2D, mark: Mark, theme: Theme, colour: string): void {
  const isFilled = mark.state === 'rest' || mark.state === 'selected';
  context.beginPath();
  trace(context, mark, 0);
  context.fillStyle = isFilled ? colour : theme.ground;
  context.fill();
  context.setLineDash(mark.state === 'absent' ? [2, 2] : []);
  context.lineWidth = mark.state === 'faint' || mark.isFocused ? 1.5 : isFilled ? outlineWidth(mark) : 1;
  context.strokeStyle = mark.isFocused ? theme.ink : isFilled ? theme.ground : mark.state === 'faint' ? colour : theme.cap;
  context.stroke();
  context.setLineDash([]);
  if (mark.state !== 'selected' && mark.state !== 'absent' && !mark.isFilter) return;
  const isOpen = mark.state === 'selected' || mark.state === 'absent';
  context.beginPath();
  trace(context, mark, isOpen ? 5 : 3.5);
  context.lineWidth = isOpen ? 2 : 1.25;
  context.strokeStyle = theme.accent;
  context.stroke();
}

/** Of the ground around a filled mark, in px: half of it lies within, and a small mark is not to be lost in it. */
export function outlineWidth({ radius }: Pick<Mark, 'radius'>): number {
  return Math.min(1.5, radius / 2);
}

/** Adds the outline of a mark to the path, so many px further out. */
function trace(
  context: CanvasRenderingContext2D,
  { type, x, y, radius }: { type: MarkType; x: number; y: number; radius: number },
  out: number,
) {
  if (type === 'person') {
    context.moveTo(x + radius + out, y);
    context.arc(x, y, radius + out, 0, 2 * Math.PI);
    return;
  }
  const half = halfExtent({ type, radius });
  if (type === 'organization') {
    context.rect(x - half - out, y - half - out, 2 * (half + out), 2 * (half + out));
    return;
  }
  const reach = half + out * Math.SQRT2;
  context.moveTo(x, y - reach);
  context.lineTo(x + reach, y);
  context.lineTo(x, y + reach);
  context.lineTo(x - reach, y);
  context.closePath();
}

export function drawLabel(context: CanvasRenderingContext2D, label: Label, theme: Theme): void {
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.font = fontName(label.font, theme.family);
  if (label.isPlate) {
    context.fillStyle = theme.ground;
    context.fillRect(label.left - 2, label.top - 2, label.right - label.left + 4, label.bottom - label.top + 4);
  } else {
    context.strokeStyle = theme.ground;
    context.lineWidth = 3.5;
    context.strokeText(label.text, label.x, label.baseline);
  }
  context.fillStyle = label.isDimmed ? theme.ink3 : theme.ink;
  context.fillText(label.text, label.x, label.baseline);
}
