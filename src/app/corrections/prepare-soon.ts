import type { Correction } from '../../schema/corrections.ts';
import type { Correcting } from './correcting.svelte.ts';

/** So long a question stands before its answer is worked out, in ms: it must be there first. */
const BEFORE = 60;

/** @returns what calls it off: an effect returns it as its clean-up */
export function prepareSoon(correcting: Correcting, step: Correction): () => void {
  const timer = setTimeout(() => correcting.prepare(step), BEFORE);
  return () => clearTimeout(timer);
}
