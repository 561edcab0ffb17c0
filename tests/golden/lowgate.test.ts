import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Found } from '../../scripts/evaluate/found.ts';
import { readFound } from '../../scripts/evaluate/read-found.ts';
import { readTruth } from '../../scripts/evaluate/read-truth.ts';
import { scoreCase, scoreRows } from '../../scripts/evaluate/score-case.ts';

const folder = join(import.meta.dirname, '../corpora/lowgate');
const truth = readTruth(`${folder}.truth`);
let found: Found;

beforeAll(async () => {
  found = await readFound(folder);
});

test('every article of the case is read as it was written: id, title, text, outlet and date', () => {
  const read = [...found.articles.values()].map(({ id, title, text, source, published }) => ({ id, title, text, source, published }));
  const written = truth.articles.map(({ id, title, text, outlet, date }) => ({ id, title, text, source: outlet, published: date }));
  const byId = (all: readonly { readonly id: string }[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(read)).toEqual(byId(written));
});

/** A point below what is found; of shares of errors, a point above. */
const FLOORS: Readonly<Record<string, number>> = {
  'mentions F1': 92.2,
  'person F1': 94.9,
  'organisation F1': 88.3,
  'place F1': 92.6,
  'names in titles F1': 87.2,
  'nodes F1': 78.2,
  'edges F1': 74.7,
  'ties proven': 94.0,
  'tied articles recall': 85.9,
  'tied articles precision': 99.0,
  'date spans F1': 95.3,
  'date values F1': 87.6,
  'own date right': 99.0,
  'copies recall': 99.0,
  'copies precision': 83.6,
  'texts F1': 87.9,
};
const CEILINGS: Readonly<Record<string, number>> = { 'split %': 24.3, 'mixed %': 1.9 };

test('no less of the case is found than before', () => {
  const rows = scoreRows(scoreCase(truth, found));
  const fallen = [...rows].filter(([what, figure]) => figure < (FLOORS[what] ?? 0) || figure > (CEILINGS[what] ?? 100));
  expect(fallen).toEqual([]);
  for (const what of [...Object.keys(FLOORS), ...Object.keys(CEILINGS)]) expect([...rows.keys()]).toContain(what);
});
