import type { Corpus } from '../data/corpus.ts';
import { namesOf, type Step } from '../state/trail.ts';
import { header } from '../words/header.ts';
import { reader } from '../words/reader.ts';

/**
 * What the trail calls a step: a name; "with …" for a tie reached from one of its two; an article by its headline.
 *
 * @param before the step it was reached from
 */
export function trailLabel(step: Step, before: Step | undefined, { articles, entities }: Corpus): string {
  const nameOf = (id: string) => entities.name[entities.byId.get(id) ?? -1] ?? id;
  if (step.kind === 'entity') return nameOf(step.id);
  if (step.kind === 'article') return articles.headline[articles.byId.get(step.id) ?? -1] ?? step.id;
  if (step.kind === 'context') return 'id' in step ? reader.inContext(nameOf(step.id)) : reader.context;
  if (step.kind === 'notes') return reader.notes;
  if (step.kind === 'changes') return reader.changes;
  if (step.kind === 'corrections') return header.corrections;
  if (step.kind === 'questions') return reader.questions;
  if (step.kind === 'community') return reader.around(nameOf(step.id));
  if (step.kind === 'path') return reader.path(nameOf(step.a), nameOf(step.b));
  if (step.kind === 'group') return reader.aroundBoth(nameOf(step.a), nameOf(step.b));
  if (before?.kind === 'entity' && before.id === step.a) return reader.with(nameOf(step.b));
  if (before?.kind === 'entity' && before.id === step.b) return reader.with(nameOf(step.a));
  return reader.tie(nameOf(step.a), nameOf(step.b));
}

/** Tells one open thing from another; the place in an article is no part of it. */
export function stepKey(step: Step): string {
  if ('id' in step) return `${step.kind} ${step.id}`;
  return [step.kind, ...namesOf(step), ...(step.kind === 'path' ? step.without : [])].join(' ');
}
