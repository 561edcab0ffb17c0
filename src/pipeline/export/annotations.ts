import type { AnnotatedArticle } from '../../schema/article.ts';
import type { Span } from '../../schema/mention.ts';
import type { Network } from '../cooccurrence/network.ts';
import { utf16Order } from '../utf16-order.ts';

/** What was found in each article, as JSON Lines: one article a line, by id in UTF-16 order, absent values left out. */
export function* exportAnnotations({ articles }: Network): Iterable<string> {
  const byId = [...articles].sort((x, y) => utf16Order(x.article.id, y.article.id));
  for (const annotated of byId) yield `${JSON.stringify(line(annotated))}\n`;
}

function line({ article, sentences, titleMentions, mentions, dates }: AnnotatedArticle): object {
  const { id, title, published, source, url, language, text } = article;
  return {
    id,
    title,
    published,
    source,
    url,
    language,
    text,
    sentences: sentences.map(({ start, end }: Span) => [start, end]),
    titleMentions: title === undefined ? undefined : titleMentions.map(({ start, end, type, entity }) => ({ start, end, type, entity })),
    mentions: mentions.map(({ start, end, type, entity, p, furniture }) => ({
      start,
      end,
      type,
      entity,
      p: Math.round(p * 1000) / 1000,
      furniture,
    })),
    dates: dates.map(({ start, end, value }) => ({ start, end, value })),
  };
}
