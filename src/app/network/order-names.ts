import type { ListOrder } from '../state/address.ts';

/** The orders of the list, as they are offered. */
export const ORDER_NAMES: readonly (readonly [ListOrder, string])[] = [
  ['articles', 'by articles'],
  ['name', 'by name'],
  ['strength', 'by strength'],
  ['surprise', 'by surprise'],
  ['first', 'by first seen'],
  ['last', 'by last seen'],
];
