import { expect, test } from 'vitest';
import { shapesSvg } from '../../../../src/app/export/draw-shapes.ts';
import { PAPER_COLOURS, type Paper } from '../../../../src/app/export/paper.ts';
import type { Shape } from '../../../../src/app/export/shape.ts';
import { timelineFigure, type TimelineFigure } from '../../../../src/app/export/timeline-figure.ts';
import { timelineHead } from '../../../../src/app/export/timeline-words.ts';
import { exportHead } from '../../../../src/app/export/export-head.ts';
import type { MarkedArticle } from '../../../support/bundle.ts';
import { makeExplorer } from '../../../support/explorer.ts';

const PAPER: Paper = { ...PAPER_COLOURS, family: 'Some Sans', serif: 'Some Serif' };
const measure = ({ text, size }: { text: string; size: number }) => 0.5 * size * text.length;

/** Two articles a month, one of them by Ann, and one without a date. */
const YEAR: readonly MarkedArticle[] = [
  ...Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`).flatMap((month) => [
    { id: `a-${month}`, published: `${month}-03`, source: 'The Herald', text: `[Ann Ash] spoke {on 2 May|2023-05-02}.` },
    { id: `b-${month}`, published: `${month}-20`, source: 'The Courier', text: 'It rained.' },
  ]),
  { id: 'undated', text: 'A letter.' },
];

function figureOf(fragment: string, articles = YEAR): TimelineFigure {
  return timelineFigure(makeExplorer(fragment, articles), PAPER, measure)!;
}

const textsOf = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const pathsIn = (shapes: readonly Shape[], colour: string) =>
  shapes.filter((shape) => shape.kind === 'path' && (shape.fill === colour || shape.stroke === colour));

test('the picture says what its bars count, by which clock and in which unit, and what has no bar', () => {
  const month = figureOf('per=month');
  expect(month.words).toBe('Articles per month, by the day published');
  expect(month.leftOff).toBe('1 article without a date');
  expect(textsOf(month.shapes)).toContain(month.words);
  expect(figureOf('by=mentioned').words).toMatch(/^Dated passages per day, by the days mentioned$/);
  expect(figureOf('per=month&count=texts').words).toMatch(/^Independent texts per month/);
  expect(figureOf('per=month&who=ann-ash&bars=share').words).toBe('Share of all articles of the month, in per cent, by the day published');
});

test('every bar stands in it, and black are those that are selected', () => {
  const all = figureOf('per=month');
  const [ink] = all.shapes.filter((shape) => shape.kind === 'path' && shape.fill === PAPER.ink);
  expect(ink!.kind === 'path' && ink!.d.match(/Z/g)).toHaveLength(12);
  expect(textsOf(all.shapes)).not.toContain('selected');
  const spring = figureOf('per=month&from=2023-03-01&to=2023-05-31');
  const [chosen] = spring.shapes.filter((shape) => shape.kind === 'path' && shape.fill === PAPER.ink);
  expect(chosen!.kind === 'path' && chosen!.d.match(/Z/g)).toHaveLength(3);
  expect(textsOf(spring.shapes)).toEqual(expect.arrayContaining(['1 Mar 2023', '31 May 2023', 'selected', 'all articles']));
  expect(pathsIn(spring.shapes, PAPER.accent)).toHaveLength(2); // the edges of the period
});

test('lanes stand below the bars under their names, in the colour of their type, and outlets under theirs', () => {
  const plain = figureOf('per=month');
  const { shapes, height } = figureOf('per=month&lane=ann-ash&outlets=lanes');
  expect(height).toBeGreaterThan(plain.height + 4 * 24);
  expect(textsOf(shapes)).toEqual(expect.arrayContaining(['Ann Ash', 'The Herald', 'The Courier', 'Outlet unknown']));
  expect(pathsIn(shapes, PAPER.person)).toHaveLength(2); // its mark and its bars
  expect(textsOf(shapes).join(' ')).toContain('Bars to one scale: tallest 1 article.');
});

test('two periods compared are both marked, and called by their names and days', () => {
  const { shapes } = figureOf('per=month&earlier=2023-02-01..2023-04-30&later=2023-08-01..2023-10-31');
  expect(textsOf(shapes)).toEqual(expect.arrayContaining(['Earlier, 1 Feb – 30 Apr 2023', 'Later, 1 Aug – 31 Oct 2023']));
  expect(pathsIn(shapes, PAPER.wash)).toHaveLength(2);
});

test('a corpus of two articles has their sentences beside its bars, cut where there is no room', () => {
  const long = 'word '.repeat(100).trim();
  const { shapes } = figureOf('', [
    { id: 'one', published: '2023-11-06', text: `${long}.` },
    { id: 'two', published: '2023-11-17', text: 'The end came.' },
  ]);
  expect(textsOf(shapes)).toContain('The end came.');
  const lines = shapes.filter((shape) => shape.kind === 'text' && shape.family === PAPER.serif && shape.text.startsWith('word'));
  expect(lines.length).toBeGreaterThan(1);
  expect(textsOf(lines).at(-1)).toMatch(/…$/);
});

test('the plane of both dates has a dot for each place where passages lie, and its diagonal', () => {
  const again = { id: 'again', published: '2023-01-03', text: '[Ann Ash] spoke {on 2 May|2023-05-02}.' };
  const { words, shapes } = figureOf('by=both', [again, ...YEAR]);
  expect(words).toContain('across');
  expect(textsOf(shapes)).toEqual(expect.arrayContaining(['same day', 'a month or more']));
  const dots = shapes.filter((shape) => shape.kind === 'path' && shape.cap === 'round');
  const places = dots.flatMap((shape) => (shape.kind === 'path' ? [...shape.d.matchAll(/M/g)] : []));
  expect(places).toHaveLength(12);
  expect(new Set(dots.map((shape) => shape.kind === 'path' && shape.opacity)).size).toBe(1); // few, so that each stands in full ink
});

test('a corpus without a date has no picture', () => {
  expect(timelineFigure(makeExplorer('', [{ id: 'one', text: 'A letter.' }]), PAPER, measure)).toBeUndefined();
});

test('the caption says the selection and what is counted, and how many articles', () => {
  const explorer = makeExplorer('per=month&who=ann-ash', YEAR);
  const { words, leftOff } = timelineFigure(explorer, PAPER, measure)!;
  const head = timelineHead(exportHead(explorer, 'index.html'), explorer, words, leftOff);
  expect(head.selection).toBe(
    '12 of 25 articles, published 3 Jan – 20 Dec 2023, that name Ann Ash; articles per month, by the day published.',
  );
  expect(head.articles).toBe(12);
});

test('SVG has the words as text, placed by their anchors, and shapes as faint as they are', () => {
  const svg = shapesSvg([
    { kind: 'text', text: 'A <b>', x: 1, y: 2, size: 11, bold: true, fill: '#000', anchor: 'end', family: '"Some Serif"' },
    { kind: 'path', d: 'M0 0h1', x: 3, y: 0, stroke: '#111', cap: 'round', opacity: 0.25 },
  ]);
  expect(svg).toContain('<text x="1" y="2" text-anchor="end" font-family="&quot;Some Serif&quot;"');
  expect(svg).toContain('A &lt;b&gt;</text>');
  expect(svg).toMatch(
    /<path d="M0 0h1" transform="translate\(3 0\)" fill="none" stroke="#111" stroke-width="1" stroke-linecap="round" opacity="0.25"\/>/,
  );
});
