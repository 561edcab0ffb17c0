import type { AnnotatedArticle } from '../../schema/article.ts';
import { defaultTies, isBeyondChance, MOST_TIES } from '../../schema/default-cut.ts';
import type { Entity } from '../aliases/entity.ts';
import { seededRandom } from '../random.ts';
import { sentenceNumber } from '../sentence-number.ts';
import { utf16Order } from '../utf16-order.ts';
import { communities } from './communities.ts';
import type { Mentions, Network, ShownTie, Ties } from './network.ts';
import { orderArticles } from './order-articles.ts';
import { sumTies } from './sum-ties.ts';

/**
 * Counts who is named with whom. Names in furniture count nowhere; the title stands as one sentence before the first.
 * The order in which articles and entities are given makes no difference.
 *
 * @param findCopies of articles in their order, the row of the first one in much the same words; without it every article is a text of its own
 * @throws Error when a mention names an entity that is not in the list
 */
export function countTies(
  annotated: readonly AnnotatedArticle[],
  entities: readonly Entity[],
  findCopies: (articles: readonly AnnotatedArticle[]) => Int32Array = (all) => Int32Array.from(all.keys()),
): Network {
  const { articles, dated, firstDay, lastDay } = orderArticles(annotated);
  const textOf = findCopies(articles);
  const given = listMentions(articles, entities);
  const articlesNaming = countArticles(given, entities.length);
  const order = [...entities.keys()]
    .filter((row) => articlesNaming[row]! > 0)
    .sort((x, y) => articlesNaming[y]! - articlesNaming[x]! || utf16Order(entities[x]!.id, entities[y]!.id));
  const rank = new Int32Array(entities.length);
  order.forEach((row, i) => (rank[row] = i));

  const mentions = { ...given, entity: given.entity.map((row) => rank[row]!) };
  const articleCounts = Int32Array.from(order, (row) => articlesNaming[row]!);
  const ties = sumTies(mentions, articleCounts, textOf);
  const shownTies = cutTies(ties);
  return {
    entities: order.map((row) => entities[row]!),
    articleCounts,
    articles,
    dated,
    firstDay,
    lastDay,
    textOf,
    mentions,
    ties,
    shownTies,
    community: communities(order.length, shownTies, seededRandom(1)),
  };
}

function listMentions(articles: readonly AnnotatedArticle[], entities: readonly Entity[]): Mentions {
  const rows = new Map(entities.map(({ id }, row) => [id, row]));
  const start = new Int32Array(articles.length + 1);
  const entity: number[] = [];
  const sentence: number[] = [];
  articles.forEach(({ article, sentences, titleMentions, mentions }, i) => {
    const add = (id: string, number: number) => {
      const row = rows.get(id);
      if (row === undefined) throw new Error(`countTies: article ${article.id} names the entity ${id}, which is not in the list`);
      entity.push(row);
      sentence.push(number);
    };
    for (const mention of titleMentions) if (!mention.furniture) add(mention.entity, 0);
    for (const mention of mentions) if (!mention.furniture) add(mention.entity, sentenceNumber(sentences, mention.start));
    start[i + 1] = entity.length;
  });
  return { start, entity: Int32Array.from(entity), sentence: Int32Array.from(sentence) };
}

function countArticles({ start, entity }: Mentions, entityCount: number): Int32Array {
  const counts = new Int32Array(entityCount);
  const lastSeen = new Int32Array(entityCount).fill(-1);
  for (let article = 0; article + 1 < start.length; article++) {
    for (let i = start[article]!; i < start[article + 1]!; i++) {
      const row = entity[i]!;
      if (lastSeen[row] !== article) counts[row]!++;
      lastSeen[row] = article;
    }
  }
  return counts;
}

/** The default cut, without a weight object for each of the millions of ties that it is going to drop. */
function cutTies({ count, a, b, strength, texts, surprise }: Ties): ShownTie[] {
  const keep = (isKept: (i: number) => boolean): ShownTie[] => {
    const kept: ShownTie[] = [];
    for (let i = 0; i < count; i++)
      if (isKept(i)) kept.push({ row: i, a: a[i]!, b: b[i]!, strength: strength[i]!, texts: texts[i]!, surprise: surprise[i]! });
    return kept;
  };
  const surprising = count <= MOST_TIES ? [] : keep((i) => isBeyondChance(texts[i]!, surprise[i]!));
  return defaultTies(surprising.length > 0 ? surprising : keep(() => true));
}
