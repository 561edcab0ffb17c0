import type { DayRange } from '../../schema/edtf.ts';
import type { ViewOptions } from '../state/address.ts';
import { barPaths, greatestShare, type BarCounts, type BarPaths } from './bar-paths.ts';
import type { Bins } from './bins.ts';
import { barSides, visibleBins, type TimelineLayout } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

export interface LaneSceneInput {
  readonly lanes: readonly BarCounts[];
  readonly bins: Bins;
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
  readonly laneScale: ViewOptions['laneScale'];
  /** All rows by bin, where lanes show their share of these; undefined where they show counts. */
  readonly of: Int32Array | undefined;
  readonly isFiltered: boolean;
  readonly range: DayRange | undefined;
  /** The periods compared in its place, apart from one another and in their order. */
  readonly ranges?: readonly DayRange[] | undefined;
}

export interface LaneScene {
  /** Relative to the line that its bars stand on. */
  readonly bars: BarPaths;
  /** What its tallest bar in view stands for, matching or not: so many rows, or per cent. */
  readonly greatest: number;
}

const LEAST = 1.5;
/** Bars that all count one are no taller than a line of text. */
const HIGHEST_OF_ONE = 9;

/** A row of bars for each lane, to one scale or each to its own. */
export function laneScenes({ lanes, bins, scale, layout, laneScale, of, isFiltered, range, ranges }: LaneSceneInput): LaneScene[] {
  const visible = visibleBins(bins, scale);
  const greatest = lanes.map(({ totals }) =>
    of ? greatestShare(totals, of, visible) : totals.subarray(...visible).reduce((a, b) => Math.max(a, b), 0),
  );
  const ofAll = Math.max(...greatest);
  return lanes.map((lane, i) => {
    const most = laneScale === 'own' ? greatest[i]! : ofAll;
    const pxPerRow = most === 0 ? 0 : layout.laneBars / most;
    const px = of ? pxPerRow : Math.min(HIGHEST_OF_ONE, pxPerRow);
    const bars = barPaths({
      ...lane,
      bins,
      scale,
      visible,
      sides: (bin) => barSides(bins, scale, bin),
      isFiltered,
      range,
      ranges,
      of,
      foot: 0,
      y: (value) => -Math.round(Math.max(LEAST, value * px) * 10) / 10,
      ceiling: -layout.laneBars,
    });
    return { bars, greatest: greatest[i]! };
  });
}
