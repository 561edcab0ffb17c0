import type { AnalyzedArticle } from '../../schema/article.ts';
import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import type { ListedName } from '../settings/settings.ts';
import { isPlaceName } from '../text/country-of-place.ts';
import { ownListOf } from './own-list-of.ts';

/** Least number of articles that must agree on a name's type before they outvote one that does not. */
const AGREEING = 3;
/** How many times as many articles must agree as disagree. */
const MARGIN = 4;
/**
 * The same where nothing else is known of a name, and so little sure the recogniser must be of what is outvoted. Whether a body or a place
 * is named is what it errs in most, and where a city and its club go by one name, lists know the city. Of the names of 295 Wikinews
 * articles this changes one, the White House, in seven places.
 */
const UNKNOWN_MARGIN = 1.5;
const UNSURE = 0.9;

/**
 * What only the whole corpus can tell: a name that many articles give one type is not another type in a few, unless somebody
 * marked it so. A body or a place that no list knows is settled by fewer, where the recogniser was unsure. One article has one
 * vote a name and type. An article in which nothing changes comes back as the same object.
 *
 * @param listed the user's own list, whose types no vote changes
 */
export function reviseMentions(articles: readonly AnalyzedArticle[], listed?: readonly ListedName[]): AnalyzedArticle[] {
  const own = ownListOf(listed);
  const votes = new Map<string, Ballot>();
  articles.forEach((article, at) =>
    eachMention(article, (name, mention) => {
      let ballot = votes.get(name);
      if (!ballot) votes.set(name, (ballot = { counts: [0, 0, 0], last: [-1, -1, -1] }));
      const type = ENTITY_TYPES.indexOf(mention.type);
      if (ballot.last[type] === at || mention.furniture) return;
      ballot.last[type] = at;
      ballot.counts[type]!++;
    }),
  );
  const settled = new Map<string, Verdict>();
  for (const [name, { counts }] of votes) {
    const verdict = own?.holds(name) ? undefined : settle(name, counts);
    if (verdict) settled.set(name, verdict);
  }
  if (settled.size === 0) return [...articles];
  return articles.map((article) => {
    const { title = '', text } = article.article;
    const titleMentions = retype(article.titleMentions, title, settled);
    const mentions = retype(article.mentions, text, settled);
    return titleMentions === article.titleMentions && mentions === article.mentions ? article : { ...article, titleMentions, mentions };
  });
}

interface Verdict {
  readonly type: EntityType;
  /** How sure another type may be and is outvoted all the same. */
  readonly below: number;
}

function settle(name: string, counts: readonly number[]): Verdict | undefined {
  const most = Math.max(...counts);
  const others = counts[0]! + counts[1]! + counts[2]! - most;
  if (others === 0 || most < AGREEING) return undefined;
  const type = ENTITY_TYPES[counts.indexOf(most)]!;
  if (most >= MARGIN * others) return { type, below: Infinity };
  const [people] = counts;
  const isUnknown = type !== 'person' && most >= MARGIN * people! && most >= UNKNOWN_MARGIN * others && !isPlaceName(name);
  return isUnknown ? { type, below: UNSURE } : undefined;
}

interface Ballot {
  /** Articles a type, in the order of `ENTITY_TYPES`. */
  readonly counts: number[];
  /** The last article that voted for each. */
  readonly last: number[];
}

function eachMention({ article, titleMentions, mentions }: AnalyzedArticle, visit: (name: string, mention: Mention) => void): void {
  for (const mention of titleMentions) visit((article.title ?? '').slice(mention.start, mention.end), mention);
  for (const mention of mentions) visit(article.text.slice(mention.start, mention.end), mention);
}

function retype(mentions: readonly Mention[], text: string, settled: ReadonlyMap<string, Verdict>): readonly Mention[] {
  let changed = false;
  const revised = mentions.map((mention) => {
    const verdict = settled.get(text.slice(mention.start, mention.end));
    if (verdict === undefined || verdict.type === mention.type || mention.p >= verdict.below || mention.given) return mention;
    changed = true;
    return { ...mention, type: verdict.type };
  });
  return changed ? revised : mentions;
}
