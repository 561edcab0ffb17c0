import type { StoredArticle } from '../../../src/schema/bundle.ts';
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
  shard: load,
}: {
  fragment?: string;
  articles?: readonly MarkedArticle[];
  /** What to put into each stored article, by id. */
  change?: Readonly<Record<string, Partial<StoredArticle>>>;
  shard?: (answer: () => unknown) => Promise<unknown>;
} = {}): Explorer {
  const { manifest, shard, search } = makeBundle(articles, TYPES);
  const changed = { ...shard, articles: shard.articles.map((article) => ({ ...article, ...change[article.id] })) };
  const corpus = tabulate(manifest);
  const source = { manifest: async () => manifest, shard: async () => (load ? load(() => changed) : changed), search: async () => search };
  return new Explorer(corpus, new Texts(source, corpus), fragment);
}
