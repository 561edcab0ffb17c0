import { exported } from '../words/exported.ts';
import type { BarsModel } from '../timeline/bars-model.svelte.ts';
import { FEW } from '../timeline/bar-paths.ts';
import type { PlaneModel } from '../timeline/plane-model.svelte.ts';
import type { Paper } from './paper.ts';
import type { PathShape } from './shape.ts';

/** What one look means. */
export interface KeyEntry {
  readonly text: string;
  readonly look: Pick<PathShape, 'fill' | 'stroke' | 'width' | 'dash' | 'cap'>;
  /** Instead of a square: 10 px wide, from its foot up. */
  readonly d?: string;
}

/** Nothing where every bar is whole and black. */
export function barsKey({ isFiltered, isShare, clause, compared, noun, scene }: BarsModel, paper: Paper): KeyEntry[] {
  const hasRange = clause !== undefined || compared !== undefined;
  return [
    ...(isFiltered || hasRange ? [{ text: exported.key.selected, look: { fill: paper.ink } }] : []),
    ...(isFiltered && hasRange ? [{ text: exported.key.otherDays, look: { fill: paper.mid } }] : []),
    ...((isFiltered || hasRange) && !isShare ? [{ text: exported.key.all[noun], look: { fill: paper.total } }] : []),
    ...(isShare && scene?.bars.hollow ? [{ text: exported.key.fewer(FEW), look: { stroke: paper.cap } }] : []),
  ];
}

export function planeKey({ hasRange, isMatching, rows, marks }: PlaneModel, paper: Paper): KeyEntry[] {
  const dot = { d: 'M5 -4h.01' };
  const ink = { width: 6, cap: 'round' as const };
  const hasAbout = marks && Array.from({ length: rows.count }, (_, row) => row).some((row) => rows.isApproximate(row));
  return [
    ...(hasRange || isMatching ? [{ text: exported.key.selected, look: { ...ink, stroke: paper.ink }, ...dot }] : []),
    ...(hasRange && isMatching ? [{ text: exported.key.otherDays, look: { ...ink, stroke: paper.mid }, ...dot }] : []),
    ...(hasRange || isMatching ? [{ text: exported.key.dated, look: { ...ink, stroke: paper.tie2 }, ...dot }] : []),
    { text: exported.key.month, look: { stroke: paper.ink, width: 1.5 }, d: 'M0 -4h10' },
    ...(hasAbout
      ? [
          { text: exported.key.aboutDay, look: { stroke: paper.ink, width: 1 }, d: 'M2 -4a3 3 0 1 0 6 0a3 3 0 1 0 -6 0' },
          { text: exported.key.aboutMonth, look: { stroke: paper.ink, width: 1.5, dash: [2, 2] }, d: 'M0 -4h10' },
        ]
      : []),
  ];
}
