import type { AnalyzedArticle } from '../../schema/article.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import type { ListedName } from '../settings/settings.ts';
import { countryCode } from '../text/country-names.ts';
import { isPlaceName } from '../text/country-of-place.ts';
import { ownListOf } from './own-list-of.ts';

/** Least number of articles that must have each part as a name of its own. */
const ALONE = 3;
/** How many times as many articles must have the first part alone as have the whole. */
const MARGIN = 4;
const SEAM = / (?:of|for) /;

interface Known {
  /** Articles that have it as a name, by type in the order of `ENTITY_TYPES`. */
  readonly counts: number[];
  last: number;
  articles: number;
}

/**
 * Parts what the recogniser took for one name and the corpus knows as two: "Hendrika Smeets of Ostrelle Terminals", "Ostrelle Terminals
 * for Lowgate". A body is parted from what it is “of” only where that is no place of a list: the Communist Party of China is one
 * name. An article in which nothing changes comes back as the same object.
 */
export function partNames(articles: readonly AnalyzedArticle[], listed?: readonly ListedName[]): readonly AnalyzedArticle[] {
  const joined = articles.flatMap(({ article: { text }, mentions }) =>
    mentions.flatMap(({ start, end }) => (SEAM.test(text.slice(start, end)) ? [text.slice(start, end)] : [])),
  );
  if (joined.length === 0) return articles;
  const own = ownListOf(listed);
  const known = countNames(articles, new Set(joined.flatMap((name) => [name, ...partsOf(name)])));
  return articles.map((article) => {
    const { text } = article.article;
    const mentions = article.mentions.flatMap((mention) => {
      const name = text.slice(mention.start, mention.end);
      return mention.given || !SEAM.test(name) || own?.holds(name) ? [mention] : (parted(mention, name, known) ?? [mention]);
    });
    return mentions.length === article.mentions.length ? article : { ...article, mentions };
  });
}

function partsOf(name: string): readonly [string, string] {
  const seam = SEAM.exec(name)!;
  return [name.slice(0, seam.index), name.slice(seam.index + seam[0].length)];
}

function countNames(articles: readonly AnalyzedArticle[], names: ReadonlySet<string>): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  articles.forEach(({ article: { text }, mentions }, at) => {
    for (const { start, end, type, furniture } of mentions) {
      const name = text.slice(start, end);
      if (furniture || !names.has(name)) continue;
      const one = known.get(name) ?? { counts: [0, 0, 0], last: -1, articles: 0 };
      one.counts[ENTITY_TYPES.indexOf(type)]!++;
      if (one.last !== at) one.articles++;
      one.last = at;
      known.set(name, one);
    }
  });
  return known;
}

function parted(mention: Mention, name: string, known: ReadonlyMap<string, Known>): Mention[] | undefined {
  const [first, second] = partsOf(name);
  const [one, other, whole] = [known.get(first), known.get(second), known.get(name)];
  if (!one || !other || !first.includes(' ') || SEAM.test(second)) return undefined;
  if (other.articles < ALONE || one.articles < Math.max(ALONE, MARGIN * (whole?.articles ?? 0))) return undefined;
  if (typeOf(one) === 'place') return undefined;
  const isBodyOf = name.startsWith(`${first} of `) && typeOf(one) === 'organization';
  const isListed = countryCode(second) !== undefined || isPlaceName(second);
  if (isBodyOf && (typeOf(other) !== 'place' || isListed)) return undefined;
  return [
    { ...mention, end: mention.start + first.length, type: typeOf(one) },
    { ...mention, start: mention.end - second.length, type: typeOf(other) },
  ];
}

function typeOf({ counts }: Known): EntityType {
  return ENTITY_TYPES[counts.indexOf(Math.max(...counts))]!;
}
