import type { Corpus } from '../../data/corpus.ts';
import { articleDate } from '../../passages/article-date.ts';
import { distanceWords } from '../../passages/quotes.ts';
import { joined } from '../../ui/selection-words.ts';
import { chains } from '../../words/chains.ts';
import { common } from '../../words/common.ts';
import { plain } from '../chronology/dated-passage.ts';
import { escaped, linked } from '../markdown.ts';
import type { LinkQuote } from './link-quotes.ts';

/**
 * A chain as text for a draft: who is tied to whom, the sentence that says so with its source, and what it was found in.
 *
 * @param selection what the chain is made of, in words: "4 of 295 articles, published …"
 */
export function pathText(corpus: Corpus, entities: readonly number[], links: readonly LinkQuote[], selection: string): string {
  const { title, chain, origin, steps } = told(corpus, entities, links, selection);
  const lines = steps.map(({ names, words, headline, rest, url }, i) =>
    [
      `${i + 1}. ${names}`,
      words && chains.quoted(words),
      [headline && chains.quoted(headline), rest, url].filter(Boolean).join(common.comma),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `${[title, chain, ...lines, origin].join('\n\n')}\n`;
}

/** The same as a numbered list, with links. */
export function pathMarkdown(corpus: Corpus, entities: readonly number[], links: readonly LinkQuote[], selection: string): string {
  const { title, chain, origin, steps } = told(corpus, entities, links, selection);
  const lines = steps.map(({ names, words, headline, rest, url }, i) => {
    const source = [linked(escaped(headline), url), escaped(rest)].filter(Boolean).join(common.comma);
    return `${i + 1}. **${escaped(names)}**${words && `: ${chains.quoted(escaped(words))}`} — ${source}`;
  });
  return `${[`# ${escaped(title)}`, escaped(chain), lines.join('\n'), escaped(origin)].join('\n\n')}\n`;
}

function told(corpus: Corpus, entities: readonly number[], links: readonly LinkQuote[], selection: string) {
  const { entities: names, articles, outlets, title, fingerprint, generator } = corpus;
  const nameOf = (entity: number) => names.name[entity]!;
  return {
    title: chains.title(title, nameOf(entities[0]!), nameOf(entities.at(-1)!)),
    chain: entities.map(nameOf).join(' — '),
    origin: chains.foundIn(selection, fingerprint, generator),
    steps: links.map(({ a, b, article, quote, more, url }) => ({
      names: joined([nameOf(a), nameOf(b)], 'and'),
      words: quote ? plain(quote.segments.map(({ text }) => text).join('')) : '',
      headline: plain(articles.headline[article]!),
      rest: [
        outlets[articles.outlet[article]!],
        articleDate(corpus, article),
        quote && distanceWords(quote.distance),
        more > 0 && chains.alsoIn(more),
      ]
        .filter(Boolean)
        .join(common.comma),
      url,
    })),
  };
}
