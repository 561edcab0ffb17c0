import { binOf, type Bins } from './bins.ts';
import type { DatedRows } from './dated-rows.ts';
import { COARSER, type BinnedRows } from './histogram.ts';
import type { TimeScale } from './time-scale.ts';

/** Neighbouring bins `[from, to)` in which the corpus has no article, between others in which it has: nothing is known of them. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Gaps ascending. Where an article may lie that is dated less exactly ("May 2019"), there is none. */
export function gapsOf(rows: DatedRows, { bin, start }: BinnedRows, bins: Bins): Gap[] {
  const isMaybe = new Uint8Array(bins.count);
  for (let row = 0; row < rows.count; row++) {
    if (bin[row] === COARSER) isMaybe.fill(1, Math.max(0, binOf(bins, rows.first[row]!)), binOf(bins, rows.last[row]!) + 1);
  }
  const gaps: Gap[] = [];
  let from = -1; // after the last bin that has articles; none before the first
  for (let at = 0; at < bins.count; at++) {
    if (start[at] === start[at + 1] && !isMaybe[at]) continue;
    if (from >= 0 && from < at) gaps.push({ from, to: at });
    from = at + 1;
  }
  return gaps;
}

/** Left and right of each gap in view. */
export function gapSides(gaps: readonly Gap[], { starts }: Bins, scale: TimeScale): (readonly [x0: number, x1: number])[] {
  return gaps
    .map(({ from, to }) => [Math.max(0, scale.x(starts[from]!)), Math.min(scale.width, scale.x(starts[to]!))] as const)
    .filter(([x0, x1]) => x0 < x1);
}

/** What bars stand on, as path data at some height: a line, and its stretches over gaps, where it is to be dotted. */
export function baseLine(sides: readonly (readonly [x0: number, x1: number])[], width: number, y: number): { line: string; gaps: string } {
  const at = (x: number) => Math.round(x * 10) / 10;
  let line = `M0 ${y}`;
  let gaps = '';
  for (const [x0, x1] of sides) {
    line += `H${at(x0)}M${at(x1)} ${y}`;
    gaps += `M${at(x0)} ${y}H${at(x1)}`;
  }
  return { line: `${line}H${at(width)}`, gaps };
}
