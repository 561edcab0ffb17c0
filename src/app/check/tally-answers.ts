import type { CheckedKind } from '../../schema/checked.ts';
import type { StandingAnswer } from './fit-answers.ts';

/** What was answered about mentions, or about ties. */
export interface AnswerTally {
  readonly right: number;
  /** Mended or not. */
  readonly wrong: number;
  readonly unsure: number;
  /** Of the wrong ones. */
  readonly mended: number;
  /** All of them. */
  readonly answered: number;
}

export function tallyAnswers(standing: readonly StandingAnswer[], kind: CheckedKind): AnswerTally {
  const own = standing.filter(({ answer }) => answer.kind === kind);
  const count = (said: StandingAnswer['answer']['answer']) => own.filter(({ answer }) => answer.answer === said).length;
  return {
    right: count('right'),
    wrong: count('wrong'),
    unsure: count('unsure'),
    mended: own.filter(({ isMended }) => isMended).length,
    answered: own.length,
  };
}
