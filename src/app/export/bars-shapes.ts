import { timeline } from '../words/timeline.ts';
import { periodTitle, PERIODS } from '../changes/period-words.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { DayRange } from '../../schema/edtf.ts';
import type { BarPaths } from '../timeline/bar-paths.ts';
import type { BarsModel } from '../timeline/bars-model.svelte.ts';
import { spreadApart } from '../timeline/compared-periods.ts';
import { wrapped, type CaptionLine } from './caption.ts';
import { cutText } from './cut-text.ts';
import type { Paper } from './paper.ts';
import type { PathShape, Shape, TextShape } from './shape.ts';

/** Width of a line in its family of type. */
export type MeasureLine = (line: CaptionLine & { readonly family?: string }) => number;

type TextLook = Partial<Pick<TextShape, 'anchor' | 'bold' | 'halo' | 'family' | 'size'>>;

/** Px that the longest title of a period takes. */
const TITLE = 208;
/** Px of the narrowest bracket below a peak's words. */
const BRACKET = 6;

export function textAt(text: string, x: number, y: number, fill: string, look: TextLook = {}): TextShape {
  return { kind: 'text', text, x, y, fill, size: 11, bold: false, ...look };
}

export function pathOf(d: string, look: Omit<PathShape, 'kind' | 'd' | 'x' | 'y'>): Shape[] {
  return d === '' ? [] : [{ kind: 'path', d, x: 0, y: 0, ...look }];
}

/** The bars of one axis as they stand on the page, with all that is said of them; px from the beginning of the axis and the top of the plot. */
export function barsShapes(model: BarsModel, paper: Paper, measure: MeasureLine): Shape[] {
  const { layout, width, scene, height, compared, clause } = model;
  if (!scene) return [];
  const { baseline } = layout;
  const ranges = compared ? PERIODS.map((name) => compared[name]) : clause ? [clause] : [];
  const row = baseline + 16;
  const halo = { halo: paper.ground };
  return [
    ...ranges.flatMap((range) => washShapes(model, range, paper)),
    ...scene.gridlines.flatMap(({ y }) => pathOf(`M-8 ${y + 0.5}H${width}`, { stroke: paper.hair, dash: [1, 3] })),
    ...barShapes(scene.bars, paper),
    ...scene.gridlines.map(({ y, text }) => textAt(text, -12, y + 4, paper.ink3, { anchor: 'end', ...halo })),
    ...baseShapes(scene.base, paper.hair2, paper.hair2),
    ...scene.silences.map((x) => textAt(timeline.noArticles, x, baseline - 5, paper.ink3, { anchor: 'middle' })),
    ...(model.coarser ? [textAt(model.coarser.short, -12, baseline, paper.ink3, { anchor: 'end' })] : []),
    ...scene.labels.flatMap(({ x, text, isStrong, isCentred }) => [
      ...(isCentred ? [] : pathOf(`M${x + 0.5} ${baseline}v7`, { stroke: paper.hair2 })),
      textAt(text, isCentred ? x : x + 4, row, isStrong ? paper.ink2 : paper.ink3, {
        anchor: isCentred ? 'middle' : 'start',
        bold: isStrong,
      }),
    ]),
    ...scene.flags.map(({ x, text, anchor }) => textAt(text, x, row, paper.accent, { anchor, bold: true })),
    ...ranges.flatMap((range) => edgeShapes(model, range, height, paper)),
    ...(compared ? titleShapes(model, paper) : peakShapes(model, paper, measure)),
    ...headlineShapes(model, paper, measure),
    ...beyondShapes(model, paper),
  ];
}

/** Bars with their upper edges, and shares of too few rows as outlines; `type` gives what is selected the colour of its lane. */
export function barShapes({ total, caps, mid, ink, hollow }: BarPaths, paper: Paper, type?: EntityType): Shape[] {
  return [
    ...pathOf(total, { fill: paper.total }),
    ...pathOf(caps, { stroke: paper.cap }),
    ...pathOf(mid, { fill: paper.mid }),
    ...pathOf(ink, { fill: type ? paper[type] : paper.ink }),
    ...pathOf(hollow, { stroke: paper.cap }),
  ];
}

export function baseShapes({ line, gaps }: { readonly line: string; readonly gaps: string }, solid: string, dotted: string): Shape[] {
  return [...pathOf(line, { stroke: solid }), ...pathOf(gaps, { stroke: dotted, dash: [1, 4] })];
}

