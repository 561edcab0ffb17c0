import type { Unit } from '../query/measured.ts';
import type { ListOrder } from '../state/address.ts';
import { networkMore } from '../words/network-more.ts';

/** The orders of the list, as they are offered where so is counted. */
export function orderNames(unit: Unit): readonly (readonly [ListOrder, string])[] {
  const { byCount, orders } = networkMore.list;
  return [
    ['articles', byCount[unit]],
    ['name', orders.name],
    ['strength', orders.strength],
    ['surprise', orders.surprise],
    ['first', orders.first],
    ['last', orders.last],
  ];
}
