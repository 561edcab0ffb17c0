import { namesOf, type Step } from '../state/trail.ts';

/** Tells one open thing from another; the place in an article is no part of it. */
export function stepKey(step: Step): string {
  if ('id' in step) return `${step.kind} ${step.id}`;
  return [step.kind, ...namesOf(step), ...(step.kind === 'path' ? step.without : [])].join(' ');
}
