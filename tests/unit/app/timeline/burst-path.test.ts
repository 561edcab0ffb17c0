import { expect, test } from 'vitest';
import { burstPath } from '../../../../src/app/timeline/burst-path.ts';
import { timeScale } from '../../../../src/app/timeline/time-scale.ts';

test('each stretch in view is a line of its days, and a day far too narrow to be seen is 2 px', () => {
  const scale = timeScale(100, 200, 200);
  const bursts = [
    { firstDay: 90, lastDay: 109 },
    { firstDay: 150, lastDay: 150 },
    { firstDay: 300, lastDay: 310 },
  ];
  expect(burstPath(bursts, scale)).toBe('M0.0 3H20.0M100.0 3H102.0');
  expect(burstPath([{ firstDay: 150, lastDay: 150 }], timeScale(0, 10_000, 100))).toBe('M1.5 3H3.5');
});
