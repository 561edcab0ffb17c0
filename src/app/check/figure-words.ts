import { check } from '../words/check.ts';
import type { AnswerTally } from './tally-answers.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** "28 of 29 right: 96.6 % (82.8 to 99.4 %, 95 % interval); 1 unsure"; "" where nothing is answered. */
export function figureWords({ right, wrong, unsure }: AnswerTally): string {
  const judged = right + wrong;
  const figure = judged > 0 ? [check.figure(right, judged, right / judged, ...wilsonInterval(right, judged))] : [];
  return [...figure, ...(unsure > 0 ? [check.unsure(unsure)] : [])].join(check.semicolon);
}
