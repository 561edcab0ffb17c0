import type { MergeRule } from '../../schema/entity.ts';
import { blockKeys } from './block-names.ts';
import type { Clusters } from './cluster.ts';
import { hasInitials } from './name-parts.ts';
import { addsInitials, isSpellingOf } from './compare-in-corpus.ts';
import type { Name } from './name-table.ts';
import { shortensGiven } from './stands-for-person.ts';

/** Least number of articles in which a short name was seen with its full one, before it means the same where it stands alone. */
const SEEN_TOGETHER = 3;
/** How many times as often as all others together the full name must be the one meant. */
const WIDE_MARGIN = 5;
/** Words after the country from which on a body's name is hardly another country's too. */
const TELLING = 3;

/** Two names that are one, or may be: the one that gives way first. */
export interface Joined {
  readonly short: number;
  readonly full: number;
}

/** Why each name that gave way was taken for another; and pairs that are likely one, but not surely. */
export interface Joining {
  readonly reasons: Map<number, MergeRule>;
  readonly doubts: Joined[];
}

/**
 * Joins the names of the corpus that are one entity's. Conservative: a wrong merge is worse than a split, and every rule that finds
 * two candidates joins none.
 *
 * @param names in a fixed order, so that the result has one too
 */
export function joinNames(names: readonly Name[], clusters: Clusters): Joining {
  const joining: Joining = { reasons: new Map(), doubts: [] };
  const join = (short: number, full: number, rule: MergeRule) => {
    if (clusters.join(short, full) && !joining.reasons.has(short)) joining.reasons.set(short, rule);
  };
  for (const [key, block] of blocksOf(names)) {
    if (block.length < 2) continue;
    if (key.startsWith('middle ')) joinInitials(names, block, join);
    else if (key.startsWith('nation ')) joinNation(names, block, join);
    else
      for (let i = 1; i < block.length; i++)
        if (isSpellingOf(names[block[0]!]!.form, names[block[i]!]!.form)) join(block[i]!, block[0]!, 'spelling');
  }
  joinShortNames(names, clusters, join, joining.doubts);
  return joining;
}

type Join = (short: number, full: number, rule: MergeRule) => void;

