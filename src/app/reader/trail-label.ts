import type { Corpus } from '../data/corpus.ts';
import type { Step } from '../state/trail.ts';
import { header } from '../words/header.ts';
import { reader } from '../words/reader.ts';
import { trail as words } from '../words/trail.ts';

/**
 * What the trail calls a step: a name; "with …" for a tie reached from one of its two; an article by its headline.
 *
 * @param before the step it was reached from
 */
export function trailLabel(step: Step, before: Step | undefined, { articles, entities }: Corpus): string {
  const nameOf = (id: string) => entities.name[entities.byId.get(id) ?? -1] ?? id;
  if (step.kind === 'entity') return nameOf(step.id);
  if (step.kind === 'article') return articles.headline[articles.byId.get(step.id) ?? -1] ?? step.id;
  if (step.kind === 'context') return 'id' in step ? words.inContext(nameOf(step.id)) : words.context;
  if (step.kind === 'notes') return reader.notes;
  if (step.kind === 'changes') return words.changes;
  if (step.kind === 'corrections') return header.corrections;
  if (step.kind === 'questions' || step.kind === 'check') return words[step.kind];
  if (step.kind === 'community') return words.around(nameOf(step.id));
  if (step.kind === 'path') return words.path(nameOf(step.a), nameOf(step.b));
  if (step.kind === 'group') return words.aroundBoth(nameOf(step.a), nameOf(step.b));
  if (before?.kind === 'entity' && before.id === step.a) return words.with(nameOf(step.b));
  if (before?.kind === 'entity' && before.id === step.b) return words.with(nameOf(step.a));
  return words.tie(nameOf(step.a), nameOf(step.b));
}
