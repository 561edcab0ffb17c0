import { notingOf } from '../notes/open-notes.ts';
import { orderOf } from '../reader/list-rows.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { namesOf } from '../state/trail.ts';
import { articlePlan } from './print-article.ts';
import { articlesPlan } from './print-articles.ts';
import { chronologyPlan } from './print-chronology.ts';
import { printedFigures } from './print-figures.ts';
import { changesPlan, contextPlan, notesPlan, pathPlan } from './print-others.ts';
import { entityPlan, groupPlan, tiePlan } from './print-passages.ts';
import type { PrintPlan } from './print-plan.ts';

/**
 * What a reader who prints expects on paper: what is open in the panel. The list of articles stands under the timeline; where no
 * panel is open, under the timeline and the network. What only works on the corpus, corrections and questions, prints that list as well.
 *
 * @param hasPanel whether the panel can be seen
 */
export function whatToPrint(explorer: Explorer, hasPanel: boolean): PrintPlan {
  const { corpus, trail, clauses, view, listed } = explorer;
  const step = hasPanel ? trail.at(-1) : undefined;
  const entity = (id: string) => corpus.entities.byId.get(id) ?? -1;
  if (step?.kind === 'article') return articlePlan(explorer, corpus.articles.byId.get(step.id) ?? -1, notingOf(explorer).notes);
  if (step?.kind === 'entity') return entityPlan(explorer, entity(step.id));
  if (step?.kind === 'tie' || step?.kind === 'group')
    return (step.kind === 'tie' ? tiePlan : groupPlan)(explorer, entity(step.a), entity(step.b));
  if (step?.kind === 'path') return pathPlan(explorer);
  if (step?.kind === 'context') {
    const [id] = namesOf(step);
    return contextPlan(explorer, id === undefined ? undefined : entity(id), listed?.context ?? {});
  }
  if (step?.kind === 'notes') return notesPlan(explorer, notingOf(explorer).notes);
  const changes = step?.kind === 'changes' ? changesPlan(explorer) : undefined;
  if (changes) return changes;
  if (!step && hasPanel && view.list === 'chronology') return chronologyPlan(explorer, listed?.chronology);
  const order = orderOf(listed?.articles.order, clauses);
  return articlesPlan(explorer, order, () => printedFigures(explorer, !hasPanel));
}
