import { expect, test } from 'vitest';
import { Newcomers } from '../../../../src/app/network/newcomers.ts';

test('who is there from the beginning is there at once; who comes later comes in within 200 ms', () => {
  const newcomers = new Newcomers();
  newcomers.meet([1, 2], 1000, false);
  expect(newcomers.isComing).toBe(false);
  newcomers.meet([1, 3], 2000, false);
  expect(newcomers.presence(1, 2100)).toBe(1);
  expect(newcomers.presence(3, 2100)).toBe(0.5);
  expect(newcomers.isComing).toBe(true);
});

test('a name that has come in stays, and nothing is left to move', () => {
  const newcomers = new Newcomers();
  const names = [1, 3];
  newcomers.meet([1], 1000, false);
  newcomers.meet(names, 2000, false);
  newcomers.meet(names, 2200, false);
  expect(newcomers.presence(3, 2200)).toBe(1);
  expect(newcomers.isComing).toBe(false);
});

test('where nothing is to move, nobody comes in slowly', () => {
  const newcomers = new Newcomers();
  newcomers.meet([1], 1000, true);
  newcomers.meet([2], 2000, true);
  expect(newcomers.presence(2, 2000)).toBe(1);
});
