import type { Mark } from './scene.ts';
import type { Theme } from './theme.ts';

/** A needle in the middle of the mark, its head up to the right. */
export function drawPinMark(context: CanvasRenderingContext2D, { x, y }: Mark, theme: Theme): void {
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
