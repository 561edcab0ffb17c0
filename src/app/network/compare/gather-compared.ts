import { comparedOf, type ComparedPeriods } from '../../changes/compared.ts';
import { publishedWithin } from '../../query/article-set.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Frame } from '../frame.ts';
import { withPins } from '../pins.ts';
import { positions, type Positions } from '../positions.ts';
import { comparedNetwork, type ComparedNetwork } from './compare-scene.ts';

/** All that a map of two periods is drawn from, on the layout of both together. */
export interface GatheredPeriods extends ComparedNetwork {
  readonly comparison: ComparedPeriods;
  readonly positions: Positions;
}

/** Undefined where nothing is compared. */
export function gatherCompared(explorer: Explorer, frame: Frame): GatheredPeriods | undefined {
  const { corpus, network, networkMeasured, view } = explorer;
  const comparison = comparedOf(explorer);
  if (!comparison) return undefined;
  const within = (name: 'earlier' | 'later') => publishedWithin(corpus, explorer.exceptPublished, comparison.periods[name]);
  const sets = { earlier: within('earlier'), later: within('later'), isAlone: explorer.centre >= 0 };
  const drawn = comparedNetwork(corpus, network, comparison, sets);
  const places = positions(corpus, drawn.network, networkMeasured.strengthOf, frame);
  return { comparison, ...drawn, positions: withPins(corpus, drawn.network, places, view.pins) };
}
