import type { Manifest } from '../../schema/bundle.ts';
import type { Day } from '../../schema/day.ts';
import { PEAK_AXES, type PeakAxis } from '../../schema/peak-axis.ts';
import { rowsOf } from './packed-rows.ts';

/** Days that stand out; a range over them keeps just the `articles` counted. */
interface Stretch {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly articles: number;
  /** Row of the article that is most like the others. */
  readonly headline: number;
}

export interface Peak extends Stretch {
  readonly axis: PeakAxis;
  /** −ln of the probability that chance brings as many articles, in nats. */
  readonly strength: number;
  /** At most five entities that set its articles apart from all others, the most telling first. */
  readonly names: readonly number[];
}

/** `articles` are those that name the entity. */
interface Burst extends Stretch {
  readonly entity: number;
  /** Kleinberg's weight, in nats. */
  readonly weight: number;
}

/** All, heaviest first, and those of each entity that has any. */
export interface Bursts {
  readonly all: readonly Burst[];
  readonly byEntity: ReadonlyMap<number, readonly Burst[]>;
}

export function tabulatePeaks(peaks: Manifest['peaks']): Peak[] {
  return rowsOf(peaks, ['axis', 'firstDay', 'lastDay', 'articles', 'strength', 'headline']).map(
    ([axis, firstDay, lastDay, articles, strength, headline], row) => ({
      axis: PEAK_AXES[axis!] ?? 'published',
      firstDay: firstDay!,
      lastDay: lastDay!,
      articles: articles!,
      strength: strength! / 100,
      headline: headline!,
      names: peaks.names[row] ?? [],
    }),
  );
}

export function tabulateBursts(bursts: Manifest['bursts']): Bursts {
  const all = rowsOf(bursts, ['entity', 'firstDay', 'lastDay', 'articles', 'weight', 'headline']).map(
    ([entity, firstDay, lastDay, articles, weight, headline]): Burst => ({
      entity: entity!,
      firstDay: firstDay!,
      lastDay: lastDay!,
      articles: articles!,
      weight: weight! / 100,
      headline: headline!,
    }),
  );
  const byEntity = new Map<number, Burst[]>();
  for (const burst of all) {
    const list = byEntity.get(burst.entity);
    if (list) list.push(burst);
    else byEntity.set(burst.entity, [burst]);
  }
  return { all, byEntity };
}
