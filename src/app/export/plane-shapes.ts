import { timelineMore } from '../words/timeline-more.ts';
import { BROKEN, NO_MARK, RING, type PlaneMarks } from '../timeline/plane-marks.ts';
import type { PlaneModel } from '../timeline/plane-model.svelte.ts';
import { lineOpacity, loneOpacity, pileOpacity } from '../timeline/plane-raster.ts';
import { pathOf, textAt } from './bars-shapes.ts';
import type { Paper } from './paper.ts';
import type { Shape } from './shape.ts';

/** The plane of both dates as it stands on the page; px from the upper left corner of its plot. */
export function planeShapes(model: PlaneModel, paper: Paper): Shape[] {
  const { layout, scene, marks, box, ranges, isMatching, hasRange, isSelected } = model;
  if (!scene || !marks || !box) return [];
  const { width, height } = layout;
  const row = height + 17;
  const [left, right] = box.published;
  const [low, high] = [height - box.mentioned[0], height - box.mentioned[1]];
  const edge = { stroke: paper.accent, width: 1.5 };
  const ground = { halo: paper.ground };
  return [
    ...(ranges.published || ranges.mentioned ? pathOf(`M${left} ${high}H${right}V${low}H${left}Z`, { fill: paper.wash }) : []),
    ...(scene.diagonal
      ? pathOf(`M${scene.diagonal.x1} ${scene.diagonal.y1}L${scene.diagonal.x2} ${scene.diagonal.y2}`, { stroke: paper.hair2 })
      : []),
    ...(hasRange || isMatching ? markShapes(marks, () => true, paper.tie2) : []),
    ...(hasRange && isMatching ? markShapes(marks, isMatching, paper.mid) : []),
    ...markShapes(marks, isSelected, paper.ink),
    ...pathOf(`M0.5 0V${height + 0.5}H${width}`, { stroke: paper.hair2 }),
    ...(ranges.published ? pathOf(`M${left} ${high}V${low}M${right} ${high}V${low}`, edge) : []),
    ...(ranges.mentioned ? pathOf(`M${left} ${high}H${right}M${left} ${low}H${right}`, edge) : []),
    ...scene.words.map(({ text, x, y, anchor }) => textAt(text, x, y, paper.ink3, { anchor, ...ground })),
    ...scene.published.flatMap(({ x, text, isStrong, isCentred }) => [
      ...(isCentred ? [] : pathOf(`M${x + 0.5} ${height}v7`, { stroke: paper.hair2 })),
      textAt(text, isCentred ? x : x + 4, row, isStrong ? paper.ink2 : paper.ink3, {
        anchor: isCentred ? 'middle' : 'start',
        bold: isStrong,
      }),
    ]),
    ...scene.mentioned.flatMap(({ x, text, isStrong, isCentred }) => [
      ...(isCentred ? [] : pathOf(`M0 ${x + 0.5}h-7`, { stroke: paper.hair2 })),
      textAt(text, -12, x + 4, isStrong ? paper.ink2 : paper.ink3, { anchor: 'end', bold: isStrong }),
    ]),
    ...scene.flags.map(({ x, text, anchor }) => textAt(text, x, row, paper.accent, { anchor, bold: true })),
    ...scene.upright.map(({ y, text }) => textAt(text, -28, y + 4, paper.accent, { anchor: 'end', bold: true })),
    ...(marks.later > 0 ? [textAt(timelineMore.plane.later(marks.later), -30, 8, paper.ink2, { anchor: 'end' })] : []),
    ...(marks.earlier > 0 ? [textAt(timelineMore.plane.earlier(marks.earlier), -30, row + 2, paper.ink2, { anchor: 'end' })] : []),
  ];
}

/** Steps of opacity: each is one path, however many marks it has. */
const STEPS = 20;

/**
 * Dots, rings and lines, those that lie on one another once and the darker the more they are. Rings are drawn as rings, and what is
 * about right as a broken line.
 */
function markShapes(marks: PlaneMarks, counts: (row: number) => boolean, colour: string): Shape[] {
  const { kind, x0, x1, y0, y1, radius } = marks;
  const piles = new Map<string, number>();
  const lines = new Map<string, string>();
  const lone = loneOpacity(marks.shown);
  const add = (into: Map<string, string>, key: string, d: string) => into.set(key, (into.get(key) ?? '') + d);
  const step = (opacity: number) => Math.max(1, Math.round(opacity * STEPS));
  for (let row = 0; row < kind.length; row++) {
    const mark = kind[row]!;
    if (mark === NO_MARK || !counts(row)) continue;
    const [left, right, top, foot] = [half(x0[row]!), half(x1[row]!), half(y0[row]!), half(y1[row]!)];
    if (mark <= RING) {
      const key = `${mark} ${left} ${top}`;
      piles.set(key, (piles.get(key) ?? 0) + 1);
      continue;
    }
    const across = (length: number) => `line ${mark} ${step(lone * lineOpacity(length, radius))}`;
    if (foot > top) add(lines, across(foot - top), `M${half((left + right) / 2)} ${top}V${foot}`);
    if (right > left) add(lines, across(right - left), `M${left} ${half((top + foot) / 2)}H${right}`);
  }
  const most = Math.max(1, ...piles.values());
  const dots = new Map<string, string>();
  const reach = Math.max(radius, 1.5) - 0.5;
  for (const [key, count] of piles) {
    const [mark, x, y] = key.split(' ');
    const ring = `m${-reach} 0a${reach} ${reach} 0 1 0 ${2 * reach} 0a${reach} ${reach} 0 1 0 ${-2 * reach} 0`;
    add(dots, `dot ${mark} ${step(pileOpacity(count, lone, most))}`, `M${x} ${y}${Number(mark) === RING ? ring : 'h.01'}`);
  }
  return [...lines, ...dots].flatMap(([key, d]) => {
    const [what, mark, opacity] = key.split(' ');
    const look = { stroke: colour, opacity: Number(opacity) / STEPS };
    if (what === 'line')
      return pathOf(d, { ...look, width: Math.max(1, radius / 2), ...(Number(mark) === BROKEN ? { dash: [2, 2] } : {}) });
    return pathOf(d, Number(mark) === RING ? { ...look, width: 1 } : { ...look, width: 2 * radius, cap: 'round' });
  });
}

/** Half a px is as fine as a picture shows. */
function half(px: number): number {
  return Math.round(2 * px) / 2;
}
