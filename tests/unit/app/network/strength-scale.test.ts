import { expect, test } from 'vitest';
import { SLIDER_STEPS, stepOfStrength, strengthAtStep } from '../../../../src/app/network/strength-scale.ts';

const STRONGEST = 700_000;

test('the slider runs from every tie to the strongest', () => {
  expect(strengthAtStep(0, STRONGEST)).toBe(0);
  expect(strengthAtStep(SLIDER_STEPS, STRONGEST)).toBe(STRONGEST);
});

test('each step comes back from the strength that it stands for', () => {
  for (let step = 0; step <= SLIDER_STEPS; step++) expect(stepOfStrength(strengthAtStep(step, STRONGEST), STRONGEST)).toBe(step);
});

test('a step among the weak ties is a small one', () => {
  const first = strengthAtStep(10, STRONGEST) - strengthAtStep(0, STRONGEST);
  const last = strengthAtStep(100, STRONGEST) - strengthAtStep(90, STRONGEST);
  expect(first).toBeLessThan(last / 10);
});

test('a strength beyond the strongest, or a network without ties, stays on the slider', () => {
  expect(stepOfStrength(2 * STRONGEST, STRONGEST)).toBe(SLIDER_STEPS);
  expect(stepOfStrength(5, 0)).toBe(0);
});
