import { timelineMore } from '../words/timeline-more.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Bins } from './bins.ts';
import type { HeadlinePlace } from './headlines.ts';
import { timesNamed } from './naming-set.ts';
import { barSides } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

/** Words beside a bar of a lane. */
export interface LaneCaption {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

const ASIDE = 6;

/** In a tiny corpus, how often the articles of each bar name an entity, on the side where the bar's sentences stand. */
export function laneCaptions(
  corpus: Corpus,
  entity: number,
  places: readonly HeadlinePlace[],
  articlesIn: (bin: number) => readonly number[],
  bins: Bins,
  scale: TimeScale,
): LaneCaption[] {
  return places.flatMap(({ bin, side }) => {
    const times = timesNamed(corpus, articlesIn(bin), entity);
    if (times === 0) return [];
    const [x0, x1] = barSides(bins, scale, bin);
    const text = timelineMore.lanes.named(times);
    return [side === 'left' ? { x: x0 - ASIDE, anchor: 'end', text } : { x: x1 + ASIDE, anchor: 'start', text }];
  });
}
