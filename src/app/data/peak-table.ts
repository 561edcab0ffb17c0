import type { Manifest } from '../../schema/bundle.ts';
import { PEAK_AXES, type Burst, type Peak } from '../../schema/peak.ts';
import { rowsOf } from './packed-rows.ts';

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
