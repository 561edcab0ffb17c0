/** One thing open in the panel; ids are those of the bundle. */
export type Step =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'tie'; readonly a: string; readonly b: string }
  /** `at`: offset of the passage to hold in view, in the text; −1 in the title. */
  | { readonly kind: 'article'; readonly id: string; readonly at?: number };

/** What is open, oldest first; empty for the list of articles. */
export type Trail = readonly Step[];

/** Goes on to a step; back, where the trail already holds it. */
export function follow(trail: Trail, step: Step): Trail {
  const before = trail.findIndex((known) => isSame(known, step));
  return [...(before < 0 ? trail : trail.slice(0, before)), step];
}

function isSame(x: Step, y: Step): boolean {
  if (x.kind === 'tie') return y.kind === 'tie' && ((x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a));
  return x.kind === y.kind && x.id === y.id;
}

/** The entity or tie that the open thing is about: the last such step. */
export function subjectOf(trail: Trail): Exclude<Step, { kind: 'article' }> | undefined {
  return trail.findLast((step) => step.kind !== 'article');
}
