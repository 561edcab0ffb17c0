import type { AnnotatedArticle } from '../../schema/article.ts';
import type { Peak } from '../../schema/peak.ts';
import type { Network } from '../cooccurrence/network.ts';
import type { Outstanding } from './outstanding.ts';
import { centralArticles } from './central-article.ts';
import { corpusPeaks } from './corpus-peaks.ts';
import { mentioned, published, type Dating } from './dating.ts';
import { entityBursts } from './entity-bursts.ts';
import { nameTable } from './name-table.ts';
import { tellingNames } from './telling-names.ts';

/** What is published comes at a pace: days where there are that many articles, weeks or longer where there are fewer. */
const PUBLISHED_PER_BIN = 1;
/** What is spoken of happened on a day, also where few speak of it; sparser than that, no four days hold enough articles. */
const MENTIONED_PER_BIN = 0.1;

/**
 * When a corpus has more to say than usual, about whom, and when an entity is in the news. Each is told by days, a count that can be
 * recounted, and the article that stands best for it; peaks also by the names that set them apart.
 *
 * @param headlineOf what an article is called in lists
 */
export function findOutstanding(network: Network, headlineOf: (article: AnnotatedArticle) => string): Outstanding {
  const names = nameTable(network.mentions, network.entities.length);
  const central = centralArticles(names, network.articles.map(headlineOf));
  const byPublication = published(network);
  const peaksOn = (axis: Peak['axis'], dating: Dating, leastPerBin: number) =>
    corpusPeaks(dating, leastPerBin).map(({ firstDay, lastDay, articles, surprise }): Peak => ({
      axis,
      firstDay,
      lastDay,
      articles: articles.length,
      strength: toHundredths(surprise),
      headline: central(articles),
      names: tellingNames(articles, names),
    }));
  return {
    peaks: [...peaksOn('published', byPublication, PUBLISHED_PER_BIN), ...peaksOn('mentioned', mentioned(network), MENTIONED_PER_BIN)].sort(
      (x, y) => y.strength - x.strength || x.firstDay - y.firstDay,
    ),
    bursts: entityBursts(byPublication, names).map(({ articles, weight, ...days }) => ({
      ...days,
      articles: articles.length,
      weight: toHundredths(weight),
      headline: central(articles),
    })),
  };
}

function toHundredths(nats: number): number {
  return Math.round(100 * nats) / 100;
}
