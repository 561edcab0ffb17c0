import { BEYOND_CHANCE } from '../../schema/surprise.ts';

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
  if (whole.texts < FEWEST_TEXTS) return 'Too few texts to tell this from chance.';
  const isBeyond = whole.surprise >= BEYOND_CHANCE;
  const verdict = isBeyond
    ? 'Beyond chance'
    : whole.surprise <= -BEYOND_CHANCE
      ? 'Less often than chance would have it'
      : 'Chance would explain this tie';
  const first = `${verdict} in the whole corpus (${g(whole)})`;
  if (!part) return `${first}.`;
  if (part.texts < FEWEST_TEXTS) return `${first}; too few texts ${scope} alone to tell.`;
  const isBeyondHere = part.surprise >= BEYOND_CHANCE;
  const link = isBeyond === isBeyondHere ? 'and' : isBeyond ? 'not' : 'but it is beyond chance';
  return `${first}, ${link} ${scope}${isBeyond ? ' alone' : ''} (${g(part)}).`;
}

function g({ surprise }: Chance): string {
  const rounded = Math.round(Math.abs(surprise));
  return `G²\u00a0${surprise < 0 && rounded > 0 ? '−' : ''}${rounded}`;
}
