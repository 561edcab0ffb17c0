import type { Emphasis } from './emphasis.ts';
import { placeLabels, type LabelFont, type LabelWish, type MarkBox } from './labels.ts';
import { halfExtent, type Label, type Line, type Mark, type SceneInput } from './scene.ts';

/** So many of the names of most articles are set in bold. */
const BOLD_NAMES = 10;

/** Longer names are cut on the canvas; the list and the card have them whole. */
const LONGEST_NAME = 38;

/** So many of the names of most articles in sight are wanted in a crowd, over marks of far fewer if need be. */
const WANTED_NAMES = 40;

/**
 * The names of a scene's marks, those of the most important placed first.
 *
 * @param arrived these of the marks alone, which have just come into sight
 * @param taken labels that stay where they are
 */
export function sceneLabels(
  input: SceneInput,
  { hasSelection, isActive }: Emphasis,
  marks: readonly Mark[],
  lines: readonly Line[],
  arrived?: ReadonlySet<Mark>,
  taken: readonly Label[] = [],
): Label[] {
  const { width, height, scale, selected, openTies, counts, corpus, measure, hovered } = input;
  const bold = new Set(marks.slice(0, Math.min(BOLD_NAMES, Math.ceil(marks.length / 3))).map(({ entity }) => entity));
  const middle = { x: width / 2, y: height / 2 };
  const isShared = (entity: number) => counts.entityCounts[entity]! > 1;
  const fontOf = (entity: number): LabelFont => {
    if (scale.isTiny) return { size: selected.includes(entity) ? 17 : 15, bold: selected.includes(entity) || isShared(entity) };
    if (selected.includes(entity)) return { size: 15, bold: true };
    if (hasSelection && !isActive(entity)) return { size: 11, bold: false };
    return bold.has(entity) ? { size: 13, bold: true } : { size: 12, bold: false };
  };
  const inSight = marks.filter((mark) => isInSight(mark, input));
  const isCrowded = scale.crowding < 1 || marks.some(({ entity, radius }) => radius < scale.radius(counts.entityCounts[entity]!, Infinity));
  const wanted = new Set(isCrowded ? inSight.slice(0, WANTED_NAMES) : []);
  const rank = (mark: Mark) => (selected.includes(mark.entity) ? 0 : isActive(mark.entity) ? 1 : 2);
  const ordered = inSight.filter((mark) => !arrived || arrived.has(mark)).sort((one, two) => rank(one) - rank(two)); // stable: by articles within a rank
  const wishes = ordered.map((mark): LabelWish => {
    const name = corpus.entities.name[mark.entity]!;
    return {
      text: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
      font: fontOf(mark.entity),
      x: mark.x,
      y: mark.y,
      reach: outerExtent(mark),
      isActive: isActive(mark.entity),
      isForced: selected.includes(mark.entity),
      weight: counts.entityCounts[mark.entity]!,
      isImportant: scale.isTiny || bold.has(mark.entity) || wanted.has(mark) || isActive(mark.entity),
      // Of a few names the shared ones stand in the middle with their labels below; the labels of the rest point outward.
      ...(scale.isTiny ? { awayFrom: isShared(mark.entity) ? { x: mark.x, y: mark.y - 1 } : middle } : {}),
    };
  });
  const boxes = inSight.map((mark) => markBox(mark, counts.entityCounts[mark.entity]!));
  const avoided = scale.isTiny ? lines : lines.filter(({ tone, tie }) => tone === 'accent' || (tone === 'ink' && tie !== input.hoveredTie));
  const size = { width, height };
  const placed = placeLabels(wishes, boxes, avoided, size, measure, taken);
  const labels: Label[] = [];
  placed.forEach((at, i) => {
    const { entity } = ordered[i]!;
    if (at) labels.push({ ...at, entity, isDimmed: hasSelection && !isActive(entity) && entity !== hovered, isPlate: false });
    else if (entity === hovered) {
      // The name under the pointer is read in any case, over what lies there; the others stay where they are.
      const [forced] = placeLabels([{ ...wishes[i]!, font: { size: 12, bold: false }, isForced: true }], [], [], size, measure);
      if (forced) labels.push({ ...forced, entity, isDimmed: false, isPlate: true });
    }
  });
  return openTies.length === 0 && !hasSelection ? labels : labels.sort((x, y) => Number(y.isDimmed) - Number(x.isDimmed));
}

/** Whether a mark stands on the canvas, or so near that its name may. */
export function isInSight({ x, y }: Mark, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return x > -8 && x < width + 8 && y > -8 && y < height + 8;
}

/** How far a mark reaches with the ring around it. */
function outerExtent(mark: Mark): number {
  return halfExtent(mark) + (mark.state === 'selected' || mark.isFilter ? 5 : 0);
}

function markBox(mark: Mark, weight: number): MarkBox {
  // A diamond fills only the middle of its box.
  const half = mark.type === 'place' ? outerExtent(mark) * 0.8 : outerExtent(mark);
  return {
    left: mark.x - half,
    right: mark.x + half,
    top: mark.y - half,
    bottom: mark.y + half,
    isDimmed: mark.state === 'hollow' || mark.state === 'faint',
    weight,
  };
}
