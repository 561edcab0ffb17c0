import { markPath } from '../network/compare/compare-scene.ts';
import type { BarsModel } from '../timeline/bars-model.svelte.ts';
import { outletName, type LanesModel } from '../timeline/lanes-model.svelte.ts';
import { barShapes, baseShapes, pathOf, textAt, type MeasureLine } from './bars-shapes.ts';
import { cutText } from './cut-text.ts';
import type { Paper } from './paper.ts';
import { moved, type Shape } from './shape.ts';

const NAME = { size: 12, bold: false };
/** Between the edge and the mark of a name, and its words. */
const MARK = 5;
const INDENT = 15;

/** The lanes as they stand below the bars, with their names; px as of the bars. */
export function lanesShapes(model: BarsModel, lanes: LanesModel, paper: Paper, measure: MeasureLine): Shape[] {
  const { layout, width, explorer } = model;
  const { corpus } = explorer;
  const names = [
    ...model.lanes.map((entity) => ({ name: corpus.entities.name[entity]!, type: corpus.entities.type[entity]! })),
    ...model.outlets.map((outlet) => ({ name: outletName(corpus, outlet), type: undefined })),
  ];
  return names.flatMap(({ name, type }, i) => {
    const top = layout.baseline + layout.axisHeight + i * layout.laneHeight;
    const scene = lanes.scenes[i];
    if (!scene) return [];
    const indent = type ? INDENT : 0;
    const end = lanes.endOf(i);
    const said = cutText(name, layout.gutter - 12 - indent, (text) => measure({ text, ...NAME }));
    return [
      ...(type ? moved(pathOf(markPath(type, 4.5), { fill: paper[type] }), MARK - layout.gutter, top + 12) : []),
      textAt(said, indent - layout.gutter, top + 16, paper.ink, NAME),
      ...moved(
        [
          ...baseShapes(lanes.base, paper.hair, paper.hair2),
          ...barShapes(scene.bars, paper, type),
          ...pathOf(lanes.bursts[i] ?? '', { stroke: paper.ink2, width: 2 }),
          ...(lanes.captions[i] ?? []).map(({ x, anchor, text }) => textAt(text, x, -3, paper.ink3, { anchor })),
          ...(end ? [textAt(end, width - 6, 8 - layout.laneBars, paper.ink3, { anchor: 'end', halo: paper.ground })] : []),
        ],
        0,
        top + layout.laneHeight - 4,
      ),
    ];
  });
}
