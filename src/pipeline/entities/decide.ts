import type { EntityType } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Judged } from './judged.ts';

/** What a capital in mid-sentence is worth before any cue is heard; found by trying on annotated text. */
const PRIOR = { one: { person: 0.45, organization: 0.5, place: 0.4 }, several: { person: 0.9, organization: 0.75, place: 0.3 } } as const;
/** Least evidence for a mention. */
const ENOUGH = 1;
const ENOUGH_OF_SEVERAL = 0.8;

/** The best reading of a candidate as a name, and how far it is from the next best and from being none. */
export function bestReading({ candidate, scores }: Judged): { type: EntityType; evidence: number; lead: number; enough: boolean } {
  const several = candidate.words.length > 1;
  const prior = several ? PRIOR.several : PRIOR.one;
  let type: EntityType = 'person';
  let best = scores.person + prior.person;
  let second = -Infinity;
  for (const other of ['organization', 'place'] as const) {
    const score = scores[other] + prior[other];
    if (score > best) {
      second = best;
      best = score;
      type = other;
    } else second = Math.max(second, score);
  }
  const evidence = best - scores.none;
  return { type, evidence, lead: best - second, enough: evidence >= (several ? ENOUGH_OF_SEVERAL : ENOUGH) };
}

/** The mention that a candidate is, if the best type has enough evidence; `p` grows with the margin over the next best. */
export function decide(judged: Judged): Mention | undefined {
  const { type, evidence, lead, enough } = bestReading(judged);
  if (!enough) return undefined;
  const { line, first, last } = judged.candidate;
  const margin = Math.min(evidence, lead + 0.5);
  return {
    start: line.tokens[first]!.start,
    end: line.tokens[last]!.end,
    type,
    p: Math.round(100 * Math.min(0.98, 0.5 + 0.48 * (1 - Math.exp(-margin / 1.5)))) / 100,
  };
}
