/** One thing open in the panel; ids are those of the bundle. */
export type Step =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'tie'; readonly a: string; readonly b: string }
  /** What ties the marks of two names, of which one at least is a folded community's. */
  | { readonly kind: 'group'; readonly a: string; readonly b: string }
  /** How two entities are tied through others, none of them one of `without`. */
  | { readonly kind: 'path'; readonly a: string; readonly b: string; readonly without: readonly string[] }
  /** A community of the network, by its strongest member. */
  | { readonly kind: 'community'; readonly id: string }
  /** Every place of a name, one line each; without a name, of the words that are searched for. */
  | { readonly kind: 'context'; readonly id: string }
  | { readonly kind: 'context' }
  /** What has changed between the two periods compared. */
  | { readonly kind: 'changes' }
  /** What was corrected; and what may be one and is asked about. */
  | { readonly kind: 'corrections' }
  | { readonly kind: 'questions' }
  /** Mentions and ties drawn at random, asked whether they are right. */
  | { readonly kind: 'check' }
  /** The passages that the reader has marked. */
  | { readonly kind: 'notes' }
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
  if ('a' in x || 'a' in y)
    return x.kind === y.kind && 'a' in x && 'a' in y && ((x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a));
  return x.kind === y.kind && ('id' in x && x.id) === ('id' in y && y.id);
}

/** Names of what a step is about, by id. */
export function namesOf(step: Step): readonly string[] {
  if (step.kind === 'entity' || (step.kind === 'context' && 'id' in step)) return [step.id];
  return 'a' in step ? [step.a, step.b] : [];
}

/** The entity, tie, path … that the open thing is about: the last step that is no article. */
export function subjectOf(trail: Trail): Exclude<Step, { kind: 'article' }> | undefined {
  return trail.findLast((step) => step.kind !== 'article');
}
