import type { ClauseKind, Clauses } from '../query/clauses.ts';

/** Every clause but those of some kinds. */
export function clausesBut(clauses: Clauses, ...kinds: readonly ClauseKind[]): readonly unknown[] {
  return Object.entries(clauses)
    .filter(([kind]) => !(kinds as readonly string[]).includes(kind))
    .map(([, clause]) => clause as unknown);
}

/** Answers with the list of before while the next holds the same things, so that what is derived from it stays too. */
export function keepSame<T>(list: () => readonly T[]): () => readonly T[] {
  let last: readonly T[] = [];
  return () => {
    const next = list();
    if (next.length !== last.length || next.some((value, i) => value !== last[i])) last = next;
    return last;
  };
}
