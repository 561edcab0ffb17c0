import { xmlText } from '../../schema/export/xml.ts';
import { fontName } from '../network/draw.ts';
import type { Shape } from './shape.ts';

/** Width of the ground around a name, in px. */
const HALO = 3.5;

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

export function shapesSvg(shapes: readonly Shape[]): string {
  return shapes.map(shapeSvg).join('');
}

function shapeSvg(shape: Shape): string {
  if (shape.kind === 'text') {
    const { text, x, y, size, bold, fill, halo, anchor = 'start', family } = shape;
    const ground = halo ? ` stroke="${halo}" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke"` : '';
    const place = `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${family ? ` font-family="${xmlText(family)}"` : ''}`;
    return `<text x="${px(x)}" y="${px(y)}"${place} font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${fill}"${ground}>${xmlText(text)}</text>\n`;
  }
  const { d, x, y, fill = 'none', stroke, width, dash, cap, opacity } = shape;
  const moved = x === 0 && y === 0 ? '' : ` transform="translate(${px(x)} ${px(y)})"`;
  const line = stroke ? ` stroke="${stroke}" stroke-width="${width ?? 1}"` : '';
  const look = `${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}${cap ? ` stroke-linecap="${cap}"` : ''}${opacity === undefined ? '' : ` opacity="${px(opacity)}"`}`;
  return `<path d="${d}"${moved} fill="${fill}"${line}${look}/>\n`;
}

export function drawShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], family: string): void {
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      context.font = fontName(shape, shape.family ?? family);
      context.textAlign = ANCHORS[shape.anchor ?? 'start'];
      if (shape.halo) {
        context.lineJoin = 'round';
        context.lineWidth = HALO;
        context.setLineDash([]);
        context.strokeStyle = shape.halo;
        context.strokeText(shape.text, shape.x, shape.y);
      }
      context.fillStyle = shape.fill;
      context.fillText(shape.text, shape.x, shape.y);
      context.textAlign = 'left';
      continue;
    }
    const path = new Path2D(shape.d);
    context.save();
    context.translate(shape.x, shape.y);
    context.globalAlpha = shape.opacity ?? 1;
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width ?? 1;
      context.lineCap = shape.cap ?? 'butt';
      context.setLineDash([...(shape.dash ?? [])]);
      context.stroke(path);
    }
    context.restore();
  }
}

function px(value: number): number {
  return Math.round(value * 100) / 100 + 0; // never −0
}
