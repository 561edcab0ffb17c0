import type { StoredArticle, StoredMention } from '../../schema/bundle.ts';
import type { Passage } from '../query/passages.ts';

/** A stretch of a quotation; with the row of the entity that it names, where that is one of those asked for. */
export interface QuotePiece {
  readonly text: string;
  readonly entity?: number;
}

export interface Quote {
  readonly article: number;
  readonly pieces: readonly QuotePiece[];
  readonly distance: number;
  /** Offset of the first of the names, at which the article is opened; −1 in the title. */
  readonly at: number;
}

/** A passage in its own words, the names of some entities marked; what lies between two sentences far apart is an ellipsis. */
export function quote(stored: StoredArticle, passage: Passage, entities: readonly number[]): Quote {
  const { article, first, last, distance } = passage;
  const counts = (mention: StoredMention) => entities.includes(mention.entity) && !mention.furniture;
  const inText = stored.mentions.filter(counts);
  const inTitle = stored.titleMentions.filter(counts);
  const sentence = (from: number, to: number): QuotePiece[] => {
    const start = stored.sentences[from - 1]?.[0] ?? 0;
    const end = stored.sentences[to - 1]?.[1] ?? start;
    return pieces(stored.text, start, end, inText);
  };
  const title = stored.title ?? '';
  const head = first === 0 ? pieces(title, 0, title.length, inTitle) : undefined;
  const from = Math.max(first, 1);
  const isOneStretch = last - first <= 1 && !head;
  const rest = last === 0 ? [] : isOneStretch ? sentence(first, last) : sentence(last, last);
  const start = stored.sentences[from - 1]?.[0] ?? 0;
  const at = head ? -1 : (inText.find((mention) => mention.start >= start)?.start ?? start);
  if (isOneStretch || last === 0) return { article, pieces: head ?? rest, distance, at };
  return { article, pieces: [...(head ?? sentence(first, first)), { text: ' … ' }, ...rest], distance, at };
}

function pieces(text: string, start: number, end: number, mentions: readonly StoredMention[]): QuotePiece[] {
  const found: QuotePiece[] = [];
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    if (mention.start > at) found.push({ text: text.slice(at, mention.start) });
    found.push({ text: text.slice(mention.start, mention.end), entity: mention.entity });
    at = mention.end;
  }
  if (at < end) found.push({ text: text.slice(at, end) });
  return found;
}
