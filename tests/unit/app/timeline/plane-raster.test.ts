import { expect, test } from 'vitest';
import { BROKEN, DOT, RING, STROKE, type PlaneMarks } from '../../../../src/app/timeline/plane-marks.ts';
import { emptyRaster, fillOpacity, layMarks, loneOpacity, mostMarks } from '../../../../src/app/timeline/plane-raster.ts';

type Mark = readonly [kind: number, x0: number, x1: number, y0: number, y1: number];

function marksOf(radius: number, ...marks: readonly Mark[]): PlaneMarks {
  const column = (i: number) => Float32Array.from(marks, (mark) => mark[i]!);
  return {
    kind: Uint8Array.from(marks, ([kind]) => kind),
    x0: column(1),
    x1: column(2),
    y0: column(3),
    y1: column(4),
    shown: marks.length,
    earlier: 0,
    later: 0,
    radius,
  };
}

/** Marks a px, rounded, as rows of text. */
function laid(marks: PlaneMarks, counts: (row: number) => boolean = () => true): string[] {
  const raster = emptyRaster(0, 0, 9, 9);
  layMarks(raster, marks, 1, 0, counts);
  return Array.from({ length: 9 }, (_, y) => Array.from(raster.sum.slice(9 * y, 9 * y + 9), (sum) => Math.round(sum / 255)).join(''));
}

test('dots that lie on one another add up, and one that does not count is left out', () => {
  const dot: Mark = [DOT, 4, 4, 4, 4];
  const rows = laid(marksOf(1, dot, dot, dot), (row) => row !== 1);
  expect(rows.map((row) => row[4])).toEqual([...'000121000']);
  expect(rows[0]).toBe('000000000');
});

test('a dot at the side is cut, and does not come in at the other', () => {
  const rows = laid(marksOf(2, [DOT, 8, 8, 4, 4]));
  expect(rows[4]!.startsWith('00000')).toBe(true);
  expect(rows[4]!.endsWith('11')).toBe(true);
});

test('an approximate date has a hole, a month is a line, an approximate month a broken one', () => {
  const ring = laid(marksOf(3, [RING, 4, 4, 4, 4]));
  expect(ring[4]).toBe('011000110');
  expect(laid(marksOf(2, [STROKE, 4, 4, 1, 6])).map((row) => row[4])).toEqual([...'011111000']);
  expect(laid(marksOf(2, [BROKEN, 4, 4, 0, 8])).map((row) => row[4])).toEqual([...'110011000']);
  expect(laid(marksOf(2, [STROKE, 2, 6, 4, 4]))[4]).toBe('001111000');
});

test('a stretch of the picture holds what the whole has there', () => {
  const marks = marksOf(1, [DOT, 6, 6, 5, 5]);
  const raster = emptyRaster(5, 4, 3, 3);
  layMarks(raster, marks, 1, 0, () => true);
  expect(raster.sum[4]).toBe(255);
});

test('one mark is well seen, more are darker, and most are opaque', () => {
  const raster = { ...emptyRaster(0, 0, 4, 1), sum: Uint32Array.from([0, 255, 2550, 255_000]) };
  const picture = new Uint8ClampedArray(16);
  fillOpacity(raster, 0.6, mostMarks(raster), picture);
  const opacity = [3, 7, 11, 15].map((i) => picture[i]!);
  expect(opacity[0]).toBe(0);
  expect(opacity[1]).toBe(153);
  expect(opacity[2]).toBeGreaterThan(opacity[1]!);
  expect(opacity[3]).toBe(255);
});

test('few marks stand in full ink, very many never fade below what can be seen', () => {
  expect(loneOpacity(1)).toBe(1);
  expect(loneOpacity(300_000)).toBe(0.6);
});
