import { blockKeys } from './block-names.ts';
import { makeClusters, type Clusters } from './cluster.ts';
import { hasInitials } from './compare-in-article.ts';
import { addsInitials, isSpellingOf } from './compare-in-corpus.ts';
import type { NameForm } from './name-form.ts';

/** A name as the corpus has it: all forms of one key and type. */
export interface Name {
  readonly form: NameForm;
  /** Articles that have it and where it stands for itself. */
  readonly articles: number;
  /** In how many articles it was short for each other name, by that name's index. */
  readonly shortFor: ReadonlyMap<number, number>;
}

/** Least number of articles in which a short name was seen with its full one, before it means the same where it stands alone. */
const SEEN_TOGETHER = 3;
/** How many times as often as all others together the full name must be the one meant. */
const WIDE_MARGIN = 5;

/**
 * Which names of the corpus are one entity's. Conservative: a wrong merge is worse than a split, and every rule that finds two
 * candidates joins none.
 *
 * @param names in a fixed order, so that the result has one too
 */
export function joinNames(names: readonly Name[]): Clusters {
  const clusters = makeClusters(names.length);
  const blocks = new Map<string, number[]>();
  for (let i = 0; i < names.length; i++)
    for (const key of blockKeys(names[i]!.form)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  for (const [key, block] of blocks) {
    if (block.length < 2) continue;
    if (key.startsWith('middle ')) joinInitials(names, block, clusters);
    else
      for (let i = 1; i < block.length; i++)
        if (isSpellingOf(names[block[0]!]!.form, names[block[i]!]!.form)) clusters.join(block[0]!, block[i]!);
  }
  joinShortNames(names, clusters);
  return clusters;
}

/** "Mark Milley" and "Mark A. Milley" join where no other initials compete: George W. and George H. W. Bush keep George Bush apart. */
function joinInitials(names: readonly Name[], block: readonly number[], clusters: Clusters): void {
  const plain = block.filter((i) => names[i]!.form.parts.length === 2);
  const longer = block.filter((i) => names[i]!.form.parts.length > 2);
  if (plain.length === 1 && longer.length === 1 && addsInitials(names[plain[0]!]!.form, names[longer[0]!]!.form))
    clusters.join(plain[0]!, longer[0]!);
}

/** A surname, a body's short name or an acronym that stands alone in an article, where the rest of the corpus leaves no doubt whose it is. */
function joinShortNames(names: readonly Name[], clusters: Clusters): void {
  const bearers = new Map<string, Set<number>>();
  names.forEach(({ form }, i) => {
    if (form.type !== 'person' || form.parts.length < 2) return;
    for (const part of form.ends) {
      const set = bearers.get(part);
      if (set) set.add(i);
      else bearers.set(part, new Set([i]));
    }
  });
  names.forEach(({ form, shortFor }, i) => {
    if (shortFor.size === 0) return;
    const meant = new Map<number, number>();
    for (const [full, count] of shortFor) meant.set(clusters.find(full), (meant.get(clusters.find(full)) ?? 0) + count);
    if (form.acronym !== undefined) {
      const [only] = meant.keys();
      if (meant.size === 1 && form.acronym.length >= 3 && hasInitials(form.acronym, names[only!]!.form.parts)) clusters.join(i, only!);
      return;
    }
    if (form.type === 'organization') {
      const [[only, count]] = [...meant] as [[number, number]];
      if (meant.size === 1 && count >= SEEN_TOGETHER) clusters.join(i, only);
      return;
    }
    if (form.type !== 'person' || form.parts.length !== 1) return;
    const [[best, count]] = [...meant].sort((a, b) => b[1] - a[1] || a[0] - b[0]) as [[number, number]];
    let rivals = 0;
    for (const bearer of bearers.get(form.parts[0]!) ?? []) if (clusters.find(bearer) !== best) rivals += names[bearer]!.articles;
    if (count >= SEEN_TOGETHER && count >= WIDE_MARGIN * rivals) clusters.join(i, best);
  });
}
