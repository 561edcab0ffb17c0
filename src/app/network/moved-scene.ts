import { BoxGrid } from './box-grid.ts';
import type { Emphasis } from './emphasis.ts';
import type { Zoom } from './frame.ts';
import type { Label, Line, Mark, Scene, SceneInput } from './scene.ts';
import { isInSight, sceneLabels } from './scene-labels.ts';

/**
 * A scene seen from elsewhere, in the middle of a gesture: what `networkScene` says of the same network, but for the labels. Those
 * keep their places beside their marks, so that none jumps, and go where two come to lie over one another; only names that have just
 * come into sight are given one.
 *
 * @param from the zoom that the scene before was seen in
 * @param input of that scene, with the zoom to come to
 */
export function movedScene(before: Scene, from: Zoom, input: SceneInput, emphasis: Emphasis): Scene {
  const { zoom, scale, counts } = input;
  const factor = zoom.k / from.k;
  const shiftX = zoom.x - from.x * factor;
  const shiftY = zoom.y - from.y * factor;
  const growth = before.growth * factor;
  const isPan = factor === 1;
  const marks = before.marks.map(({ entity, x, y, radius, type, state, isFocused, isFilter, isPinned }): Mark => ({
    entity,
    x: x * factor + shiftX,
    y: y * factor + shiftY,
    radius: isPan ? radius : scale.radius(counts.entityCounts[entity]!, growth),
    type,
    state,
    isFocused,
    isFilter,
    isPinned,
  }));
  const lines = before.lines.map(({ tie, from, to, width, tone, isDotted }): Line => {
    const { x: x1, y: y1 } = marks[from]!;
    const { x: x2, y: y2 } = marks[to]!;
    return { tie, from, to, x1, y1, x2, y2, width, tone, isDotted };
  });
  const kept = keptLabels(before, marks, emphasis, isPan);
  const arrived = new Set(marks.filter((mark, i) => isInSight(mark, input) && !isInSight(before.marks[i]!, input)));
  const fresh = arrived.size > 0 ? sceneLabels(input, emphasis, marks, lines, arrived, kept) : [];
  return { width: before.width, height: before.height, growth, marks, lines, labels: [...kept, ...fresh] };
}

function keptLabels(before: Scene, marks: readonly Mark[], { placeOf }: Emphasis, isPan: boolean): Label[] {
  const taken = new BoxGrid<Label>();
  const kept: Label[] = [];
  for (const label of before.labels) {
    const place = placeOf.get(label.entity)!;
    const was = before.marks[place]!;
    const mark = marks[place]!;
    const grown = mark.radius - was.radius;
    // A mark that grows pushes its label along.
    const shiftX = mark.x - was.x + grown * sideOf(was.x, label.left, label.right);
    const shiftY = mark.y - was.y + grown * sideOf(was.y, label.top, label.bottom);
    const moved: Label = {
      ...label,
      x: label.x + shiftX,
      baseline: label.baseline + shiftY,
      left: label.left + shiftX,
      right: label.right + shiftX,
      top: label.top + shiftY,
      bottom: label.bottom + shiftY,
    };
    if (moved.right < 0 || moved.left > before.width || moved.bottom < 0 || moved.top > before.height) continue;
    if (!isPan) {
      if (taken.overlaps(moved)) continue;
      taken.add(moved);
    }
    kept.push(moved);
  }
  return kept;
}

/** On which side of a point a stretch lies: −1 before it, 1 beyond it, 0 around it. */
function sideOf(at: number, from: number, to: number): number {
  return to < at ? -1 : from > at ? 1 : 0;
}
