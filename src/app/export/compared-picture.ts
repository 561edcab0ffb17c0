import { headFacts, type ExportHead } from '../../schema/export/export-head.ts';
import { xmlText } from '../../schema/export/xml.ts';
import type { ComparedPeriods } from '../changes/compared.ts';
import { compareScene, type DrawnChanges } from '../network/compare/compare-scene.ts';
import { gatherCompared } from '../network/compare/gather-compared.ts';
import { fontName } from '../network/draw.ts';
import { layoutFrame, UNZOOMED } from '../network/frame.ts';
import { networkScale } from '../network/scale.ts';
import { textWidths } from '../network/text-widths.ts';
import type { Theme } from '../network/theme.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { CAPTION_LEADING, CAPTION_MARGIN, captionHeight, type CaptionLine } from './caption.ts';
import { comparedShapes, keyShapes, type OpenInMap, type Shape } from './compared-shapes.ts';
import { drawShapes, shapesSvg } from './draw-shapes.ts';
import { newContext, pngOf, RATIO, SIZE } from './picture.ts';

/** The map of two periods as it stands on the page; where it is not open, as it would open. Undefined where nothing is compared. */
export function drawnChangesOf(explorer: Explorer, theme: Theme): DrawnChanges | undefined {
  if (explorer.drawnChanges) return explorer.drawnChanges;
  const { corpus } = explorer;
  const frame = layoutFrame(corpus.entities);
  const gathered = gatherCompared(explorer, frame);
  if (!gathered) return undefined;
  const measure = textWidths(newContext(1, 1), theme.family);
  const input = { corpus, ...gathered, scale: networkScale(corpus), frame, ...SIZE, zoom: UNZOOMED, measure, named: explorer.selected };
  return { ...gathered, ...SIZE, scene: compareScene(input) };
}

/** A picture of it with its key and a caption: all that is drawn, and how high it is; the map is cut off at its own height. */
export interface ComparedPicture {
  readonly map: readonly Shape[];
  readonly below: readonly Shape[];
  readonly width: number;
  readonly mapHeight: number;
  readonly height: number;
}

export function comparedPicture(
  drawn: DrawnChanges,
  comparison: ComparedPeriods,
  { theme, caption, open }: { readonly theme: Theme; readonly caption: readonly CaptionLine[]; readonly open: OpenInMap },
): ComparedPicture {
  const context = newContext(1, 1);
  const measure = (line: CaptionLine) => {
    context.font = fontName(line, theme.family);
    return context.measureText(line.text).width;
  };
  const top = drawn.height + CAPTION_MARGIN;
  const key = keyShapes(drawn, comparison, { theme, top, left: CAPTION_MARGIN, leading: CAPTION_LEADING }, measure);
  const lines = caption.map((line, i): Shape => ({
    kind: 'text',
    ...line,
    x: CAPTION_MARGIN,
    y: top + key.height + CAPTION_MARGIN / 2 + (i + 1) * CAPTION_LEADING - 5,
    fill: theme.ink,
  }));
  return {
    map: comparedShapes(drawn, theme, open),
    below: [...key.shapes, ...lines],
    width: drawn.width,
    mapHeight: drawn.height,
    height: drawn.height + key.height + CAPTION_MARGIN / 2 + captionHeight(caption),
  };
}

export function comparedSvg({ map, below, width, mapHeight, height }: ComparedPicture, theme: Theme, head: ExportHead): string {
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
export function comparedPng(
  { map, below, width, mapHeight, height }: ComparedPicture,
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