/** Left and right of days, as far as they are in view; undefined where none of them is. */
function sidesOf({ scale }: BarsModel, { first, last }: DayRange): [number, number] | undefined {
  if (!scale || scale.x(last + 1) <= 0 || scale.x(first) >= scale.width) return undefined;
  return [first, last + 1].map((day) => Math.round(Math.min(scale.width, Math.max(0, scale.x(day))))) as [number, number];
}

function washShapes(model: BarsModel, range: DayRange, { wash }: Paper): Shape[] {
  const sides = sidesOf(model, range);
  const top = model.layout.top - 4;
  return sides ? pathOf(`M${sides[0]} ${top}H${sides[1]}V${model.height}H${sides[0]}Z`, { fill: wash }) : [];
}

function edgeShapes(model: BarsModel, range: DayRange, foot: number, { accent }: Paper): Shape[] {
  const top = model.layout.top - 4;
  return (sidesOf(model, range) ?? []).flatMap((x) => pathOf(`M${x} ${top}V${foot}`, { stroke: accent, width: 1.5 }));
}

/** What the two periods are called. */
function titleShapes({ compared, scale, layout }: BarsModel, { accent }: Paper): Shape[] {
  if (!compared || !scale) return [];
  const middles = PERIODS.map(
    (name) => (Math.max(0, scale.x(compared[name].first)) + Math.min(scale.width, scale.x(compared[name].last + 1))) / 2,
  );
  const places = spreadApart(middles, TITLE, [TITLE / 2 - layout.gutter, scale.width - TITLE / 2]);
  return PERIODS.map((name, i) =>
    textAt(periodTitle(compared, name), places[i]!, layout.top - 12, accent, { anchor: 'middle', bold: true, size: 12 }),
  );
}

/** Three lines over each time that stands out, and how long it lasted. */
function peakShapes({ placedPeaks, layout }: BarsModel, paper: Paper, measure: MeasureLine): Shape[] {
  const foot = layout.top - 4;
  return placedPeaks.flatMap(({ from, to, heading, headline, caption, anchor, left, width }) => {
    const x = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
    const quoted = { size: 12, bold: false, family: paper.serif };
    const reach = Math.max(BRACKET, to - from) / 2;
    const middle = (from + to) / 2;
    return [
      textAt(heading, x, foot - 37, paper.ink, { anchor, bold: true }),
      textAt(
        cutText(headline, width, (text) => measure({ text, ...quoted })),
        x,
        foot - 22,
        paper.ink2,
        { anchor, ...quoted },
      ),
      textAt(caption, x, foot - 8, paper.ink2, { anchor }),
      ...pathOf(`M${middle - reach} ${foot + 4}v-4H${middle + reach}v4`, { stroke: paper.ink3 }),
    ];
  });
}

const LINE = 20;

/** The first sentences of a tiny corpus, beside its bars. */
function headlineShapes(model: BarsModel, paper: Paper, measure: MeasureLine): Shape[] {
  const { headlines, layout, scene, explorer, isShare } = model;
  if (!scene) return [];
  const top = scene.y(isShare ? 100 : 1) + 4;
  const most = Math.max(1, Math.floor((layout.baseline - top) / LINE));
  return headlines.flatMap(({ side, x, width, articles }) => {
    let y = top;
    return articles.flatMap((article) => {
      const text = explorer.corpus.articles.headline[article]!;
      const look = { size: 15, bold: false, family: paper.serif };
      const lines = wrapped({ text, ...look }, width, measure).map((line) => line.text);
      const few = Math.max(1, Math.floor(most / articles.length));
      const last = cutText(lines.slice(few - 1).join(' '), width, (cut) => measure({ text: cut, ...look }));
      const shown = lines.length > few ? [...lines.slice(0, few - 1), last] : lines;
      const fill = explorer.articles.has[article] ? paper.ink : paper.ink3;
      return shown.map((line) => {
        y += LINE;
        const anchor = side === 'left' ? 'end' : 'start';
        return textAt(line, side === 'left' ? x + width : x, y - 5, fill, { anchor, ...look });
      });
    });
  });
}

/** Counts at the ends of the axis. */
function beyondShapes({ all, layout, width }: BarsModel, { ink2 }: Paper): Shape[] {
  const y = layout.baseline + 16;
  return [
    ...(all && all.earlier > 0 ? [textAt(timeline.earlier(all.earlier), -8, y, ink2, { anchor: 'end' })] : []),
    ...(all && all.later > 0 ? [textAt(timeline.later(all.later), width - 6, y, ink2, { anchor: 'end' })] : []),
  ];
}
