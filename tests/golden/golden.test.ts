import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareCase, goldenCases } from './golden-case.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const cases = goldenCases(folder);

/** A day apart at every moment, so that a day that is taken from a clock is another one in one of them. */
const ZONES = [
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
] as const;

describe.each(ZONES)('in %s', (zone, offsetMinutes) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('the clock is there', () => {
    expect(new Date(0).getTimezoneOffset()).toBe(zone === 'Pacific/Kiritimati' ? 640 : offsetMinutes);
    expect(new Date('2023-11-06T12:00:00Z').getTimezoneOffset()).toBe(offsetMinutes);
  });

  test.each(cases)('%s gives what people say it should', async (name) => {
    const { actual, expected } = await compareCase(join(folder, name));
    expect(actual).toBe(expected);
  });
});
