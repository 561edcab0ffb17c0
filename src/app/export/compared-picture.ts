import type { ComparedPeriods } from '../changes/compared.ts';
import { compareScene, type DrawnChanges } from '../network/compare/compare-scene.ts';
import { gatherCompared } from '../network/compare/gather-compared.ts';
import { layoutFrame, UNZOOMED } from '../network/frame.ts';
import { networkScale } from '../network/scale.ts';
import { textWidths } from '../network/text-widths.ts';
import type { Theme } from '../network/theme.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { CAPTION_LEADING, CAPTION_MARGIN, captionHeight, type CaptionLine } from './caption.ts';
import { comparedShapes, keyShapes, type OpenInMap } from './compared-shapes.ts';
import { newContext, SIZE } from './picture.ts';
import { captionShapes, measureLine, type ShapePicture } from './shape-picture.ts';

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

/** It with its key and a caption. */
export function comparedPicture(
  drawn: DrawnChanges,
  comparison: ComparedPeriods,
  { theme, caption, open }: { readonly theme: Theme; readonly caption: readonly CaptionLine[]; readonly open: OpenInMap },
): ShapePicture {
  const top = drawn.height + CAPTION_MARGIN;
  const key = keyShapes(drawn, comparison, { theme, top, left: CAPTION_MARGIN, leading: CAPTION_LEADING }, measureLine(theme.family));
  return {
    map: comparedShapes(drawn, theme, open),
    below: [...key.shapes, ...captionShapes(caption, top + key.height - CAPTION_MARGIN / 2, theme.ink)],
    width: drawn.width,
    mapHeight: drawn.height,
    height: drawn.height + key.height + CAPTION_MARGIN / 2 + captionHeight(caption),
  };
}
