import type { Clauses } from '../query/clauses.ts';
import { facts } from '../words/facts.ts';

/**
 * What a count is limited to: nothing to say where every article counts, "in this period" where dates of publication alone decide, "in these periods" where two are compared, else "in
 * this selection". Hidden types restrict names, not articles.
 *
 * @param except kind of clause that was left out of the count
 */
export function scopeWords({ published, compared, mentioned, entities, outlets, search, notes }: Clauses, except?: 'entities'): string {
  const { scope } = facts;
  if (mentioned || (entities && except !== 'entities') || outlets || search?.hits || notes?.articles) return scope.selection;
  return published ? scope.period : compared ? scope.periods : '';
}
