import type { EntityType } from '../../src/schema/entity.ts';
import { tabulate, type Corpus } from '../../src/app/data/corpus.ts';
import { Texts } from '../../src/app/data/texts.ts';
import { Explorer } from '../../src/app/state/explorer.svelte.ts';
import { searchPart } from '../../src/pipeline/bundle/search-part.ts';
import { withholdTexts } from '../../src/pipeline/bundle/withhold-texts.ts';
import type { PageTexts } from '../../src/schema/page-texts.ts';
import { makeBundle, type MarkedArticle } from './bundle.ts';

export const TWO_ARTICLES: readonly MarkedArticle[] = [
  {
    id: 'one',
    published: '2023-11-06',
    source: 'The Herald',
    text: `President [Vladimir Putin] has sought help from [North Korea] for his war in [Ukraine].
      It began {a year and a half ago|2022-05~}.
      [Putin|Vladimir Putin] will meet [Kim Jong-un].`,
  },
  {
    id: 'two',
    published: '2023-11-17',
    title: 'A meeting draws near',
    source: 'The Courier',
    text: `[Vladimir Putin] and [Kim Jong-un] are set to meet.
      General [Mark Milley] describes [Putin|Vladimir Putin] as a man with a tin cup.`,
  },
];

export const TYPES: Readonly<Record<string, EntityType>> = { 'North Korea': 'place', Ukraine: 'place' };

/** A corpus, and an explorer of it, made from articles with marks. */
export function makeCorpus(articles = TWO_ARTICLES, types = TYPES): Corpus {
  return tabulate(makeBundle(articles, types).manifest);
}

/** @param texts what the page carries of them */
export function makeExplorer(fragment = '', articles = TWO_ARTICLES, types = TYPES, texts: PageTexts = 'full'): Explorer {
  const made = makeBundle(articles, types);
  const { manifest, shard, search } = texts === 'full' ? made : withheld(made, texts);
  const corpus = tabulate(manifest);
  const source = { manifest: async () => manifest, shard: async () => shard, search: async () => search };
  return new Explorer(corpus, new Texts(source, corpus), fragment);
}

function withheld({ manifest, shard }: ReturnType<typeof makeBundle>, texts: Exclude<PageTexts, 'full'>): ReturnType<typeof makeBundle> {
  const articles = shard.articles.map((stored) => withholdTexts(stored, texts));
  return { manifest: { ...manifest, texts }, shard: { ...shard, articles }, search: searchPart(articles) };
}
