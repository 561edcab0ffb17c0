import type { Clauses } from '../query/clauses.ts';

/**
 * What a count is limited to: nothing to say where every article counts, "in this period" where dates of publication alone decide, "in these periods" where two are compared, else "in
 * this selection". Hidden types restrict names, not articles.
 *
 * @param except kind of clause that was left out of the count
 */
export function scopeWords(
  { published, compared, mentioned, entities, outlets, search, notes }: Clauses,
  except?: 'entities',
): '' | 'in this period' | 'in these periods' | 'in this selection' {
  if (mentioned || (entities && except !== 'entities') || outlets || search?.hits || notes?.articles) return 'in this selection';
  return published ? 'in this period' : compared ? 'in these periods' : '';
}
