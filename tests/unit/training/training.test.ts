import { expect, test } from 'vitest';
import { cleanTweet } from '../../../scripts/training/clean-tweet.ts';
import { learn } from '../../../scripts/training/learn.ts';
import { packWeights } from '../../../scripts/training/pack-weights.ts';
import { restoreText } from '../../../scripts/training/restore-text.ts';
import { score } from '../../../scripts/training/score.ts';
import { clusterWords } from '../../../scripts/training/word-clusters.ts';
import { TAGS } from '../../../src/pipeline/entities/model/tags.ts';

const LEARNING = { epochs: 8, averagedFrom: 8, rate: 0.3, accumulator: 0.1, l2: 1e-6, leastSeen: 1, seeds: [1, 2] };
const EXAMPLES = [
  { features: Int32Array.of(101, 5), starts: Int32Array.of(0, 2), allowed: Uint16Array.of(1 << 1), weight: 1 },
  { features: Int32Array.of(102, 5), starts: Int32Array.of(0, 2), allowed: Uint16Array.of(1 << 5), weight: 1 },
  { features: Int32Array.of(103, 5), starts: Int32Array.of(0, 2), allowed: Uint16Array.of(1), weight: 1 },
];

test('learning tells apart what its features tell apart, and does so again', () => {
  const learnt = learn(EXAMPLES, LEARNING, () => {});
  const weightOf = (key: number, tag: number) => learnt.weights[learnt.keys.indexOf(key) * TAGS + tag]!;
  expect(weightOf(101, 1)).toBeGreaterThan(weightOf(101, 5));
  expect(weightOf(102, 5)).toBeGreaterThan(weightOf(102, 1));
  expect(weightOf(103, 0)).toBeGreaterThan(weightOf(103, 1));
  expect(learn(EXAMPLES, LEARNING, () => {})).toEqual(learnt);
  expect(learn(EXAMPLES, { ...LEARNING, leastSeen: 2 }, () => {}).keys).toEqual(Int32Array.of(5));
});

test('packed weights keep the features of the largest, each within half a step of its own scale', () => {
  const transitions = new Float64Array(TAGS * TAGS);
  const weights = Float32Array.from({ length: 3 * TAGS }, (_, k) => (k < TAGS ? 0.01 : k < 2 * TAGS ? -2 + k / 10 : 7 / (k + 1)));
  const tables = { clusterKeys: new Int32Array(), clusters: new Uint16Array(), nameKeys: new Int32Array(), names: new Uint8Array() };
  const packed = packWeights({ transitions, keys: Int32Array.of(9, -4, 6), weights }, 2, tables);
  expect([...packed.featureKeys]).toEqual([-4, 6]);
  [1, 2].forEach((row, at) => {
    for (let t = 0; t < TAGS; t++) {
      const step = 2 ** packed.featureScales[at]!;
      expect(Math.abs(packed.featureWeights[at * TAGS + t]! * step - weights[row * TAGS + t]!)).toBeLessThanOrEqual(step / 2);
    }
  });
});

test('tokens become text again, and names stay where they were', () => {
  const words = ['Mr', '.', 'Ali', "'s", '(', 'U.S.', '-', 'born', ')', 'wife', ',', '"', 'Bo', '"', '.'];
  const document = {
    id: 'a',
    lines: [
      { words, names: [{ first: 2, last: 2, kind: 'person' as const }] },
      { words: ['End'], names: [] },
    ],
  };
  const { text, lines, names } = restoreText(document, true);
  expect(text.slice(lines[0]!.start, lines[0]!.end)).toBe('Mr. Ali\'s (U.S.-born) wife, "Bo".');
  expect(text.slice(lines[1]!.start, lines[1]!.end)).toBe('End');
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Ali']);
  expect(restoreText(document, false).text).toContain('U.S. - born');
});

test('a tweet loses handles and addresses, and no name its place', () => {
  const names = [
    { first: 1, last: 1, kind: 'person' as const },
    { first: 3, last: 4, kind: 'place' as const },
  ];
  const clean = cleanTweet({ words: ['RT', '@jane', 'in', '#', 'Paris', 'http://t.co/x'], names });
  expect(clean).toEqual({ words: ['in', 'Paris'], names: [{ first: 1, last: 1, kind: 'place' }] });
});

test('a score counts exact spans of the same type, and no names of other things', () => {
  const gold = [[{ first: 0, last: 1, kind: 'person' as const }, { first: 3, last: 3, kind: 'place' as const }, { first: 5, last: 5, kind: 'misc' as const }]]; // prettier-ignore
  const found = [[{ first: 0, last: 0, kind: 'person' as const }, { first: 3, last: 3, kind: 'place' as const }]]; // prettier-ignore
  expect(score([{ gold, found }])).toMatchObject({ all: { precision: 50, recall: 50, f1: 50 }, place: { f1: 100 }, person: { f1: 0 } });
});

test('words of one direction are of one cluster', () => {
  const angles = [0, 0.1, 0.2, 1.5, 1.6, 1.7, 3, 3.1];
  const values = Float32Array.from(angles.flatMap((angle) => [Math.cos(angle), Math.sin(angle), 0, 0]));
  const clusters = clusterWords({ words: angles.map(String), dimensions: 4, values }, 3, 8, 10, 2);
  expect(new Set(clusters).size).toBe(3);
  expect(clusters[0]).toBe(clusters[2]);
  expect(clusters[3]).toBe(clusters[5]);
});
