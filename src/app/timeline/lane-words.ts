import type { TimeUnit } from '../../schema/time-unit.ts';
import { counted, formatCount } from '../ui/format-count.ts';
import { FEW } from './bar-paths.ts';

/** "14"; of shares "33 %", and "0.4 %" where they are that small. */
export function valueText(value: number, isShare: boolean): string {
  return isShare ? `${formatCount(value >= 3 ? Math.round(value) : Number(value.toPrecision(1)))} %` : formatCount(value);
}

/**
 * How the bars of lanes are to be read: "Bars to one scale: tallest 14 articles."
 *
 * @param counts what the bars count: "article", "independent text", "passage"
 * @param greatest value of any lane
 */
export function laneWords(counts: string, unit: TimeUnit, isShare: boolean, isOneScale: boolean, greatest: number): string {
  const noun = counts === 'passage' ? 'dated passage' : counts;
  // the dates of a whole article: which of its passages name somebody is not counted
  const whose = counts !== 'passage' ? '' : ' of the articles that name them';
  const share = `of all ${noun}s in the ${unit}`;
  const outlines = isShare ? ` Outlines: fewer than ${FEW}.` : '';
  if (!isOneScale)
    return `Each to its own scale, its tallest bar at the right: ${isShare ? `per cent ${share}` : `${noun}s${whose}`}.${outlines}`;
  return `Bars to one scale: tallest ${isShare ? `${valueText(greatest, true)} ${share}` : counted(greatest, noun) + whose}.${outlines}`;
}
