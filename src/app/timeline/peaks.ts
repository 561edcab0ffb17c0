import { gSquared } from '../../schema/surprise.ts';
import type { Corpus } from '../data/corpus.ts';

/** A bin that stands out, and why. */
export interface Peak {
  readonly bin: number;
  readonly count: number;
  /** At most three names that set its articles apart, the most telling first; empty where none does. */
  readonly names: readonly string[];
  readonly isBusiest: boolean;
}

const MOST_PEAKS = 3;
const FEWEST_BINS = 8;
const FEWEST_ROWS = 3;
/** G² of p = 0.05: a label is a hint where to look, not a finding. */
const UNLIKELY = 3.84;
/** A peak overlooks so many bins on either side. */
const AROUND = 3;

/**
 * The bins that stand out among `[from, to)`: the busiest, and others that some name explains. A peak is a local maximum at
 * least two standard deviations above the mean (one and a half for the others).
 *
 * @param articlesIn articles of a bin
 */
export function findPeaks(
  corpus: Corpus,
  counts: Int32Array,
  from: number,
  to: number,
  articlesIn: (bin: number) => readonly number[],
  isHidden: (entity: number) => boolean,
): Peak[] {
  const seen = counts.subarray(from, to);
  if (seen.length < FEWEST_BINS) return [];
  const mean = seen.reduce((sum, n) => sum + n, 0) / seen.length;
  const deviation = Math.sqrt(seen.reduce((sum, n) => sum + (n - mean) ** 2, 0) / seen.length);
  const candidates: number[] = [];
  for (let i = 0; i < seen.length; i++) {
    const count = seen[i]!;
    if (count < FEWEST_ROWS || count < mean + 1.5 * deviation) continue;
    const around = seen.subarray(Math.max(0, i - AROUND), i + AROUND + 1);
    const before = seen.subarray(Math.max(0, i - AROUND), i);
    if (around.every((n) => n <= count) && before.every((n) => n < count)) candidates.push(from + i);
  }
  candidates.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const [top, second] = candidates;
  const peaks: Peak[] = [];
  for (const bin of candidates) {
    if (peaks.length === MOST_PEAKS) break;
    const isBusiest = bin === top && counts[bin]! >= mean + 2 * deviation && counts[bin]! > (second === undefined ? 0 : counts[second]!);
    const names = namesOf(corpus, articlesIn(bin), isHidden);
    if (isBusiest || names.length > 0) peaks.push({ bin, count: counts[bin]!, names, isBusiest });
  }
  return peaks;
}

/**
 * Names at least twice as common in these articles as elsewhere, hardly by chance, and in a quarter of them: at most three, those
 * of most articles first, here and then in all, because a known name says more than one that is only met here.
 */
function namesOf(corpus: Corpus, articles: readonly number[], isHidden: (entity: number) => boolean): string[] {
  const { named, entities } = corpus;
  const here = new Map<number, number>();
  for (const article of articles) {
    for (let i = named.start[article]!; i < named.start[article + 1]!; i++) {
      here.set(named.entity[i]!, (here.get(named.entity[i]!) ?? 0) + 1);
    }
  }
  const telling: { entity: number; count: number }[] = [];
  const elsewhere = corpus.articles.count - articles.length;
  for (const [entity, count] of here) {
    if (count < 2 || count * 4 < articles.length || isHidden(entity)) continue;
    const surprise = gSquared(count, articles.length, entities.articles[entity]!, corpus.articles.count);
    const isTwiceAsCommon = count * elsewhere >= 2 * (entities.articles[entity]! - count) * articles.length;
    if (surprise >= UNLIKELY && isTwiceAsCommon) telling.push({ entity, count });
  }
  telling.sort((a, b) => b.count - a.count || entities.articles[b.entity]! - entities.articles[a.entity]! || a.entity - b.entity);
  return telling.slice(0, 3).map(({ entity }) => entities.name[entity]!);
}

/** The words on a peak. */
export interface PeakLabel {
  readonly bin: number;
  /** Middle of its bar. */
  readonly x: number;
  readonly heading: string;
  readonly caption: string;
}

export interface PlacedPeak extends PeakLabel {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly left: number;
  readonly width: number;
}

const GAP = 20;
/** From the leader to the label's edge, where the label stands to one side of it. */
const ASIDE = 4;
const ANCHORS = ['middle', 'end', 'start'] as const;

/**
 * Labels on one baseline without overlap, each over its bar or to the side away from its neighbours; where they do not all
 * fit, the last ones go.
 *
 * @param labels the most important first
 * @param bounds px that labels may take
 */
export function placePeaks(labels: readonly PeakLabel[], bounds: readonly [number, number]): PlacedPeak[] {
  for (let count = labels.length; count > 0; count--) {
    const best = bestAnchors(
      labels.slice(0, count).sort((a, b) => a.x - b.x),
      bounds,
    );
    if (best) return best;
  }
  return [];
}

function bestAnchors(labels: readonly PeakLabel[], bounds: readonly [number, number]): PlacedPeak[] | undefined {
  let best: PlacedPeak[] | undefined;
  let bestCost = Infinity;
  const place = (placed: PlacedPeak[], cost: number) => {
    const label = labels[placed.length];
    if (cost >= bestCost) return;
    if (!label) {
      best = placed;
      bestCost = cost;
      return;
    }
    const before = placed.at(-1);
    for (const anchor of ANCHORS) {
      const width = Math.max(label.heading.length * 6.5, label.caption.length * 6);
      const left = label.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width - ASIDE : ASIDE);
      if (left < bounds[0] || left + width > bounds[1] || (before && before.left + before.width + GAP > left)) continue;
      // a label to the side must not lie over the leader of its neighbour
      const crosses = labels.some((other) => other !== label && left - ASIDE < other.x && other.x < left + width + ASIDE);
      if (crosses) continue;
      place([...placed, { ...label, anchor, left, width }], cost + (anchor === 'middle' ? 0 : 1));
    }
  };
  place([], 0);
  return best;
}
