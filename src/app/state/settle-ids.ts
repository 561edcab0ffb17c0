import type { Corpus } from '../data/corpus.ts';
import type { PageState } from './address.ts';
import { follow, type Step, type Trail } from './trail.ts';

/**
 * The same state with every name under the id that it has now: two that have become one stand once, and what is tied to itself is
 * gone.
 */
export function settleIds({ clauses, trail, view }: PageState, { entities }: Corpus): PageState {
  const idOf = (id: string) => entities.id[entities.byId.get(id) ?? -1] ?? id;
  const once = (ids: readonly string[]) => [...new Set(ids.map(idOf))];
  const pins = new Map(view.pins.map((pin) => [idOf(pin.id), { ...pin, id: idOf(pin.id) }]));
  return {
    clauses: clauses.entities
      ? { ...clauses, entities: { ...clauses.entities, entities: [...new Set(clauses.entities.entities)] } }
      : clauses,
    trail: settleTrail(trail, idOf),
    view: {
      ...view,
      folded: once(view.folded),
      lanes: once(view.lanes),
      pins: [...pins.values()],
      around: view.around && { ...view.around, id: idOf(view.around.id) },
    },
  };
}

function settleTrail(trail: Trail, idOf: (id: string) => string): Trail {
  return trail.reduce<Trail>((settled, step) => {
    const next = settleStep(step, idOf);
    return next ? follow(settled, next) : settled;
  }, []);
}

function settleStep(step: Step, idOf: (id: string) => string): Step | undefined {
  if ('a' in step) {
    const [a, b] = [idOf(step.a), idOf(step.b)];
    if (a === b) return { kind: 'entity', id: a };
    return step.kind === 'path' ? { ...step, a, b, without: step.without.map(idOf) } : { ...step, a, b };
  }
  return step.kind === 'article' || !('id' in step) ? step : { ...step, id: idOf(step.id) };
}
