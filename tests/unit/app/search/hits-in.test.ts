import { expect, test } from 'vitest';
import { hitsIn, passageOfHits, type Wanted } from '../../../../src/app/search/hits-in.ts';
import { makeBundle } from '../../../support/bundle.ts';

const wanted = (...words: string[]): Wanted => ({ forms: words.map((word) => new Set(word.split('|'))), isTitle: false, weight: 1 });

test('words are found in any of their forms and without their accents, phrases across whatever stands between', () => {
  const text = 'Göteborg floods; the Prime\nMinister came.';
  expect(hitsIn(text, [wanted('goteborg'), wanted('flood|floods'), wanted('prime', 'minister')], false)).toEqual([
    { start: 0, end: 8, of: 0 },
    { start: 9, end: 15, of: 1 },
    { start: 21, end: 35, of: 2 },
  ]);
});

test('of hits within one another the longest is told', () => {
  expect(hitsIn('Prime minister', [wanted('minister'), wanted('prime', 'minister')], false)).toEqual([{ start: 0, end: 14, of: 1 }]);
});

test('what is looked for in titles only is no hit in a text', () => {
  const inTitle = { ...wanted('flood'), isTitle: true };
  expect(hitsIn('flood', [inTitle], false)).toEqual([]);
  expect(hitsIn('flood', [inTitle], true)).toHaveLength(1);
});

const [stored] = makeBundle(
  [{ id: 'a', title: 'Flood', text: 'A flood came.\nIt rose and rose.\nThe flood took the mill.\nThe mill was old.' }],
  {},
).shard.articles;

test.each([
  ['the first sentence that has all, outside the headline', [wanted('flood'), wanted('mill')], 3],
  ['the first of several as good', [wanted('mill')], 3],
  ['the rarer word counts more', [{ ...wanted('rose'), weight: 5 }, wanted('flood')], 2],
])('%s', (_, all, sentence) => {
  expect(passageOfHits(stored!, 0, all)).toMatchObject({ first: sentence, last: sentence });
});

test('where nothing is found there is no passage', () => {
  expect(passageOfHits(stored!, 0, [wanted('kangaroo')])).toBeUndefined();
});

test('words on either side of left-out sentences do not stand side by side; those on either side of an ellipsis do', () => {
  const phrase = [{ forms: [new Set(['harbour']), new Set(['master'])], isTitle: false, weight: 1 }];
  expect(hitsIn('They left the harbour. …            Master Karaca came.', phrase, false)).toEqual([]);
  expect(hitsIn('The harbour … master came.', phrase, false)).toHaveLength(1);
});
