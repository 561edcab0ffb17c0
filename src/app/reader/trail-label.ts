import type { Corpus } from '../data/corpus.ts';
import type { Step } from '../state/trail.ts';

/**
 * What the trail calls a step: a name; "with …" for a tie reached from one of its two; an article by its headline.
 *
 * @param before the step it was reached from
 */
export function trailLabel(step: Step, before: Step | undefined, { articles, entities }: Corpus): string {
  const nameOf = (id: string) => entities.name[entities.byId.get(id) ?? -1] ?? id;
  if (step.kind === 'entity') return nameOf(step.id);
  if (step.kind === 'article') return articles.headline[articles.byId.get(step.id) ?? -1] ?? step.id;
  if (before?.kind === 'entity' && before.id === step.a) return `with ${nameOf(step.b)}`;
  if (before?.kind === 'entity' && before.id === step.b) return `with ${nameOf(step.a)}`;
  return `${nameOf(step.a)} and ${nameOf(step.b)}`;
}

/** Tells one open thing from another; the place in an article is no part of it. */
export function stepKey(step: Step): string {
  return step.kind === 'tie' ? `tie ${step.a} ${step.b}` : `${step.kind} ${step.id}`;
}
