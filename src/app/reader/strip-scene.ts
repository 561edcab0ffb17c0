import type { EntityType } from '../../schema/entity.ts';
import { isName, type DateMark, type NameMark } from '../passages/article-marks.ts';

/** The margin strip: an article from top to bottom, a column of ticks for each type, dates at the edge. Paths in px. */
export type StripScene = Readonly<Record<EntityType | 'date', string>>;

const COLUMNS: Readonly<Record<EntityType | 'date', readonly [from: number, to: number]>> = {
  person: [0.15, 0.36],
  organization: [0.41, 0.62],
  place: [0.67, 0.88],
  date: [0.9, 1],
};

/** @param length of the text in UTF-16 units; a mark's place is its offset's share of it */
export function stripScene(marks: readonly (NameMark | DateMark)[], length: number, width: number, height: number): StripScene {
  const paths: Record<EntityType | 'date', string> = { person: '', organization: '', place: '', date: '' };
  const last: Record<EntityType | 'date', number> = { person: -1, organization: -1, place: -1, date: -1 };
  for (const mark of marks) {
    const kind = isName(mark) ? mark.kind : 'date';
    const y = Math.round(stripY(mark.start, length, height));
    if (y === last[kind]) continue; // one tick a pixel is all that can be seen
    last[kind] = y;
    const [from, to] = COLUMNS[kind];
    paths[kind] += `M${round(from * width)} ${y}H${round(to * width)}`;
  }
  return paths;
}

/** Leaves a tick's thickness of room at either end. */
export function stripY(offset: number, length: number, height: number): number {
  return 2 + (Math.max(0, height - 4) * offset) / Math.max(1, length);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
