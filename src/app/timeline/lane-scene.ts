import type { Corpus } from '../data/corpus.ts';
import type { Bins } from './bins.ts';
import type { HeadlinePlace } from './headlines.ts';
import { timesNamed } from './lanes.ts';
import { barSides, visibleBins, type TimelineLayout } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

export interface LaneScene {
  readonly entity: number;
  /** Where its bars stand, from the top of the plot. */
  readonly y: number;
  /** Bars as path data, relative to `y`. */
  readonly path: string;
  readonly captions: readonly { readonly x: number; readonly anchor: 'start' | 'end'; readonly text: string }[];
}

const LOWEST = 4;
const HIGHEST = 14;
/** Of bars that all count one: the height of a line of text. */
const SINGLE = 9;
const ASIDE = 6;

/**
 * One row of bars an entity, all rows to one scale.
 *
 * @param tiny in a tiny corpus, where its sentences stand: each bar then says how often the entity is named, on the same side
 */
export function laneScene(
  corpus: Corpus,
  lanes: readonly { readonly entity: number; readonly counts: Int32Array }[],
  bins: Bins,
  scale: TimeScale,
  layout: TimelineLayout,
  tiny?: { readonly places: readonly HeadlinePlace[]; readonly articlesIn: (bin: number) => readonly number[] },
): LaneScene[] {
  const [from, to] = visibleBins(bins, scale);
  const most = Math.max(1, ...lanes.map(({ counts }) => counts.subarray(from, to).reduce((a, b) => Math.max(a, b), 0)));
  const heightOf = (count: number) => (most === 1 ? SINGLE : LOWEST + ((HIGHEST - LOWEST) * (count - 1)) / (most - 1));
  return lanes.map(({ entity, counts }, i) => {
    let path = '';
    const captions: { x: number; anchor: 'start' | 'end'; text: string }[] = [];
    for (let bin = from; bin < to; bin++) {
      if (counts[bin] === 0) continue;
      const [x0, x1] = barSides(bins, scale, bin);
      path += `M${x0.toFixed(1)} 0V${-heightOf(counts[bin]!).toFixed(1)}H${x1.toFixed(1)}V0Z`;
      const place = tiny?.places.find((other) => other.bin === bin);
      if (!place) continue;
      const times = timesNamed(corpus, tiny!.articlesIn(bin), entity);
      const text = times === 1 ? 'named once' : times === 2 ? 'named twice' : `named ${times} times`;
      captions.push(place.side === 'left' ? { x: x0 - ASIDE, anchor: 'end', text } : { x: x1 + ASIDE, anchor: 'start', text });
    }
    return { entity, y: layout.baseline + layout.axisHeight + (i + 1) * layout.laneHeight - 4, path, captions };
  });
}
