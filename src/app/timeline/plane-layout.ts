import type { DayRange } from '../../schema/edtf.ts';
import type { TimeUnit } from '../../schema/time-unit.ts';
import type { Axis } from '../query/clauses.ts';
import { chooseUnit, makeBins } from './bins.ts';
import type { DragAxis } from './dragged-range.ts';
import { NEAR_DAYS } from './dated-rows.ts';
import { timeScale } from './time-scale.ts';

/** Measures of the plane, in px; its plot stands `gutter` from the left and `top` from above. */
export interface PlaneLayout {
  /** For the axis of the days mentioned; a drag there chooses among them only. */
  readonly gutter: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** For the axis of the days published, below the plot. */
  readonly axisHeight: number;
  /** Least size of what is pressed. */
  readonly target: number;
  readonly isPhone: boolean;
}

/**
 * @param room px across, gutter included
 * @param windowHeight px of the whole window, of which the views below need their share
 */
export function planeLayout(isPhone: boolean, room: number, windowHeight: number): PlaneLayout {
  // not by the width: what is measured must not change its own height
  const height = (share: number, most: number) => Math.round(Math.min(most, Math.max(180, windowHeight * share)));
  return isPhone
    ? { gutter: 52, top: 44, width: Math.max(0, room - 52), height: height(0.4, 320), axisHeight: 92, target: 44, isPhone }
    : { gutter: 136, top: 12, width: Math.max(0, room - 136), height: height(0.29, 280), axisHeight: 32, target: 24, isPhone };
}

/** One of the two directions; its px count from the left, or from the bottom up. */
interface PlaneAxis extends DragAxis {
  /** What a key moves an end by, and the labels are no finer than. */
  readonly unit: TimeUnit;
}

export type PlaneAxes = Readonly<Record<Axis, PlaneAxis>>;

/** First and last day of all; `shown` without the few that lie far off. */
interface ShownDays {
  readonly extent: DayRange;
  readonly shown: DayRange;
}

/**
 * Both directions over the days that they show.
 *
 * @param published of all articles
 * @param mentioned of all dated passages
 */
export function planeAxes(layout: PlaneLayout, published: ShownDays, mentioned: ShownDays): PlaneAxes {
  const axis = (extent: DayRange, shown: DayRange, px: number): PlaneAxis => {
    const unit = chooseUnit(shown.last - shown.first + 1, px);
    const { starts, count } = makeBins(unit, shown);
    const whole = { first: starts[0]!, end: starts[count]! };
    return { unit, whole, extent, scale: timeScale(whole.first, whole.end, px) };
  };
  return {
    published: axis(published.extent, published.shown, layout.width),
    mentioned: axis(mentioned.extent, withPublished(mentioned.shown, published.shown), layout.height),
  };
}

/** The days mentioned together with those of publication, unless these lie far off: the diagonal is what one looks for. */
function withPublished(shown: DayRange, published: DayRange): DayRange {
  const isNear = shown.first <= published.last + NEAR_DAYS && published.first - NEAR_DAYS <= shown.last;
  return isNear ? { first: Math.min(shown.first, published.first), last: Math.max(shown.last, published.last) } : shown;
}
