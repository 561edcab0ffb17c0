import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/mention.ts';

/** In UTF-16 units, the ellipsis included. */
const LONGEST = 200;

interface Headed {
  readonly article: Pick<Article, 'id' | 'text'> & { readonly title?: string | undefined };
  readonly sentences: readonly Span[];
}

/** What an article is called in lists: its title, or its first sentence, cut at a word where it is long; its id where it has no words. */
export function headline({ article, sentences }: Headed): string {
  const title = oneLine(article.title ?? '');
  if (title) return title;
  const first = sentences.find(({ start, end }) => article.text.slice(start, end).trim() !== '');
  return cut(oneLine(first ? article.text.slice(first.start, first.end) : article.text.slice(0, 4 * LONGEST))) || article.id;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(line: string): string {
  if (line.length <= LONGEST) return line;
  const room = line.slice(0, LONGEST); // one unit more than fits beside the ellipsis, so that a word that just fits is kept
  const space = room.lastIndexOf(' ');
  // A line without a space in reach is cut between letters, never inside a surrogate pair.
  const kept = space > LONGEST / 2 ? room.slice(0, space) : room.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
