import { expect, test } from 'vitest';
import { tabulate } from '../../../../../src/app/data/corpus.ts';
import { Texts } from '../../../../../src/app/data/texts.ts';
import { articleSet } from '../../../../../src/app/query/article-set.ts';
import { chronology } from '../../../../../src/app/reader/chronology/chronology.ts';
import { orderEvents } from '../../../../../src/app/reader/chronology/events.ts';
import { tellChronology } from '../../../../../src/app/reader/chronology/tell-chronology.ts';
import { makeBundle, type MarkedArticle } from '../../../../support/bundle.ts';

const ARTICLES: readonly MarkedArticle[] = [
  { id: 'a', published: '2020-03-01', source: 'The Herald', text: 'It rained {in March|2020-03}.' },
  { id: 'b', published: '2020-03-02', title: 'Dry', text: 'Nothing.' },
  {
    id: 'c',
    published: '2020-03-03',
    title: 'A title',
    text: '{3 January 2020|2020-01-03}\nA bridge\n fell. It rained {in March|2020-03}.',
  },
];

/** Each article in a part of its own. */
function parted(articles = ARTICLES) {
  const { manifest, shard, search } = makeBundle(articles, {});
  const corpus = tabulate({ ...manifest, shards: articles.map((_, i) => ({ name: `texts-${i}`, from: i, to: i + 1 })) });
  const asked: string[] = [];
  const texts = new Texts(
    {
      manifest: () => Promise.resolve(manifest),
      search: () => Promise.resolve(search),
      shard: (name: string) => {
        asked.push(name);
        const from = Number(name.slice('texts-'.length));
        return Promise.resolve({ ...shard, from, articles: [shard.articles[from]!] });
      },
    },
    corpus,
  );
  return { corpus, texts, events: orderEvents(corpus), asked };
}

test('rows are told in the order of events, however the texts are parted, and parts without a row are not read', async () => {
  const corpus = parted();
  const progress: string[] = [];
  const listed = chronology(corpus.corpus, corpus.events, articleSet(corpus.corpus, {}));
  const told = await tellChronology(listed, corpus, (read, parts) => progress.push(`${read}/${parts}`));
  expect(told.map(({ passage }) => `${passage.when}: ${passage.text}`)).toEqual([
    '3 Jan 2020: 3 January 2020 A bridge',
    'Mar 2020: It rained in March.',
    'Mar 2020: fell. It rained in March.',
  ]);
  expect(told[0]!.passage).toMatchObject({ certaintyWords: 'as written, on a line of its own', headline: 'A title', outlet: undefined });
  expect(told[1]!.passage).toMatchObject({ outlet: 'The Herald', published: '1 Mar 2020', publishedValue: '2020-03-01', id: 'a' });
  expect(corpus.asked).toEqual(['texts-0', 'texts-2']);
  expect(progress).toEqual(['0/2', '1/2']);
});

test('what says the same is told below the row that it is listed under', async () => {
  const corpus = parted();
  const listed = chronology(corpus.corpus, corpus.events, articleSet(corpus.corpus, {}), { same: Int32Array.of(-1, -1, 0) });
  const told = await tellChronology(listed, corpus);
  expect(told.map(({ copies }) => copies.map(({ id }) => id))).toEqual([[], ['c']]);
});

test('a line that only says the day is told without what follows where other articles have it too', async () => {
  const articles = [ARTICLES[2]!, { id: 'd', published: '2020-03-03', text: '{3 January 2020|2020-01-03}\nA dam fell.' }];
  const corpus = parted(articles);
  const listed = chronology(corpus.corpus, corpus.events, articleSet(corpus.corpus, {}), { same: Int32Array.of(-1, -1, 0) });
  const [row] = await tellChronology(listed, corpus);
  expect([row!.passage, ...row!.copies].map(({ text }) => text)).toEqual(['3 January 2020', '3 January 2020']);
});

test('it can be stopped between two parts', async () => {
  const corpus = parted();
  const controller = new AbortController();
  const listed = chronology(corpus.corpus, corpus.events, articleSet(corpus.corpus, {}));
  const telling = tellChronology(listed, corpus, () => controller.abort(), controller.signal);
  await expect(telling).rejects.toThrow(/abort/);
  expect(corpus.asked).toEqual(['texts-0']);
});
