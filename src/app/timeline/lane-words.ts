import type { TimeUnit } from '../../schema/time-unit.ts';
import { formatCount } from '../ui/format-count.ts';
import { timeline, type Counted } from '../words/timeline.ts';
import { timelineMore } from '../words/timeline-more.ts';
import { FEW } from './bar-paths.ts';

/** "14"; of shares "33 %", and "0.4 %" where they are that small. */
export function valueText(value: number, isShare: boolean): string {
  return isShare
    ? timelineMore.lanes.percent(formatCount(value >= 3 ? Math.round(value) : Number(value.toPrecision(1))))
    : formatCount(value);
}

/**
 * How the bars of lanes are to be read: "Bars to one scale: tallest 14 articles."
 *
 * @param counts what the bars count; of passages those of the whole article: which of them name somebody is not counted
 * @param greatest value of any lane
 */
export function laneWords(counts: Counted, unit: TimeUnit, isShare: boolean, isOneScale: boolean, greatest: number): string {
  const words = timelineMore.lanes;
  const span = timeline.units[unit];
  if (!isShare) return isOneScale ? words.tallest[counts](greatest) : words.eachScale[counts];
  const shares = isOneScale ? words.tallestShare[counts](valueText(greatest, true), span) : words.eachShare[counts](span);
  return `${shares} ${words.outlines(FEW)}`;
}
