import type { EntityType } from '../../schema/entity.ts';
import type { Label, Line, Mark, Scene } from './scene.ts';
import { halfExtent } from './scene.ts';
import type { LabelFont } from './labels.ts';
import type { Theme } from './theme.ts';

/** What lies further out than this is not drawn, in px. */
const BEYOND = 40;

/**
 * Draws a scene: ties, marks, labels.
 *
 * @param ratio px of the device a px of the page
 * @param presence how far an entity has come in, 0 to 1
 */
export function drawNetwork(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: Theme,
  ratio: number,
  presence: (entity: number) => number = () => 1,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, scene.width, scene.height);
  for (const line of scene.lines) if (isLineInSight(line, scene)) drawLine(context, line, scene.marks, theme, presence);
  context.globalAlpha = 1;
  context.setLineDash([]);
  for (let i = scene.marks.length - 1; i >= 0; i--) {
    const mark = scene.marks[i]!;
    if (mark.x < -BEYOND || mark.x > scene.width + BEYOND || mark.y < -BEYOND || mark.y > scene.height + BEYOND) continue;
    context.globalAlpha = presence(mark.entity);
    drawMark(context, mark, theme);
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

function drawLine(
  context: CanvasRenderingContext2D,
  line: Line,
  marks: readonly Mark[],
  theme: Theme,
  presence: (entity: number) => number,
): void {
  context.globalAlpha = Math.min(presence(marks[line.from]!.entity), presence(marks[line.to]!.entity));
  context.strokeStyle = theme[line.tone];
  context.lineWidth = line.isDotted ? Math.max(1, line.width) : line.width;
  context.setLineDash(line.isDotted ? [1.5, 3] : []);
  context.beginPath();
  context.moveTo(line.x1, line.y1);
  context.lineTo(line.x2, line.y2);
  context.stroke();
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, theme: Theme): void {
  const isFilled = mark.state === 'rest' || mark.state === 'selected';
  trace(context, mark, 0);
  context.fillStyle = isFilled ? theme[mark.type] : theme.ground;
  context.fill();
  context.setLineDash(mark.state === 'absent' ? [2, 2] : []);
  context.lineWidth = mark.state === 'faint' || mark.isFocused ? 1.5 : isFilled ? 1.5 : 1;
  context.strokeStyle = mark.isFocused ? theme.ink : isFilled ? theme.ground : mark.state === 'faint' ? theme[mark.type] : theme.cap;
  context.stroke();
  context.setLineDash([]);
  if (mark.state !== 'selected' && mark.state !== 'absent' && !mark.isFilter) return;
  const isOpen = mark.state === 'selected' || mark.state === 'absent';
  trace(context, mark, isOpen ? 5 : 3.5);
  context.lineWidth = isOpen ? 2 : 1.25;
  context.strokeStyle = theme.accent;
  context.stroke();
}

/** The outline of a mark, so many px further out. */
function trace(
  context: CanvasRenderingContext2D,
  { type, x, y, radius }: { type: EntityType; x: number; y: number; radius: number },
  out: number,
) {
  context.beginPath();
  if (type === 'person') {
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
