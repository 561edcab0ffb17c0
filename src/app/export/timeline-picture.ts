import type { ExportHead } from '../../schema/export/export-head.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { captionHeight, captionLines } from './caption.ts';
import type { Paper } from './paper.ts';
import { captionShapes, measureLine, pictureSvg, picturePng, type ShapePicture } from './shape-picture.ts';
import { timelineFigure } from './timeline-figure.ts';
import { timelineHead } from './timeline-words.ts';

/**
 * The timeline as SVG or PNG, with a caption. Undefined where nothing has a date.
 *
 * @param plain head of any export of the same view
 */
export async function timelinePicture(
  explorer: Explorer,
  format: 'svg' | 'png',
  paper: Paper,
  plain: ExportHead,
): Promise<BlobPart | undefined> {
  const measure = measureLine(paper.family);
  const figure = timelineFigure(explorer, paper, measure);
  if (!figure) return undefined;
  const head = timelineHead(plain, explorer, figure.words, figure.leftOff);
  const caption = captionLines(head, explorer.corpus.generator, figure.width, measure);
  const picture: ShapePicture = {
    map: figure.shapes,
    below: captionShapes(caption, figure.height, paper.ink),
    width: figure.width,
    mapHeight: figure.height,
    height: figure.height + captionHeight(caption),
  };
  return format === 'svg' ? pictureSvg(picture, paper, head) : picturePng(picture, paper, head);
}