function blocksOf(names: readonly Name[]): ReadonlyMap<string, number[]> {
  const blocks = new Map<string, number[]>();
  names.forEach(({ form }, i) => {
    if (form.fixed) return;
    for (const key of blockKeys(form)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  return blocks;
}

/** "Mark Milley" and "Mark A. Milley" join where no other initials compete: George W. and George H. W. Bush keep George Bush apart. */
function joinInitials(names: readonly Name[], block: readonly number[], join: Join): void {
  const plain = block.filter((i) => names[i]!.form.parts.length === 2);
  const longer = block.filter((i) => names[i]!.form.parts.length > 2);
  if (plain.length !== 1 || longer.length !== 1) return;
  const [short, full] = [plain[0]!, longer[0]!];
  if (addsInitials(names[short]!.form, names[full]!.form)) join(short, full, 'spelling');
  else if (names[short]!.shortFor.has(full)) join(short, full, 'corpus');
}

/** "National Hurricane Center" and "United States National Hurricane Center", where no other country has one; a party has namesakes everywhere. */
function joinNation(names: readonly Name[], block: readonly number[], join: Join): void {
  const plain = block.filter((i) => names[i]!.form.nation === undefined);
  const ofCountry = block.filter((i) => names[i]!.form.nation !== undefined);
  const countries = new Set(ofCountry.map((i) => names[i]!.form.nation!.country));
  if (countries.size !== 1) return;
  const isTelling = names[ofCountry[0]!]!.form.nation!.rest.split(' ').length >= TELLING;
  for (const i of isTelling ? [...ofCountry.slice(1), ...plain] : ofCountry.slice(1)) join(i, ofCountry[0]!, 'nation');
}

/** A surname, a body's short name or an acronym that stands alone in an article, where the rest of the corpus leaves no doubt whose it is. */
function joinShortNames(names: readonly Name[], clusters: Clusters, join: Join, doubts: Joined[]): void {
  const bearers = bearersOf(names);
  names.forEach((name, short) => {
    const { form } = name;
    if (form.fixed) return;
    if (form.type === 'person') {
      if (form.parts.length === 1) joinSurname(names, short, bearers, clusters, join, doubts);
      else {
        joinBeginning(name, short, clusters, join);
        joinGiven(names, short, bearers, clusters, join);
      }
      return;
    }
    const meant = meantBy(name, clusters);
    if (meant.length === 0) return;
    const [[only, count]] = meant as [[number, number]];
    const isSure =
      meant.length === 1 &&
      (form.acronym !== undefined
        ? count >= SEEN_TOGETHER || (form.acronym.length >= 3 && hasInitials(form.acronym, names[only]!.form.parts))
        : form.type === 'organization' && (count >= SEEN_TOGETHER || begins(form.parts, names[only]!.form.parts)));
    if (isSure) join(short, only, 'corpus');
    else if (name.articles > 0) doubts.push({ short, full: only });
  });
}

/** A full name that an article has in a fuller form is that wherever it stands. */
function joinBeginning(name: Name, short: number, clusters: Clusters, join: Join): void {
  const meant = meantBy(name, clusters);
  if (meant.length === 1) join(short, meant[0]![0], 'corpus');
}

/** "Bill Weld" is William Weld, and "R. Weld" is Robert, where the corpus has one of them: the Alexander or Alexandra of "Alex" stay apart. */
function joinGiven(
  names: readonly Name[],
  short: number,
  bearers: ReadonlyMap<string, readonly number[]>,
  clusters: Clusters,
  join: Join,
): void {
  const { parts } = names[short]!.form;
  const full = (bearers.get(parts.at(-1)!) ?? []).filter((bearer) => {
    const { form } = names[bearer]!;
    return !form.fixed && form.parts.length >= 2 && shortensGiven(parts, form.parts);
  });
  if (full.length > 0 && new Set(full.map((bearer) => clusters.find(bearer))).size === 1) join(short, full[0]!, 'corpus');
}

/** "Pacific Gas and Electric" of the Pacific Gas and Electric Company. */
function begins(short: readonly string[], full: readonly string[]): boolean {
  return short.length >= 2 && short.every((part, i) => full[i] === part);
}

function joinSurname(
  names: readonly Name[],
  short: number,
  bearers: ReadonlyMap<string, readonly number[]>,
  clusters: Clusters,
  join: Join,
  doubts: Joined[],
): void {
  const name = names[short]!;
  if (name.articles === 0) return;
  const seen = new Map(meantBy(name, clusters));
  const named = new Map<number, number>();
  for (const bearer of bearers.get(name.form.parts[0]!) ?? []) {
    const root = clusters.find(bearer);
    named.set(root, (named.get(root) ?? 0) + names[bearer]!.articles);
  }
  const ranked = [...named].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (ranked.length === 0) return;
  const [best, articles] = ranked[0]!;
  const rivals = ranked.slice(1).reduce((sum, [, count]) => sum + count, 0);
  const together = seen.get(best) ?? 0;
  if (together >= SEEN_TOGETHER && articles >= WIDE_MARGIN * rivals) join(short, best, 'corpus');
  else if (articles >= rivals) doubts.push({ short, full: best });
}

/** Full names that a name was short for, each with the articles, the commonest first. */
function meantBy({ shortFor }: Name, clusters: Clusters): (readonly [number, number])[] {
  const meant = new Map<number, number>();
  for (const [full, count] of shortFor) meant.set(clusters.find(full), (meant.get(clusters.find(full)) ?? 0) + count);
  return [...meant].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** People by the first and the last part of their full names. */
function bearersOf(names: readonly Name[]): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  names.forEach(({ form }, i) => {
    if (form.type !== 'person' || form.parts.length < 2) return;
    for (const part of form.ends) {
      const list = bearers.get(part);
      if (list) list.push(i);
      else bearers.set(part, [i]);
    }
  });
  return bearers;
}
