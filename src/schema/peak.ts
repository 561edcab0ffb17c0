import type { Day } from './day.ts';

/** Which days a peak is told by: those on which articles were published, or those that they speak of. */
export const PEAK_AXES = ['published', 'mentioned'] as const;
type PeakAxis = (typeof PEAK_AXES)[number];

/**
 * A stretch of days that stands out. Days are whole bins, so that a range over them on the page keeps just the `articles` counted: those
 * that lie wholly within it, also where they are dated to no bin.
 */
interface Stretch {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** How many articles are inside. */
  readonly articles: number;
  /** Row of the article inside whose names and headline are most like those of the others. */
  readonly headline: number;
}

/** More articles than usual were published, or speak of these days. */
export interface Peak extends Stretch {
  readonly axis: PeakAxis;
  /** Surprise: −ln of the probability that chance alone brings so many articles, in nats, to a hundredth. */
  readonly strength: number;
  /** Rows of at most five entities that set the articles inside apart from all others, the most telling first. */
  readonly names: readonly number[];
}

/** An entity is named in a larger part of the articles than usual; `articles` are those that name it. */
export interface Burst extends Stretch {
  readonly entity: number;
  /** Kleinberg's weight, in nats, to a hundredth: how much cheaper the stretch is in the state of bursts. */
  readonly weight: number;
}
