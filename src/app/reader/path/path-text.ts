import type { Corpus } from '../../data/corpus.ts';
import { articleDate } from '../../passages/article-date.ts';
import type { LinkQuote } from './link-quotes.ts';

/**
 * A chain as text for a draft: who is tied to whom, the sentence that says so with its source, and what it was found in.
 *
 * @param selection what the chain is made of, in words: "4 of 295 articles, published …"
 */
export function pathText(corpus: Corpus, entities: readonly number[], links: readonly LinkQuote[], selection: string): string {
  const { entities: names, articles, outlets, title, fingerprint, generator } = corpus;
  const nameOf = (entity: number) => names.name[entity]!;
  const lines = links.map(({ a, b, quote }, i) => {
    const words = quote ? `“${quote.segments.map(({ text }) => text).join('')}”` : 'No passage.';
    const source = quote
      ? [articles.headline[quote.article], outlets[articles.outlet[quote.article]!], articleDate(corpus, quote.article)]
          .filter(Boolean)
          .join(', ')
      : '';
    return `${i + 1}. ${nameOf(a)} and ${nameOf(b)}\n${words}\n${source}`;
  });
  return [
    `${title}: from ${nameOf(entities[0]!)} to ${nameOf(entities.at(-1)!)}`,
    entities.map(nameOf).join(' — '),
    ...lines,
    `Found in ${selection}. Corpus ${fingerprint}, read by ${generator}.`,
  ].join('\n\n');
}
