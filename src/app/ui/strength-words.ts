import { STRENGTH_UNIT } from '../../schema/tie.ts';
import { network } from '../words/network.ts';
import { formatTenths } from './format-count.ts';

/** "6.2"; "0.0" would say that there is no tie, so what is weaker than that is "< 0.1". */
export function strengthWords(strength: number): string {
  const units = strength / STRENGTH_UNIT;
  return units < 0.05 ? network.lessThan(formatTenths(0.1)) : formatTenths(units);
}
