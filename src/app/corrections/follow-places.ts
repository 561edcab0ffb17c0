import type { StoredArticle, StoredMention } from '../../schema/bundle.ts';
import { ArticleCorrections, type CorrectedArticle, type MovedName } from '../../schema/correct/correct-article.ts';
import { evenWriting } from '../../schema/even-writing.ts';
import type { CorrectionPlan } from '../../schema/correct/plan-corrections.ts';
import type { Corpus } from '../data/corpus.ts';
import type { CorrectedPlaces, CorrectedRows } from '../data/correct-corpus.ts';
import type { CorrectText, Texts } from '../data/texts.ts';
import { sentenceAt } from '../query/passages.ts';

/** What the corrections that are about places in texts make of a corpus. */
export interface FollowedPlaces extends CorrectedPlaces {
  /** By correction: articles and places of a split that nothing fits any more. */
  readonly unfitted: ReadonlyMap<number, readonly string[]>;
  /** Corrections whose names stand nowhere. */
  readonly notFound: readonly number[];
  /** By a name that is given wherever it stands, as `givenKey` has it: the articles in which it does. */
  readonly standing: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Follows splits and additions in the articles that they are about.
 *
 * @param texts without corrections
 * @param holding rows of the articles that may have one of these names
 * @throws Error (as a rejection) that says what could not be loaded and what to do
 */
export async function followPlaces(
  base: Corpus,
  texts: Texts,
  plan: CorrectionPlan,
  holding: (names: readonly string[]) => Promise<readonly number[]>,
): Promise<FollowedPlaces> {
  const inTexts = new ArticleCorrections(plan);
  const named = plan.added.length > 0 ? await holding(plan.added.flatMap(({ names }) => names)) : [];
  const split = [...inTexts.splitArticles].map((id) => base.articles.byId.get(id) ?? -1).filter((row) => row >= 0);
  const articles = new Map<number, CorrectedRows>();
  const moved: MovedName[] = [];
  const standing = new Map<string, Set<number>>();
  // One after the other: a shard holds hundreds of articles, and of a large corpus not all may be held at once.
  for (const row of [...new Set([...named, ...split])].sort((a, b) => a - b)) {
    const read = await texts.article(row);
    const stored = base.carried === 'none' ? withCounted(read, base, row) : read;
    const done = correctStored(stored, inTexts);
    if (!done) continue;
    articles.set(row, countedRows(stored, done));
    moved.push(...done.moved.filter(({ name }) => name !== '')); // without texts nobody knows under which name
    for (const { from, to, name } of done.moved) {
      if (from >= 0 || to < 0) continue;
      const key = givenKey(name);
      standing.set(key, (standing.get(key) ?? new Set()).add(row));
    }
  }
  return { articles, moved, unfitted: inTexts.unfitted, notFound: inTexts.notFound, standing };
}

/** A mention that was counted in a text which the page does not carry, and stands nowhere. */
interface CountedMention extends StoredMention {
  readonly sentence?: number;
}

/** With what was counted in its text, so that a correction about the whole article reaches it: one about a place in the text finds none. */
function withCounted(stored: StoredArticle, { mentions }: Corpus, row: number): StoredArticle {
  const counted: CountedMention[] = [];
  for (let i = mentions.start[row]!; i < mentions.start[row + 1]!; i++)
    if (mentions.sentence[i]! > 0) counted.push({ start: 0, end: 0, entity: mentions.entity[i]!, sentence: mentions.sentence[i]! });
  return { ...stored, mentions: counted };
}

/** One for all ways in which a text may write a name that is given. */
export function givenKey(name: string): string {
  return evenWriting(name).toUpperCase();
}

/** Gives each mention of an article the row that it counts as; who is hidden is no mention. */
export function correctText(plan: CorrectionPlan): CorrectText {
  const { under, hidden } = plan;
  const inTexts = new ArticleCorrections(plan);
  const settle = (mentions: readonly StoredMention[]): StoredMention[] =>
    mentions.flatMap((mention) => {
      if (mention.entity < 0) return [mention];
      const entity = under[mention.entity]!;
      if (hidden.has(entity)) return [];
      return [entity === mention.entity ? mention : { ...mention, entity }];
    });
  return (stored) => {
    const { titleMentions, mentions } = correctStored(stored, inTexts) ?? stored;
    return { ...stored, titleMentions: settle(titleMentions), mentions: settle(mentions) };
  };
}

function correctStored(stored: StoredArticle, inTexts: ArticleCorrections): CorrectedArticle<StoredMention> | undefined {
  const spans = (pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }));
  return inTexts.correct<StoredMention>(
    { ...stored, sentences: spans(stored.sentences), furniture: spans(stored.furniture) },
    (mention) => mention,
  );
}

function countedRows(stored: StoredArticle, { titleMentions, mentions }: CorrectedArticle<StoredMention>): CorrectedRows {
  const counts = ({ entity, furniture }: StoredMention) => entity >= 0 && !furniture;
  const inTitle = titleMentions.filter(counts);
  const inText = mentions.filter(counts);
  return {
    entity: [...inTitle, ...inText].map(({ entity }) => entity),
    sentence: [...inTitle.map(() => 0), ...inText.map((mention: CountedMention) => mention.sentence ?? sentenceAt(stored, mention.start))],
  };
}
