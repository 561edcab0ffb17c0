import type { Unit } from '../query/measured.ts';
import type { ListOrder } from '../state/address.ts';

/** The orders of the list, as they are offered where so is counted. */
export function orderNames(unit: Unit): readonly (readonly [ListOrder, string])[] {
  return [
    ['articles', `by ${unit}`],
    ['name', 'by name'],
    ['strength', 'by strength'],
    ['surprise', 'by surprise'],
    ['first', 'by first seen'],
    ['last', 'by last seen'],
  ];
}
