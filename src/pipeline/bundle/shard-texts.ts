import type { AnnotatedArticle } from '../../schema/article.ts';
import { BUNDLE_VERSION } from '../../schema/bundle-version.ts';
import type { StoredArticle, StoredDate, StoredMention, TextShard } from '../../schema/bundle.ts';
import type { DatedPassage, ResolvedMention, Span } from '../../schema/mention.ts';
import type { Entity } from '../aliases/entity.ts';
import type { Network } from '../cooccurrence/network.ts';
import type { PageOrder } from './page-order.ts';

/** A shard is closed when it holds this many UTF-16 units of text and titles: with the offsets, some 1 MB of JSON. */
const ENOUGH_TEXT = 700_000;

/** One article is read at a time: a shard of thousands of short ones would be parsed for one of them. */
const ENOUGH_ARTICLES = 500;

/**
 * The texts with everything that is marked in them, in the order of the articles, a shard after the other.
 *
 * @param grey entities that only furniture names
 */
export function shardTexts(
  network: Network,
  { rank }: PageOrder,
  originals: ReadonlyMap<string, string> | undefined,
  grey: readonly Entity[] = [],
): TextShard[] {
  const rows = new Map(network.entities.map(({ id }, row) => [id, rank[row]!]));
  for (const [i, { id }] of grey.entries()) rows.set(id, rank.length + i);
  const shards: TextShard[] = [];
  let open: StoredArticle[] = [];
  let size = 0;
  const close = (to: number) => {
    if (open.length > 0) shards.push({ format: 'dateline-texts', version: BUNDLE_VERSION, from: to - open.length, articles: open });
    open = [];
    size = 0;
  };
  network.articles.forEach((annotated, i) => {
    open.push(storedArticle(annotated, rows, originals?.get(annotated.article.id)));
    size += annotated.article.text.length + (annotated.article.title?.length ?? 0);
    if (size >= ENOUGH_TEXT || open.length >= ENOUGH_ARTICLES) close(i + 1);
  });
  close(network.articles.length);
  return shards;
}

/** Absent values stay undefined, which JSON leaves out: a spread for each is slow. */
function storedArticle(
  { article, sentences, furniture, counted, titleMentions, mentions, onlyListed, dates }: AnnotatedArticle,
  rows: ReadonlyMap<string, number>,
  original: string | undefined,
): StoredArticle {
  const { text, id, title, published, publishedFrom, source, url, author, language, path } = article;
  return {
    id,
    title,
    published,
    publishedFrom,
    source,
    url,
    author,
    language,
    path,
    original,
    text,
    sentences: sentences.map(pair),
    furniture: furniture.map(pair),
    counted: counted?.map(pair),
    titleMentions: titleMentions.map((mention) => storedMention(mention, rows)),
    mentions: mentions.map((mention) => storedMention(mention, rows)),
    onlyListed,
    dates: dates.map(storedDate),
  };
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}

function storedMention({ start, end, entity, furniture }: ResolvedMention, rows: ReadonlyMap<string, number>): StoredMention {
  return { start, end, entity: rows.get(entity)!, furniture };
}

function storedDate({ start, end, value, inferred, anchor, direction, own }: DatedPassage): StoredDate {
  return {
    start,
    end,
    value,
    ...(inferred ? { inferred: [...inferred] } : {}),
    ...(anchor ? { anchor: { kind: anchor.kind, value: anchor.value } } : {}),
    ...(direction ? { direction } : {}),
    ...(own ? { own } : {}),
  };
}
