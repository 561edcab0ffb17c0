import { exported } from '../words/exported.ts';
import type { ExportHead } from '../../schema/export/export-head.ts';
import { headFacts } from '../../schema/export/export-head.ts';
import { drawNetwork, fontName } from '../network/draw.ts';
import { byHand } from '../network/by-hand.ts';
import { foldPlaces } from '../network/fold-places.ts';
import { layoutFrame, UNZOOMED } from '../network/frame.ts';
import { positions } from '../network/positions.ts';
import { networkScale } from '../network/scale.ts';
import { networkScene } from '../network/network-scene.ts';
import type { Scene } from '../network/scene.ts';
import { textWidths } from '../network/text-widths.ts';
import type { Theme } from '../network/theme.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { CAPTION_LEADING, CAPTION_MARGIN, captionHeight, captionLines, type CaptionLine } from './caption.ts';
import { withPngText } from './png-text.ts';

/** Of a map that is not open: the size it is drawn in. */
export const SIZE = { width: 1200, height: 800 };
/** Px of a picture a px of the page. */
export const RATIO = 2;

/** The map as it stands on the page; where it is not open, as it would open. */
export function pictureOf(explorer: Explorer, theme: Theme): Scene {
  return explorer.drawn ?? pictureIn(SIZE, explorer, theme);
}

/** The map as it would open in so much room. */
export function pictureIn(size: typeof SIZE, explorer: Explorer, theme: Theme): Scene {
  const { corpus, network, measured: counts } = explorer.listing;
  const frame = layoutFrame(explorer.corpus.entities);
  const settled = positions(explorer.corpus, explorer.network, explorer.networkMeasured.strengthOf, frame);
  return networkScene({
    corpus,
    counts,
    network,
    positions: corpus.folds ? foldPlaces(explorer.corpus, explorer.network, explorer.listing, settled, frame) : settled,
    scale: networkScale(explorer.corpus, network.entities.length),
    frame,
    ...size,
    zoom: UNZOOMED,
    selected: explorer.marked,
    openTies: [],
    filtered: explorer.clauses.entities?.entities ?? [],
    hovered: -1,
    hoveredTie: -1,
    measure: textWidths(newContext(1, 1), theme.family),
  });
}

export function captionOf(head: ExportHead, generator: string, width: number, theme: Theme): CaptionLine[] {
  const context = newContext(1, 1);
  return captionLines(head, generator, width, (line) => {
    context.font = fontName(line, theme.family);
    return context.measureText(line.text).width;
  });
}

/** The picture and its caption as PNG, twice as fine as the page. */
export async function scenePng(
  scene: Scene,
  theme: Theme,
  head: ExportHead,
  caption: readonly CaptionLine[],
): Promise<Uint8Array<ArrayBuffer>> {
  const map = newContext(scene.width, scene.height);
  drawNetwork(map, scene, theme, { ratio: RATIO, byHand });
  const whole = newContext(scene.width, scene.height + captionHeight(caption));
  whole.fillStyle = theme.ground;
  whole.fillRect(0, 0, whole.canvas.width, whole.canvas.height);
  whole.drawImage(map.canvas, 0, 0);
  whole.scale(RATIO, RATIO);
  whole.fillStyle = theme.ink;
  for (const [i, line] of caption.entries()) {
    whole.font = fontName(line, theme.family);
    whole.fillText(line.text, CAPTION_MARGIN, scene.height + CAPTION_MARGIN + (i + 1) * CAPTION_LEADING - 5);
  }
  return pngOf(whole, head);
}

/** What a canvas holds as PNG, which says itself what it is. @throws Error where the browser makes none */
export async function pngOf({ canvas }: CanvasRenderingContext2D, head: ExportHead): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(exported.noPicture(canvas.width, canvas.height));
  const facts = headFacts(head).map(([name, value]) => `${name}: ${value}`);
  return withPngText(new Uint8Array(await blob.arrayBuffer()), { Title: head.title, Description: facts.join('\n') });
}

export function newContext(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * RATIO);
  canvas.height = Math.ceil(height * RATIO);
  const context = canvas.getContext('2d');
  if (!context) throw new Error(exported.noDrawing);
  return context;
}
