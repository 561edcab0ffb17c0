import { expect, test } from 'vitest';
import { madeScene } from '../../../scripts/frames/made-scene.ts';
import { drawNetwork } from '../../../src/app/network/draw.ts';
import { MovingMap, type Drawn } from '../../../src/app/network/moving-map.ts';
import { networkScene } from '../../../src/app/network/network-scene.ts';
import { textWidths } from '../../../src/app/network/text-widths.ts';
import { readTheme } from '../../../src/app/network/theme.ts';
import '../../../src/app/styles/tokens.css';

const SIZE = { width: 400, height: 300 };

function newContext(ratio: number): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIZE.width * ratio, height: SIZE.height * ratio });
  return canvas.getContext('2d', { willReadFrequently: true })!;
}

/** Share of the pixels that differ, on white, by more than the rounding at the edge of a line that is stroked in two parts. */
function difference(one: CanvasRenderingContext2D, two: CanvasRenderingContext2D): number {
  const [a, b] = [one, two].map((context) => {
    const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
    return Float64Array.from(data, (value, i) => (i % 4 === 3 ? value : ((value - 255) * data[i - (i % 4) + 3]!) / 255));
  });
  let different = 0;
  for (let i = 0; i < a!.length; i += 4) if ([0, 1, 2].some((channel) => Math.abs(a![i + channel]! - b![i + channel]!) > 40)) different++;
  return (4 * different) / a!.length;
}

function drawnAt(context: CanvasRenderingContext2D, ratio: number, ties: number): Drawn {
  const theme = readTheme(document.documentElement, false);
  const shown = { ...madeScene(200, ties), ...SIZE };
  const input = { ...shown, zoom: { k: 2, x: -200, y: -150 }, measure: textWidths(context, theme.family) };
  const scene = networkScene(input);
  drawNetwork(context, scene, theme, { ratio });
  return { shown, input, theme, options: { ratio }, scene };
}

test.each([1, 1.5, 2])('a pan draws what the scene that it leads to looks like, at %d px of the device a px', (ratio) => {
  const context = newContext(ratio);
  const motion = new MovingMap();
  let drawn = drawnAt(context, ratio, 500);
  const still = newContext(ratio);
  drawNetwork(still, drawn.scene, drawn.theme, drawn.options);
  for (const [x, y] of [
    [6, 4],
    [12, -8],
    [-20, 2],
    [0, 10],
  ] as const) {
    const { zoom } = drawn.input;
    drawn = motion.draw(context, { ...drawn, input: { ...drawn.input, zoom: { ...zoom, x: zoom.x + x, y: zoom.y + y } } }, drawn);
  }
  expect(difference(context, still)).toBeGreaterThan(0.02);
  drawNetwork(still, drawn.scene, drawn.theme, drawn.options);
  expect(difference(context, still)).toBeLessThan(0.001);
});

test('a pan by parts of a px goes by whole ones, and never falls behind by more than half of one', () => {
  const context = newContext(1);
  const motion = new MovingMap();
  let drawn = drawnAt(context, 1, 500);
  for (let i = 1; i <= 10; i++) {
    drawn = motion.draw(context, { ...drawn, input: { ...drawn.input, zoom: { k: 2, x: -200 + 0.3 * i, y: -150 } } }, drawn);
    expect(Number.isInteger(drawn.input.zoom.x)).toBe(true);
    expect(Math.abs(drawn.input.zoom.x + 200 - 0.3 * i)).toBeLessThanOrEqual(0.5);
  }
});

test('a large network that is zoomed has its marks and labels where the scene has them', () => {
  const context = newContext(1);
  const before = drawnAt(context, 1, 1500);
  const input = { ...before.input, zoom: { k: 2.2, x: -240, y: -180 } };
  const drawn = new MovingMap().draw(context, { ...before, input }, before);
  const still = newContext(1);
  const marksAlone = { ...drawn.scene, lines: [] };
  drawNetwork(still, marksAlone, drawn.theme, drawn.options);
  const at = ({ x, y }: { x: number; y: number }, { data }: ImageData) =>
    [...data.slice(4 * (Math.round(y) * SIZE.width + Math.round(x)))].slice(0, 3);
  const [one, two] = [context, still].map((from) => from.getImageData(0, 0, SIZE.width, SIZE.height));
  const inside = drawn.scene.marks.filter(({ x, y, radius }) => radius > 3 && x > 5 && y > 5 && x < 395 && y < 295);
  const covered = (mark: { x: number; y: number }) =>
    drawn.scene.labels.some(
      ({ left, right, top, bottom }) => left - 3 < mark.x && mark.x < right + 3 && top - 3 < mark.y && mark.y < bottom + 3,
    );
  const free = inside.filter((mark) => !covered(mark));
  expect(free.length).toBeGreaterThan(2);
  for (const mark of free) expect(at(mark, one!)).toEqual(at(mark, two!));
});
