import type { Mark } from './scene.ts';
import { halfExtent } from './scene.ts';
import type { Theme } from './theme.ts';

/** The filled hexagon reaches so far, as a share of the outer one: a second outline says that there is more than one. */
const INNER = 0.72;

/** A hexagon in a hexagon: no type has corners like these, and its grey is no type's colour. */
export function drawFoldMark(context: CanvasRenderingContext2D, mark: Mark, theme: Theme, colour: string = theme.ink2): void {
  const isFilled = mark.state === 'rest' || mark.state === 'selected';
  const line = isFilled || mark.state === 'faint' ? colour : theme.cap;
  const trace = (reach: number) => {
    context.beginPath();
    foldCorners(mark, reach).forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
  };
  const reach = halfExtent(mark);
  context.setLineDash(mark.state === 'absent' ? [2, 2] : []);
  trace(reach);
  context.fillStyle = theme.ground;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = mark.isFocused ? theme.ink : line;
  context.stroke();
  trace(reach * INNER);
  context.lineWidth = 1;
  context.strokeStyle = line;
  context.stroke();
  context.setLineDash([]);
  if (isFilled) {
    context.fillStyle = colour;
    context.fill();
  }
  if (mark.state !== 'selected' && mark.state !== 'absent' && !mark.isFilter) return;
  const isOpen = mark.state === 'selected' || mark.state === 'absent';
  trace(reach + (isOpen ? 5 : 3.5));
  context.lineWidth = isOpen ? 2 : 1.25;
  context.strokeStyle = theme.accent;
  context.stroke();
}

/** The same as SVG. */
export function foldMarkSvg(mark: Mark, theme: Theme): string {
  const isFilled = mark.state === 'rest' || mark.state === 'selected';
  const line = isFilled || mark.state === 'faint' ? theme.ink2 : theme.cap;
  const reach = halfExtent(mark);
  const shape = (out: number, look: string) => `<path d="${foldPath(mark, out)}" ${look}/>\n`;
  const dashes = mark.state === 'absent' ? ' stroke-dasharray="2 2"' : '';
  const both =
    shape(reach, `fill="${theme.ground}" stroke="${line}" stroke-width="1.5"${dashes}`) +
    shape(reach * INNER, `fill="${isFilled ? theme.ink2 : 'none'}" stroke="${line}"${dashes}`);
  if (mark.state !== 'selected' && mark.state !== 'absent' && !mark.isFilter) return both;
  const isOpen = mark.state === 'selected' || mark.state === 'absent';
  return both + shape(reach + (isOpen ? 5 : 3.5), `fill="none" stroke="${theme.accent}" stroke-width="${isOpen ? 2 : 1.25}"`);
}

function foldPath(mark: Pick<Mark, 'x' | 'y'>, reach: number): string {
  const corners = foldCorners(mark, reach).map((at) => at.map((value) => Math.round(value * 100) / 100 + 0).join(' '));
  return `M${corners.join('L')}Z`;
}

/** Corners of a hexagon that stands on a side. */
function foldCorners({ x, y }: Pick<Mark, 'x' | 'y'>, reach: number): (readonly [x: number, y: number])[] {
  return Array.from({ length: 6 }, (_, i) => [x + reach * Math.cos((i * Math.PI) / 3), y + reach * Math.sin((i * Math.PI) / 3)]);
}
