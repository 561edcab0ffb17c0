import type { Corpus } from '../../data/corpus.ts';
import { outletAndDay } from '../../passages/article-date.ts';
import { originWords } from '../chronology/document.ts';
import { escaped, linked } from '../markdown.ts';
import { webAddress } from '../../ui/safe-link.ts';
import type { ContextRow } from './gather-context.ts';

/**
 * Lines in context as a list: what stands in context is bold, and each has its source.
 *
 * @param what they are, in a sentence
 */
export function contextMarkdown(corpus: Corpus, title: string, what: string, rows: readonly ContextRow[]): string {
  const lines = rows.map(({ article, before, keyword, after, url }) => {
    const source = `${linked(escaped(corpus.articles.headline[article]!), webAddress(url))}, ${escaped(outletAndDay(corpus, article))}`;
    return `- … ${escaped(before)}**${escaped(keyword)}**${escaped(after)} … — ${source}`;
  });
  return `${[`# ${escaped(`${corpus.title}: ${title}`)}`, escaped(what), lines.join('\n'), escaped(originWords(corpus))].join('\n\n')}\n`;
}
