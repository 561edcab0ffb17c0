import { expect, test } from 'vitest';
import { crosses, placeLabels, type LabelWish, type MarkBox, type PlacedLabel } from '../../../../src/app/network/labels.ts';

const CANVAS = { width: 400, height: 300 };
const measure = (text: string, { size }: { size: number }) => text.length * size * 0.5;

function wish(x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return { text: 'Somebody', font: { size: 12, bold: false }, x, y, reach: 5, weight: 1, isActive: false, ...more };
}

function mark(x: number, y: number, more: Partial<MarkBox> = {}): MarkBox {
  return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5, isDimmed: false, weight: 1, ...more };
}

function overlap(one: MarkBox | PlacedLabel, two: MarkBox | PlacedLabel): boolean {
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
}

/** A scatter that is the same in every run: Lehmer's generator, 1951. */
function scatter(count: number): { x: number; y: number }[] {
  let state = 7;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, () => ({ x: next() * CANVAS.width, y: next() * CANVAS.height }));
}

test('in a crowd no label lies over another, over a mark or beyond the canvas', () => {
  const points = scatter(120);
  const marks = points.map(({ x, y }) => mark(x, y));
  const labels = placeLabels(
    points.map(({ x, y }) => wish(x, y)),
    marks,
    [],
    CANVAS,
    measure,
  ).filter((label) => label !== undefined);
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.length).toBeLessThan(120);
  labels.forEach((label, i) => {
    for (const other of labels.slice(i + 1)) expect(overlap(label, other)).toBe(false);
    for (const other of marks) expect(overlap(label, other)).toBe(false);
    expect(label.left >= 0 && label.right <= CANVAS.width && label.top >= 0 && label.bottom <= CANVAS.height).toBe(true);
  });
});

test('a label stands to the right of its mark, to the left of it at the right edge', () => {
  const [free, edge] = placeLabels([wish(100, 100), wish(395, 200)], [mark(100, 100), mark(395, 200)], [], CANVAS, measure);
  expect(free!.left).toBeGreaterThan(105);
  expect(edge!.right).toBeLessThan(390);
});

test('who comes first has the better place', () => {
  const marks = [mark(100, 100), mark(100, 112)];
  const [first] = placeLabels([wish(100, 100), wish(100, 112)], marks, [], CANVAS, measure);
  const [, second] = placeLabels([wish(100, 112), wish(100, 100)], marks, [], CANVAS, measure);
  expect(first!.x).toBeGreaterThan(105);
  expect(second!.x).not.toBe(first!.x);
});

test('a tie is avoided, and crossed where every other place is taken', () => {
  const tie = { x1: 100, y1: 100, x2: 300, y2: 100 };
  const [aside] = placeLabels([wish(100, 100)], [mark(100, 100)], [tie], CANVAS, measure);
  expect(crosses(tie, aside!)).toBe(false);
  const all = [0, 45, 90, 135].map((degrees) => {
    const x = 200 * Math.cos((degrees * Math.PI) / 180);
    const y = 200 * Math.sin((degrees * Math.PI) / 180);
    return { x1: 100 - x, y1: 100 - y, x2: 100 + x, y2: 100 + y };
  });
  const [crossing] = placeLabels([wish(100, 100)], [mark(100, 100)], all, CANVAS, measure);
  expect(crossing).toBeDefined();
});

test('an active label may cover a dimmed mark, and no other', () => {
  const here = mark(100, 100);
  const around = scatter(400).map(({ x, y }) => mark(x, y, { isDimmed: true }));
  const dimmed = [here, ...around];
  const lit = [here, ...around.map((box) => ({ ...box, isDimmed: false }))];
  expect(placeLabels([wish(100, 100, { isActive: true })], dimmed, [], CANVAS, measure)[0]).toBeDefined();
  expect(placeLabels([wish(100, 100)], dimmed, [], CANVAS, measure)[0]).toBeUndefined();
  expect(placeLabels([wish(100, 100, { isActive: true })], lit, [], CANVAS, measure)[0]).toBeUndefined();
});

test('a bold label that finds no room is set smaller and lighter', () => {
  const narrow = { width: 60, height: 40 };
  const bold = { text: 'Somebody', font: { size: 13, bold: true } };
  const tight = (_text: string, { size }: { size: number }) => (size === 13 ? 80 : 30);
  expect(placeLabels([wish(10, 20, bold)], [mark(10, 20)], [], narrow, tight)[0]!.font).toEqual({ size: 12, bold: false });
});

test('an important name stands over marks of far fewer articles rather than nowhere, and never over its equals', () => {
  const around = scatter(400);
  const important = wish(200, 150, { isImportant: true, weight: 40 });
  const placed = (weight: number) =>
    placeLabels(
      [important],
      around.map(({ x, y }) => mark(x, y, { weight })),
      [],
      CANVAS,
      measure,
    )[0];
  expect(placed(2)).toBeDefined();
  expect(placed(30)).toBeUndefined();
});

test('a label points away from the middle where that is asked for', () => {
  const [label] = placeLabels([wish(100, 150, { awayFrom: { x: 200, y: 150 } })], [mark(100, 150)], [], CANVAS, measure);
  expect(label!.right).toBeLessThan(95);
});
