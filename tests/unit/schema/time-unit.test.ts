import { expect, test } from 'vitest';
import { dayOf, isoDay } from '../../../src/schema/day.ts';
import { TIME_UNITS, unitOf, unitStart } from '../../../src/schema/time-unit.ts';

test.each(TIME_UNITS)('units of a %s follow one another without a gap, before 1970 too', (unit) => {
  for (let number = unitOf(unit, dayOf(1899, 12, 30)); number <= unitOf(unit, dayOf(1903, 1, 2)); number++) {
    expect(unitOf(unit, unitStart(unit, number))).toBe(number);
    expect(unitOf(unit, unitStart(unit, number + 1) - 1)).toBe(number);
  }
});

test('a week begins on Monday', () => {
  expect(isoDay(unitStart('week', unitOf('week', dayOf(2023, 11, 12))))).toBe('2023-11-06');
});
