import type { Corpus } from '../../data/corpus.ts';
import type { ArticleSet } from '../../query/article-set.ts';
import type { DateClause, EntitiesClause } from '../../query/clauses.ts';
import type { Events } from './events.ts';

/** The dated passages of some articles, from the oldest event to the newest. */
export interface Chronology {
  /** Rows of `corpus.dates`; of those that say the same, the first. */
  readonly rows: Int32Array;
  /** Those that say the same, by the row that is listed for them. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
}

interface Limits {
  /** Only passages wholly inside. */
  readonly mentioned?: DateClause | undefined;
  /** Only passages whose sentence names them. */
  readonly naming?: EntitiesClause | undefined;
  /** By row of `corpus.dates`, the row of the first passage that says the same of the same days; −1 for that one itself. */
  readonly same?: Int32Array | undefined;
}

/** A sentence that says the same days twice is one passage. */
export function chronology(
  corpus: Corpus,
  { order, article }: Events,
  articles: ArticleSet,
  { mentioned, naming, same }: Limits = {},
): Chronology {
  const { firstDay, lastDay, sentence } = corpus.dates;
  const rows = new Int32Array(order.length);
  const copies = new Map<number, number[]>();
  const listedFor = same && new Int32Array(order.length).fill(-1);
  let count = 0;
  let last = -1;
  for (const row of order) {
    if (!articles.has[article[row]!]) continue;
    if (mentioned && (firstDay[row]! < mentioned.first || lastDay[row]! > mentioned.last)) continue;
    const isAgain =
      last >= 0 &&
      article[last] === article[row] &&
      sentence[last] === sentence[row] &&
      firstDay[last] === firstDay[row] &&
      lastDay[last] === lastDay[row];
    if (isAgain || (naming && !names(corpus, article[row]!, sentence[row]!, naming))) continue;
    last = row;
    if (same && listedFor) {
      const first = same[row]! < 0 ? row : same[row]!;
      const listed = listedFor[first]!;
      if (listed >= 0) {
        const known = copies.get(listed);
        if (known) known.push(row);
        else copies.set(listed, [row]);
        continue;
      }
      listedFor[first] = row;
    }
    rows[count++] = row;
  }
  return { rows: rows.slice(0, count), copies };
}

/** Whether one sentence names all, or any, of them. */
function names({ mentions }: Corpus, article: number, sentence: number, { mode, entities }: EntitiesClause): boolean {
  let found = 0;
  for (const entity of entities) {
    for (let i = mentions.start[article]!; i < mentions.start[article + 1]!; i++) {
      if (mentions.sentence[i] !== sentence || mentions.entity[i] !== entity) continue;
      found++;
      break;
    }
  }
  return mode === 'all' ? found === entities.length : found > 0;
}

/** Articles that say the same as a row's own. */
export function articlesOfCopies({ article }: Events, row: number, copies: readonly number[]): number[] {
  return [...new Set(copies.map((copy) => article[copy]!))].filter((each) => each !== article[row]);
}
