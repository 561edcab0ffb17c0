import type { Day } from '../../schema/day.ts';
import type { TimeScale } from './time-scale.ts';

/** Below the line that bars stand on. */
const BELOW = 3;

/** A line under each stretch of days, as far as it is in view; at least 2 px, so that a day can be seen. */
export function burstPath(bursts: readonly { readonly firstDay: Day; readonly lastDay: Day }[], scale: TimeScale): string {
  return bursts
    .map(({ firstDay, lastDay }) => {
      const from = Math.max(0, scale.x(firstDay));
      const to = Math.min(scale.width, Math.max(scale.x(lastDay + 1), from + 2));
      return from < to ? `M${from.toFixed(1)} ${BELOW}H${to.toFixed(1)}` : '';
    })
    .join('');
}
