import { seededRandom } from '../../src/pipeline/random.ts';
import type { AnnotatedArticle } from '../../src/schema/article.ts';
import { isoDay } from '../../src/schema/day.ts';
import type { Entity } from '../../src/pipeline/aliases/entity.ts';
import { annotated, entitiesNamed } from './annotated.ts';

/**
 * Articles about circles of people who are mostly named with one another, and now and then with anybody: what a news corpus's
 * network looks like from afar.
 */
export function randomCorpus(
  seed: number,
  articleCount: number,
  circles: number,
  perCircle: number,
): { articles: AnnotatedArticle[]; entities: Entity[] } {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const articles = Array.from({ length: articleCount }, (_, i) => {
    const circle = below(circles);
    const pick = () => (random() < 0.9 ? `n${circle}-${Math.floor(perCircle * random() ** 2)}` : `n${below(circles)}-${below(perCircle)}`);
    const sentences = Array.from({ length: 3 + below(8) }, () => Array.from({ length: below(3) }, pick));
    return annotated(`article-${i}`, sentences, random() < 0.95 ? { published: isoDay(19_000 + below(700)) } : {});
  });
  const ids = Array.from({ length: circles * perCircle }, (_, i) => `n${Math.floor(i / perCircle)}-${i % perCircle}`);
  return { articles, entities: entitiesNamed(...ids) };
}
