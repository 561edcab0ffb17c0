import type { PeakAxis } from '../../schema/peak-axis.ts';

/**
 * A stretch of days that stands out. Days are whole bins, so that a range over them on the page counts the same articles: those that
 * lie wholly within it, also where they are dated to no bin. Rows of articles and entities are the network's.
 */
interface Stretch {
  readonly firstDay: number;
  readonly lastDay: number;
  /** How many articles are inside. */
  readonly articles: number;
  /** The article inside whose names and headline are most like those of the others. */
  readonly headline: number;
}

/** More articles than usual were published, or speak of these days. */
export interface Peak extends Stretch {
  readonly axis: PeakAxis;
  /** Surprise: −ln of the probability that chance alone brings so many articles, in hundredths. */
  readonly strength: number;
  /** Entities that set the articles inside apart from all others, the most telling first. */
  readonly names: readonly number[];
}

/** An entity is named in a larger part of the articles than usual; `articles` are those that name it. */
interface Burst extends Stretch {
  readonly entity: number;
  /** Kleinberg's weight, in hundredths: how much cheaper the stretch is in the state of bursts. */
  readonly weight: number;
}

/** What stands out in a corpus, strongest first. */
export interface Outstanding {
  readonly peaks: readonly Peak[];
  readonly bursts: readonly Burst[];
}
