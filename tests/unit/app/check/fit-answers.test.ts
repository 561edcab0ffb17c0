import { expect, test } from 'vitest';
import { fitAnswers } from '../../../../src/app/check/fit-answers.ts';
import { tallyAnswers } from '../../../../src/app/check/tally-answers.ts';
import { figureWords } from '../../../../src/app/check/figure-words.ts';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { Texts } from '../../../../src/app/data/texts.ts';
import type { CheckAnswer } from '../../../../src/schema/checked.ts';
import type { EntityType } from '../../../../src/schema/entity.ts';
import { makeBundle } from '../../../support/bundle.ts';

const { manifest, shard, search } = makeBundle([{ id: 'a', text: '[Keller|Maria Keller] met [Bo] in [Ulm].' }], { Ulm: 'place' });
const corpus = tabulate(manifest);
const texts = new Texts({ manifest: async () => manifest, shard: async () => shard, search: async () => search }, corpus);

const PLACES = { Keller: [0, 6], Bo: [11, 13], Ulm: [17, 20] } as const;
const place = (text: keyof typeof PLACES, article = 'a') => ({ article, start: PLACES[text][0], end: PLACES[text][1], text });
const mention = (text: keyof typeof PLACES, name: string, answer: CheckAnswer['answer'], type: EntityType = 'person'): CheckAnswer => ({
  kind: 'mention',
  entities: [{ name, type }],
  places: [place(text)],
  answer,
});

test('an answer stands where its words stand and are taken for the same, under this name or another of theirs', async () => {
  const { standing, lost } = await fitAnswers(corpus, texts, [
    mention('Keller', 'Maria Keller', 'right'),
    mention('Bo', 'Bo', 'unsure'),
    mention('Ulm', 'Ulm', 'wrong', 'place'),
  ]);
  expect(lost).toEqual([]);
  expect(standing.map(({ key, isMended }) => [key, isMended])).toEqual([
    ['0 0', false],
    ['0 1', false],
    ['0 2', false],
  ]);
  expect((await fitAnswers(corpus, texts, [mention('Keller', 'Keller', 'right')])).standing).toHaveLength(1);
});

test('an answer that no longer fits is told with the reason', async () => {
  const gone: CheckAnswer = { ...mention('Bo', 'Bo', 'right'), places: [place('Bo', 'gone')] };
  const moved: CheckAnswer = { ...mention('Bo', 'Bo', 'wrong'), places: [{ ...place('Bo'), start: 12, end: 14 }] };
  const renamed = mention('Bo', 'Bob', 'right');
  const retyped = mention('Bo', 'Bo', 'right', 'place');
  const { standing, lost } = await fitAnswers(corpus, texts, [gone, moved, renamed, retyped]);
  expect(standing).toEqual([]);
  expect(lost.map(({ why }) => why)).toEqual(['article', 'words', 'name', 'name']);
});

test('what was wrong and is somebody else by now is mended, and still counts as wrong: the figure tells of what was drawn', async () => {
  const { standing, lost } = await fitAnswers(corpus, texts, [
    mention('Keller', 'Peter Keller', 'wrong'),
    mention('Bo', 'Bo', 'right'),
    mention('Ulm', 'Ulm', 'right', 'place'),
  ]);
  expect(lost).toEqual([]);
  const tally = tallyAnswers(standing, 'mention');
  expect(tally).toEqual({ right: 2, wrong: 1, unsure: 0, mended: 1, answered: 3 });
  // 2 of 3, by hand: (0.6667 + 0.6402 ± 1.96·√(0.07407 + 0.10671)) / 2.2805.
  expect(figureWords(tally)).toBe('2 of 3 right: 66.7 % (20.8 to 93.9 %, 95 % interval)');
});

test('a tie is found by both of its places, in either order, and mentions and ties are counted apart', async () => {
  const tie: CheckAnswer = {
    kind: 'tie',
    entities: [
      { name: 'Ulm', type: 'place' },
      { name: 'Maria Keller', type: 'person' },
    ],
    places: [place('Ulm'), place('Keller')],
    answer: 'unsure',
  };
  const { standing } = await fitAnswers(corpus, texts, [tie, mention('Bo', 'Bo', 'right')]);
  const rows = ['maria-keller', 'ulm'].map((id) => corpus.entities.byId.get(id)!).sort((a, b) => a - b);
  expect(standing[0]!.key).toBe(`0 ${rows.join(' ')}`);
  expect(figureWords(tallyAnswers(standing, 'tie'))).toBe('1 unsure');
  expect(tallyAnswers(standing, 'mention').answered).toBe(1);
  expect(figureWords(tallyAnswers([], 'tie'))).toBe('');
});
