import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assembleCorpus } from '../../../src/node/build-site.ts';
import { readCorpus } from '../../../src/node/read-corpus.ts';
import { parseTour } from '../../../src/schema/parse-tour.ts';

test('the tour of Lowgate has six to eight short steps, each with a view of its own, and all that they name is there', async () => {
  const { corpus, remarks } = await readCorpus([join(import.meta.dirname, '../../corpora/lowgate')]);
  const { notes, tour: encoded } = assembleCorpus(corpus);
  expect([...remarks, ...notes].filter(({ path }) => path === 'tour.yaml')).toEqual([]);
  const { steps } = parseTour(JSON.parse(new TextDecoder().decode(encoded)));
  expect(steps.length).toBeGreaterThanOrEqual(6);
  expect(steps.length).toBeLessThanOrEqual(8);
  expect(new Set(steps.map(({ view }) => view)).size).toBe(steps.length);
  for (const { text } of steps) expect(text.length, text).toBeLessThanOrEqual(240);
  expect(corpus.record).toMatchObject({ read: 90, rejected: 0 });
});
