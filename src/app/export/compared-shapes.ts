import { networkMore } from '../words/network-more.ts';
import { kindWords, LINE_COLOURS } from '../changes/change-words.ts';
import type { ComparedPeriods } from '../changes/compared.ts';
import { periodWords } from '../changes/period-words.ts';
import { markPath, type DrawnChanges } from '../network/compare/compare-scene.ts';
import type { Theme } from '../network/theme.ts';
import { CHANGE_KINDS, type ChangeKind } from '../query/compare.ts';
import type { CaptionLine } from './caption.ts';
import type { Shape } from './shape.ts';

const DOTTED = [2, 3];
/** Px of a sample of a line in the key, and between it and its words. */
const SAMPLE = 23;
const GAP = 7;

/** What is open in the map: names by row, and the row of a tie, −1 for none. */
export interface OpenInMap {
  readonly selected: readonly number[];
  readonly openTie: number;
}

/** The map of two periods as it stands on the page, lines first. */
export function comparedShapes({ scene }: DrawnChanges, theme: Theme, { selected, openTie }: OpenInMap): Shape[] {
  const at = (x: number, y: number) => ({ kind: 'path' as const, x, y });
  return [
    ...scene.lines.flatMap(({ tie, kind, x1, y1, x2, y2 }) =>
      lineShapes(kind, `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`, theme, tie === openTie ? 'open' : 'drawn'),
    ),
    ...scene.marks.flatMap(({ entity, type, x, y, before, after, radius, isChanged }): Shape[] => [
      ...(selected.includes(entity) ? [{ ...at(x, y), d: markPath(type, radius + 4), stroke: theme.accent, width: 2 }] : []),
      ...(isChanged
        ? [
            { ...at(x, y), d: markPath(type, radius + 1.5), fill: theme.ground },
            ...(after > 0 ? [{ ...at(x, y), d: markPath(type, after), fill: theme[type] }] : []),
            ...(before > 0 ? [{ ...at(x, y), d: markPath(type, before), stroke: theme.ink, width: 1 }] : []),
          ]
        : [{ ...at(x, y), d: markPath(type, radius), fill: theme.ground, stroke: theme.cap, width: 1 }]),
    ]),
    ...scene.labels.map(({ entity, text, x, baseline, font, isChanged }): Shape => ({
      kind: 'text',
      text,
      ...font,
      x,
      y: baseline,
      fill: isChanged || selected.includes(entity) ? theme.ink : theme.ink3,
      halo: theme.ground,
    })),
  ];
}

/** What the lines and marks mean, in rows no wider than the picture, below `top`. @returns also how high the key is */
export function keyShapes(
  drawn: DrawnChanges,
  comparison: ComparedPeriods,
  { theme, top, left, leading }: { readonly theme: Theme; readonly top: number; readonly left: number; readonly leading: number },
  measure: (line: CaptionLine) => number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const when = (name: 'earlier' | 'later') => periodWords(comparison.periods, name).when;
  const entries: readonly { readonly kind?: ChangeKind; readonly text: string }[] = [
    ...CHANGE_KINDS.map((kind) => {
      const lines = drawn.scene.lines.reduce((sum, line) => sum + Number(line.kind === kind), 0);
      const all = comparison.counts[kind];
      return { kind, text: `${kindWords(kind, comparison)} ${networkMore.compare.drawn(lines, all)}` };
    }),
    { text: networkMore.compare.marks(when('earlier'), when('later')) },
  ];
  const shapes: Shape[] = [];
  let x = left;
  let row = 0;
  for (const { kind, text } of entries) {
    const line: CaptionLine = { text, size: 12, bold: false };
    const width = (kind ? SAMPLE + GAP : 0) + measure(line);
    if (x > left && x + width > drawn.width - left) [x, row] = [left, row + 1];
    const y = top + (row + 1) * leading - 5;
    if (kind) shapes.push(...lineShapes(kind, `M${x} ${y - 4}h${SAMPLE}`, theme, 'sample'));
    shapes.push({ kind: 'text', ...line, x: x + (kind ? SAMPLE + GAP : 0), y, fill: theme.ink });
    x += width + 2 * leading;
  }
  return { shapes, height: (row + 1) * leading };
}

/** A pale band says that the tie was there before, the line that it is now. */
function lineShapes(kind: ChangeKind, d: string, theme: Theme, state: 'drawn' | 'open' | 'sample'): Shape[] {
  const path = { kind: 'path' as const, d, x: 0, y: 0 };
  const isOpen = state === 'open';
  if (kind === 'chance') {
    const colour = isOpen ? 'accent' : state === 'sample' ? LINE_COLOURS.chance : 'hair';
    return [{ ...path, stroke: theme[colour], width: isOpen ? 4 : 1 }];
  }
  const band = kind === 'gained' ? [] : [{ ...path, stroke: theme.tie1, width: 7 }];
  const width = isOpen ? 4 : state === 'sample' && kind === 'gained' ? 3 : 2;
  const line = { ...path, stroke: theme[LINE_COLOURS[kind]], width };
  return [...band, kind === 'lost' ? { ...line, dash: DOTTED } : line];
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
