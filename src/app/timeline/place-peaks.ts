/** The words on a peak. */
export interface PeakLabel {
  readonly key: number;
  /** Where its days begin and end, and their middle, as far as they are in view. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly heading: string;
  /** Cut where it is longer than the rest allows. */
  readonly headline: string;
  readonly caption: string;
}

export interface Placed {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly left: number;
  readonly width: number;
}

/** More on one line would be a text to read, and no labels. */
const MOST = 6;
const TRIED = 16;
const GAP = 20;
/** From the leader to the label's edge, where the label stands to one side of it. */
const ASIDE = 4;
const ANCHORS = ['middle', 'end', 'start'] as const;
/** Px of a character of each line; labels must not overlap, so these are on the wide side. */
const HEADING_PX = 6.5;
const CAPTION_PX = 6;
const HEADLINE_PX = 5.3;
const NARROWEST = 132;
/** Of a label with others beside it, and of one that has room. */
const WIDEST = 220;
const WIDEST_ALONE = 320;

/**
 * Labels on one baseline without overlap, each over its days or to the side away from its neighbours: the first, and each next
 * for which there is room beside those before it.
 *
 * @param labels the most important first
 * @param bounds px that labels may take
 */
export function placePeaks<T extends PeakLabel>(labels: readonly T[], bounds: readonly [number, number]): (T & Placed)[] {
  let placed: (T & Placed)[] = [];
  for (const label of labels.slice(0, TRIED)) {
    if (placed.length === MOST) break;
    if (placed.some((other) => label.from < other.to && other.from < label.to)) continue; // days that lie over one another
    const chosen = [...placed, label].sort((a, b) => a.x - b.x);
    placed = bestAnchors(chosen, bounds) ?? placed;
  }
  return widened(placed, bounds);
}

/** Room that is left over goes to headlines that would be cut, from left to right. */
function widened<T extends PeakLabel & Placed>(labels: readonly T[], bounds: readonly [number, number]): T[] {
  const wanted = ({ headline, width }: T) => Math.max(0, Math.min(WIDEST_ALONE, headline.length * HEADLINE_PX) - width);
  const wide: T[] = [];
  labels.forEach((label, i) => {
    const { anchor, left, width } = label;
    const before = wide.at(-1);
    const after = labels[i + 1];
    const roomLeft = before ? left - before.left - before.width - GAP : left - bounds[0];
    const gap = after ? after.left - left - width - GAP : bounds[1] - left - width;
    const roomRight = gap - (after && after.anchor !== 'start' ? Math.min(gap, wanted(after)) / 2 : 0);
    const room = anchor === 'middle' ? 2 * Math.min(roomLeft, roomRight) : anchor === 'end' ? roomLeft : roomRight;
    const more = Math.max(0, Math.min(wanted(label), room));
    wide.push({ ...label, left: left - (anchor === 'middle' ? more / 2 : anchor === 'end' ? more : 0), width: width + more });
  });
  return wide;
}

/** A headline may make a label wider, but only as wide as is pleasant. */
function widthOf({ heading, headline, caption }: PeakLabel): number {
  const words = Math.max(heading.length * HEADING_PX, caption.length * CAPTION_PX);
  return Math.max(words, Math.min(WIDEST, Math.max(NARROWEST, headline.length * CAPTION_PX)));
}

function bestAnchors<T extends PeakLabel>(labels: readonly T[], bounds: readonly [number, number]): (T & Placed)[] | undefined {
  let best: (T & Placed)[] | undefined;
  let bestCost = Infinity;
  const place = (placed: (T & Placed)[], cost: number) => {
    const label = labels[placed.length];
    if (cost >= bestCost) return;
    if (!label) {
      best = placed;
      bestCost = cost;
      return;
    }
    const before = placed.at(-1);
    for (const anchor of ANCHORS) {
      const width = widthOf(label);
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
