import type { Burst, Peak } from '../../schema/peak.ts';

/** What stands out in a corpus, strongest first. Rows of articles and entities are the network's. */
export interface Outstanding {
  readonly peaks: readonly Peak[];
  readonly bursts: readonly Burst[];
}
