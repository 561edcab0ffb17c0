import { withholdTexts } from '../../../src/pipeline/bundle/withhold-texts.ts';
import type { StoredArticle } from '../../../src/schema/bundle.ts';
import type { PageTexts } from '../../../src/schema/page-texts.ts';
import { tabulate } from '../../../src/app/data/corpus.ts';
import { Texts } from '../../../src/app/data/texts.ts';
import { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import { makeBundle, type MarkedArticle } from '../../support/bundle.ts';
import { TWO_ARTICLES, TYPES } from '../../support/explorer.ts';

/** An explorer whose texts are changed on their way, or come when the test wants them to. */
export function storedExplorer({
  fragment = '',
  articles = TWO_ARTICLES,
  change = {},
  texts = 'full',
  shard: load,
}: {
  fragment?: string;
  articles?: readonly MarkedArticle[];
  /** What to put into each stored article, by id. */
  change?: Readonly<Record<string, Partial<StoredArticle>>>;
  /** What the page carries of them. */
  texts?: PageTexts;
  shard?: (answer: () => unknown) => Promise<unknown>;
} = {}): Explorer {
  const { manifest: whole, shard, search } = makeBundle(articles, TYPES);
  const manifest = texts === 'full' ? whole : { ...whole, texts };
  const stored = shard.articles.map((article) => ({ ...article, ...change[article.id] }));
  const changed = { ...shard, articles: texts === 'full' ? stored : stored.map((article) => withholdTexts(article, texts)) };
  const corpus = tabulate(manifest);
  const source = { manifest: async () => manifest, shard: async () => (load ? load(() => changed) : changed), search: async () => search };
  return new Explorer(corpus, new Texts(source, corpus), fragment);
}
