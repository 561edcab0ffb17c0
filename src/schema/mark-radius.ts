/** No mark is larger, in px, however many articles name its entity. */
const LARGEST_RADIUS = 24;

/**
 * Radius in px of the circle that stands for an entity; squares and diamonds have the same area. 2.8 + 1.9·√articles, and
 * flatter where the corpus is so large that its commonest name would cover the canvas.
 *
 * @param most articles of the whole corpus's commonest entity, so that a mark does not grow because the period shrinks
 */
export function markRadius(articles: number, most: number): number {
  const slope = Math.min(1.9, (LARGEST_RADIUS - 2.8) / Math.sqrt(Math.max(1, most)));
  return 2.8 + slope * Math.sqrt(articles);
}
