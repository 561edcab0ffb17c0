import type { SymbolReader } from './symbol-reader.ts';
import type { SymbolWriter } from './symbol-writer.ts';
import { CLUSTERINGS } from './weights-file.ts';

const FINEST = CLUSTERINGS - 1;

/** How many coarser clusters are likely for each: those that most of its words are in. */
const GUESSES = 4;
/** Clusters are written in two parts, the lower of so many bits: there are more of them than symbols. */
const LOWER_BITS = 5;
const UPPERS = 64;
/** For each clustering, contexts of the upper part, of the lower by the upper, and of which guess is right. */
const CONTEXTS = 1 + UPPERS + 1;
const GUESS = 1 + UPPERS;

/**
 * Writes which clusters are likely for those of the next finer clustering; then of each word the finest cluster, and of each coarser
 * clustering which of the likely it is, or where it is none of them, which else.
 *
 * @param clusters `CLUSTERINGS` numbers for each word
 * @param context the first of those that it takes
 */
export function writeClusters(clusters: Uint16Array, context: number, writer: SymbolWriter): void {
  const put = (k: number, cluster: number) => {
    const upper = cluster >> LOWER_BITS;
    if (upper >= UPPERS) throw new RangeError(`cluster ${cluster} is not below ${UPPERS << LOWER_BITS}`);
    writer.put(context + k * CONTEXTS, upper);
    writer.put(context + k * CONTEXTS + 1 + upper, cluster & ((1 << LOWER_BITS) - 1));
  };
  const likely = Array.from({ length: FINEST }, (_, k) => likelyClusters(clusters, k));
  likely.forEach((lists, k) => {
    put(k, lists.length);
    for (const list of lists) for (let i = 0; i < GUESSES; i++) put(k, list[i] ?? 0);
  });
  for (let at = 0; at < clusters.length; at += CLUSTERINGS) {
    put(FINEST, clusters[at + FINEST]!);
    for (let k = FINEST - 1; k >= 0; k--) {
      const cluster = clusters[at + k]!;
      const guess = likely[k]![clusters[at + k + 1]!]!.indexOf(cluster);
      writer.put(context + k * CONTEXTS + GUESS, guess < 0 ? GUESSES : guess);
      if (guess < 0) put(k, cluster);
    }
  }
}

/** For each cluster of clustering `k + 1`, by its number, which of clustering `k` most of its words are in; the most first. */
function likelyClusters(clusters: Uint16Array, k: number): readonly (readonly number[])[] {
  const counts: Map<number, number>[] = [];
  for (let at = 0; at < clusters.length; at += CLUSTERINGS) {
    const count = (counts[clusters[at + k + 1]!] ??= new Map<number, number>());
    count.set(clusters[at + k]!, (count.get(clusters[at + k]!) ?? 0) + 1);
  }
  // Numbers that are no cluster's are holes.
  return Array.from(counts, (count: Map<number, number> | undefined) =>
    [...(count ?? [])]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, GUESSES)
      .map(([cluster]) => cluster),
  );
}

/** What `writeClusters` wrote. */
export function readClusters(words: number, context: number, reader: SymbolReader): Uint16Array {
  const take = (k: number) => {
    const upper = reader.next(context + k * CONTEXTS);
    return (upper << LOWER_BITS) | reader.next(context + k * CONTEXTS + 1 + upper);
  };
  const likely = Array.from({ length: FINEST }, (_, k) => {
    const clusters = new Uint16Array(take(k) * GUESSES);
    for (let i = 0; i < clusters.length; i++) clusters[i] = take(k);
    return clusters;
  });
  const clusters = new Uint16Array(words * CLUSTERINGS);
  for (let at = 0; at < clusters.length; at += CLUSTERINGS) {
    let cluster = take(FINEST);
    clusters[at + FINEST] = cluster;
    for (let k = FINEST - 1; k >= 0; k--) {
      const guess = reader.next(context + k * CONTEXTS + GUESS);
      cluster = guess === GUESSES ? take(k) : likely[k]![cluster * GUESSES + guess]!;
      clusters[at + k] = cluster;
    }
  }
  return clusters;
}
