import { exported } from '../words/exported.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { BarsModel } from '../timeline/bars-model.svelte.ts';
import { LanesModel } from '../timeline/lanes-model.svelte.ts';
import { PlaneModel } from '../timeline/plane-model.svelte.ts';
import { barsShapes, pathOf, textAt, type MeasureLine } from './bars-shapes.ts';
import { CAPTION_LEADING, CAPTION_MARGIN, wrapped } from './caption.ts';
import { lanesShapes } from './lanes-shapes.ts';
import type { Paper } from './paper.ts';
import { planeShapes } from './plane-shapes.ts';
import { moved, type Shape } from './shape.ts';
import { barsKey, planeKey, type KeyEntry } from './timeline-key.ts';
import { barsWords, leftOffWords } from './timeline-words.ts';

/** The timeline as it stands on the page, with what it counts above and its key below; without a caption. */
export interface TimelineFigure {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
  /** "Articles per week, by the day published" */
  readonly words: string;
  /** "7 articles without a date" */
  readonly leftOff: string | undefined;
}

/** Px across of a timeline that is not open, or too narrow for a picture. */
const WIDTH = 1200;
const NARROW = 600;
/** As high as the plane gets. */
const WINDOW_HEIGHT = 1000;
/** Above, for what is counted. */
const HEAD = 28;
/** Of that, what bars without words over them need. */
const BARE = 12;
const SWATCH = 10;

/**
 * Undefined where nothing has a date.
 *
 * @param across px of its drawing; as it stands on the page, where there is room for a picture
 */
export function timelineFigure(
  explorer: Explorer,
  paper: Paper,
  measure: MeasureLine,
  across = widthOf(explorer.drawnTimeline),
): TimelineFigure | undefined {
  const { axis } = explorer.view;
  if (axis === 'both') return planeFigure(explorer, across, paper, measure);
  const model = new BarsModel(explorer, () => ({ axis, form: 'desktop', small: false }));
  model.plotWidth = across;
  model.view = explorer.drawnTimeline?.view;
  if (!model.scene) return undefined;
  const lanes = new LanesModel(explorer, model);
  const { gutter, top } = model.layout;
  // Room for words that nothing says.
  const spare = model.placedPeaks.length > 0 || model.compared ? 0 : Math.max(0, top - BARE);
  const words = model.hasLaneWords ? wrapped({ text: lanes.words, size: 12, bold: false }, model.width, measure) : [];
  const drawn = [
    ...barsShapes(model, paper, measure),
    ...lanesShapes(model, lanes, paper, measure),
    ...words.map(({ text }, i) => textAt(text, 0, model.height + 14 + i * CAPTION_LEADING, paper.ink3, { size: 12 })),
  ];
  const height = model.height - spare + (words.length > 0 ? words.length * CAPTION_LEADING + 6 : 0);
  return figure(
    moved(drawn, gutter, -spare),
    { across, height, words: barsWords(model), leftOff: leftOffWords(model), key: barsKey(model, paper) },
    paper,
    measure,
  );
}

function widthOf(drawn: Explorer['drawnTimeline']): number {
  return drawn && drawn.plotWidth >= NARROW ? drawn.plotWidth : WIDTH;
}

function planeFigure(explorer: Explorer, across: number, paper: Paper, measure: MeasureLine): TimelineFigure | undefined {
  const model = new PlaneModel(explorer, () => false);
  model.room = across;
  model.windowHeight = WINDOW_HEIGHT;
  const { layout, scene } = model;
  if (!scene) return undefined;
  const drawn = moved(planeShapes(model, paper), layout.gutter, layout.top);
  const height = layout.top + layout.height + layout.axisHeight;
  return figure(drawn, { across, height, words: exported.plane, leftOff: undefined, key: planeKey(model, paper) }, paper, measure);
}

function figure(
  drawn: readonly Shape[],
  {
    across,
    height,
    words,
    leftOff,
    key,
  }: Pick<TimelineFigure, 'height' | 'words' | 'leftOff'> & { across: number; key: readonly KeyEntry[] },
  paper: Paper,
  measure: MeasureLine,
): TimelineFigure {
  const shapes = [textAt(words, CAPTION_MARGIN, 18, paper.ink, { size: 12, bold: true }), ...moved(drawn, CAPTION_MARGIN, HEAD)];
  let x = CAPTION_MARGIN;
  let row = 0;
  for (const { text, look, d } of key) {
    const width = SWATCH + 7 + measure({ text, size: 12, bold: false });
    if (x > CAPTION_MARGIN && x + width > across + CAPTION_MARGIN) [x, row] = [CAPTION_MARGIN, row + 1];
    const y = HEAD + height + (row + 1) * CAPTION_LEADING;
    shapes.push(
      ...moved(pathOf(d ?? `M0 0h${SWATCH}v${-SWATCH}h${-SWATCH}Z`, look), x, y),
      textAt(text, x + SWATCH + 7, y, paper.ink2, { size: 12 }),
    );
    x += width + 24;
  }
  return {
    shapes,
    width: across + 2 * CAPTION_MARGIN,
    height: HEAD + height + (key.length > 0 ? (row + 1) * CAPTION_LEADING + 6 : 0),
    words,
    leftOff,
  };
}
