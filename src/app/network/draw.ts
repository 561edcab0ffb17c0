import type { EntityType } from '../../schema/entity.ts';
import type { Label, Line, Mark, Scene } from './scene.ts';
import { halfExtent } from './scene.ts';
import type { LabelFont } from './labels.ts';
import type { LineRaster } from './line-raster.ts';
import type { Theme } from './theme.ts';

const DOTS = [1.5, 3];

/** What lies further out than this is not drawn, in px. */
const BEYOND = 40;

/** From so many ties a picture in motion is drawn more plainly than one at rest. */
const MANY_LINES = 1000;

/** Whether a scene is too much to be drawn in full in every frame of a gesture. */
export function isHeavy(scene: Scene): boolean {
  return scene.lines.length > MANY_LINES;
}

export interface DrawOptions {
  /** Px of the device a px of the page. */
  readonly ratio: number;
  /** How far an entity has come in, 0 to 1. */
  readonly presence?: ((entity: number) => number) | undefined;
  /** Hairlines instead of widths and dots: what a canvas without a graphics card draws ten times as fast. */
  readonly isPlain?: boolean;
  /** Instead of the colour of its type. */
  readonly colourOf?: ((entity: number) => string | undefined) | undefined;
  /** Draws the grey ties of a plain picture faster still, once it has been read. */
  readonly raster?: LineRaster | undefined;
}

/** Draws a scene: ties, marks, labels. */
export function drawNetwork(context: CanvasRenderingContext2D, scene: Scene, theme: Theme, options: DrawOptions): void {
  const { ratio, presence = () => 1, isPlain = false } = options;
  const raster = isPlain ? options.raster : undefined;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, scene.width, scene.height);
  raster?.draw(context, scene, theme);
  drawLines(context, scene, theme, presence, isPlain, raster !== undefined);
  const marks = scene.marks.filter(({ x, y }) => x > -BEYOND && x < scene.width + BEYOND && y > -BEYOND && y < scene.height + BEYOND);
  // Large marks below small ones: those of most articles come first.
  for (const mark of marks) {
    context.globalAlpha = presence(mark.entity);
    drawMark(context, mark, theme, options.colourOf ? (options.colourOf(mark.entity) ?? theme.cap) : theme[mark.type]);
  }
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  for (const label of scene.labels) {
    context.globalAlpha = presence(label.entity);
    drawLabel(context, label, theme);
  }
  context.globalAlpha = 1;
}

/** The canvas's name for the type of a label. */
export function fontName({ size, bold }: LabelFont, family: string): string {
  return `${bold ? 600 : 400} ${size}px ${family}`;
}

function isLineInSight({ x1, y1, x2, y2 }: Line, { width, height }: Scene): boolean {
  return Math.max(x1, x2) > 0 && Math.min(x1, x2) < width && Math.max(y1, y2) > 0 && Math.min(y1, y2) < height;
}

/** Lines of one kind that follow one another go into one path: a canvas strokes that several times as fast as each by itself. */
function drawLines(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: Theme,
  presence: (entity: number) => number,
  isPlain: boolean,
  isRastered: boolean,
): void {
  let kind = '';
  for (const line of scene.lines) {
    if ((isRastered && line.tone.startsWith('tie')) || !isLineInSight(line, scene)) continue;
    const isDotted = line.isDotted && !isPlain;
    const width = isPlain && line.tone !== 'accent' ? Math.min(1, line.width) : line.width;
    const rounded = Math.round(width * 5) / 5 || 0.2;
    const alpha = Math.min(presence(scene.marks[line.from]!.entity), presence(scene.marks[line.to]!.entity));
    const next = `${line.tone} ${rounded} ${isDotted} ${alpha}`;
    if (next !== kind) {
      if (kind) context.stroke();
      kind = next;
      context.globalAlpha = alpha;
      context.strokeStyle = theme[line.tone];
      context.lineWidth = rounded;
      context.setLineDash(isDotted ? DOTS : []);
      context.beginPath();
    }
    context.moveTo(line.x1, line.y1);
    context.lineTo(line.x2, line.y2);
  }
  if (kind) context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, theme: Theme, colour: string): void {
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
  if (mark.isPinned) drawPin(context, mark, theme);
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

/** A needle in the middle of the mark, its head up to the right. */
function drawPin(context: CanvasRenderingContext2D, { x, y }: Mark, theme: Theme): void {
  for (const [colour, more] of [
    [theme.ground, 1.5],
    [theme.ink, 0],
  ] as const) {
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + 6, y - 7);
    context.lineWidth = 1.25 + more;
    context.strokeStyle = context.fillStyle = colour;
    context.stroke();
    context.beginPath();
    context.arc(x + 6, y - 7, 2.5 + more, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Adds the outline of a mark to the path, so many px further out. */
function trace(
  context: CanvasRenderingContext2D,
  { type, x, y, radius }: { type: EntityType; x: number; y: number; radius: number },
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

function drawLabel(context: CanvasRenderingContext2D, label: Label, theme: Theme): void {
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
