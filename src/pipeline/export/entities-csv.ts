import { isoDay } from '../../schema/day.ts';
import type { Network } from '../cooccurrence/network.ts';
import { csvLine } from '../../schema/csv-line.ts';

/**
 * Every entity that is named outside furniture, those of most articles first. `names` holds every name seen with how often,
 * `first_published` and `last_published` the days of the dated articles that name it.
 */
export function* exportEntities(network: Network): Iterable<string> {
  yield csvLine(['id', 'name', 'type', 'articles', 'mentions', 'first_published', 'last_published', 'country', 'names']);
  const { mentions, first, last } = sums(network);
  const day = (value: number) => (Number.isFinite(value) ? isoDay(value) : '');
  for (const [row, { id, name, type, country, names }] of network.entities.entries()) {
    const seen = names.map(([written, count]) => `${written} (${count})`).join('; ');
    yield csvLine([id, name, type, network.articleCounts[row]!, mentions[row]!, day(first[row]!), day(last[row]!), country ?? '', seen]);
  }
}

function sums({ entities, mentions, dated, firstDay, lastDay }: Network): {
  mentions: Int32Array;
  first: Float64Array;
  last: Float64Array;
} {
  const counts = new Int32Array(entities.length);
  const first = new Float64Array(entities.length).fill(Infinity);
  const last = new Float64Array(entities.length).fill(-Infinity);
  for (let article = 0; article + 1 < mentions.start.length; article++) {
    for (let i = mentions.start[article]!; i < mentions.start[article + 1]!; i++) {
      const entity = mentions.entity[i]!;
      counts[entity]!++;
      if (article >= dated) continue;
      first[entity] = Math.min(first[entity]!, firstDay[article]!);
      last[entity] = Math.max(last[entity]!, lastDay[article]!);
    }
  }
  return { mentions: counts, first, last };
}
