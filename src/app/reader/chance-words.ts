import { BEYOND_CHANCE } from '../../schema/surprise.ts';
import { formatCount } from '../ui/format-count.ts';
import { facts } from '../words/facts.ts';

/** With fewer independent texts no tie can be told from chance at p < 0.001 unless it is perfect. */
const FEWEST_TEXTS = 20;

export interface Chance {
  /** Signed G². */
  readonly surprise: number;
  /** Independent texts it was counted over: copies of one text are no coincidence. */
  readonly texts: number;
}

/**
 * What G² says, in words, of the whole corpus and of the part in view.
 *
 * @param part undefined where the whole corpus is in view
 * @param scope "in this period", "in this selection"
 */
export function chanceWords(whole: Chance, part: Chance | undefined, scope: string): string {
  const words = facts.chance;
  if (whole.texts < FEWEST_TEXTS) return words.tooFew;
  const isBeyond = whole.surprise >= BEYOND_CHANCE;
  const verdict = isBeyond ? words.beyond : whole.surprise <= -BEYOND_CHANCE ? words.less : words.explained;
  const first = verdict(g(whole));
  if (!part) return words.alone(first);
  if (part.texts < FEWEST_TEXTS) return words.tooFewHere(first, scope);
  const isBeyondHere = part.surprise >= BEYOND_CHANCE;
  const inPart = isBeyond ? (isBeyondHere ? words.beyondHereToo : words.notHere) : isBeyondHere ? words.beyondHere : words.hereToo;
  return inPart(first, scope, g(part));
}

function g({ surprise }: Chance): string {
  const rounded = Math.round(Math.abs(surprise));
  return `G²\u00a0${surprise < 0 && rounded > 0 ? '−' : ''}${formatCount(rounded)}`;
}
