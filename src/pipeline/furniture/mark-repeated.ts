import type { AnalyzedArticle } from '../../schema/article.ts';
import { lineKey } from '../../schema/line-key.ts';
import { markFurniture } from '../../schema/mark-furniture.ts';
import type { Span } from '../../schema/mention.ts';
import { eachLine } from './each-line.ts';
import { findRepeated, type Found } from './find-repeated.ts';

/**
 * Marks as furniture the lines that an outlet puts into article after article: appeals, "This story was first published …", who the
 * author is, links, footers. `find-repeated.ts` has the rule. Articles without an outlet are taken by the folder that they lie in, and
 * need more. An article in which nothing changes comes back as the same object.
 *
 * @param textOf by article: the first one in much the same words, since the copies of one text say a thing once
 */
export function markRepeated(articles: readonly AnalyzedArticle[], textOf: Int32Array): readonly AnalyzedArticle[] {
  const marked = [...articles];
  for (const { rows, isOutlet } of byOutlet(articles)) {
    for (const [row, lines] of findRepeated(articles, rows, textOf, isOutlet)) {
      const spans = withoutHollowing(articles[row]!, lines);
      if (spans.length > 0) marked[row] = withFurniture(articles[row]!, spans);
    }
  }
  return marked;
}

/** Rows of the articles of each outlet, in their order; those of none by the first folder of their path. */
function byOutlet(articles: readonly AnalyzedArticle[]): Iterable<{ readonly rows: readonly number[]; readonly isOutlet: boolean }> {
  const groups = new Map<string, { rows: number[]; isOutlet: boolean }>();
  articles.forEach(({ article: { source, path } }, row) => {
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
    const key = source === undefined ? `folder ${folder}` : `outlet ${source}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { rows: [row], isOutlet: source !== undefined });
  });
  return groups.values();
}

/**
 * Links and labels that would be more than half of an article's lines are what it consists of: a digest of headlines, a programme.
 */
function withoutHollowing({ article: { text }, furniture }: AnalyzedArticle, lines: readonly Found[]): readonly Span[] {
  const spoken = lines.filter(({ isLabel }) => !isLabel);
  if (spoken.length === lines.length) return lines;
  let own = 0;
  eachLine(text, (start, end) => {
    if (lineKey(text, start, end) !== 0 && !furniture.some((span) => span.start < end && start < span.end)) own++;
  });
  return (lines.length - spoken.length) * 2 > own - spoken.length ? spoken : lines;
}

function withFurniture(analyzed: AnalyzedArticle, spans: readonly Span[]): AnalyzedArticle {
  const { article, furniture, mentions } = analyzed;
  const all = [...furniture, ...spans.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
  return { ...analyzed, furniture: all, mentions: markFurniture(article.text, mentions, all) as AnalyzedArticle['mentions'] };
}
