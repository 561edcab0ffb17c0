import { headFacts, type ExportHead } from '../../schema/export/export-head.ts';
import { xmlText } from '../../schema/export/xml.ts';
import { fontName } from '../network/draw.ts';
import type { Theme } from '../network/theme.ts';
import { CAPTION_LEADING, CAPTION_MARGIN, type CaptionLine } from './caption.ts';
import { drawShapes, shapesSvg } from './draw-shapes.ts';
import { newContext, pngOf, RATIO } from './picture.ts';
import type { Shape, TextShape } from './shape.ts';

/** A picture with its key and a caption: all that is drawn, and how high it is; the map is cut off at its own height. */
export interface ShapePicture {
  readonly map: readonly Shape[];
  readonly below: readonly Shape[];
  readonly width: number;
  readonly mapHeight: number;
  readonly height: number;
}

/** The lines of a caption below what ends at `top`. */
export function captionShapes(caption: readonly CaptionLine[], top: number, fill: string): TextShape[] {
  return caption.map((line, i) => ({
    kind: 'text',
    ...line,
    x: CAPTION_MARGIN,
    y: top + CAPTION_MARGIN + (i + 1) * CAPTION_LEADING - 5,
    fill,
  }));
}

/** Width of a line in a family of type, in px. */
export function measureLine(family: string): (line: CaptionLine & { readonly family?: string }) => number {
  const context = newContext(1, 1);
  return (line) => {
    context.font = fontName(line, line.family ?? family);
    return context.measureText(line.text).width;
  };
}

export function pictureSvg({ map, below, width, mapHeight, height }: ShapePicture, theme: Theme, head: ExportHead): string {
  const facts = headFacts(head).map(([name, value]) => `${name}: ${value}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(theme.family)}">\n`,
    `<title>${xmlText(head.title)}</title>\n<desc>${xmlText(facts.join('\n'))}</desc>\n`,
    `<clipPath id="frame"><rect width="${width}" height="${mapHeight}"/></clipPath>\n`,
    `<rect width="${width}" height="${height}" fill="${theme.ground}"/>\n<g clip-path="url(#frame)">\n${shapesSvg(map)}</g>\n`,
    shapesSvg(below),
    '</svg>\n',
  ].join('');
}

/** Twice as fine as the page. */
export function picturePng(
  { map, below, width, mapHeight, height }: ShapePicture,
  theme: Theme,
  head: ExportHead,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = newContext(width, height);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.scale(RATIO, RATIO);
  context.save();
  context.beginPath();
  context.rect(0, 0, width, mapHeight);
  context.clip();
  drawShapes(context, map, theme.family);
  context.restore();
  drawShapes(context, below, theme.family);
  return pngOf(context, head);
}
