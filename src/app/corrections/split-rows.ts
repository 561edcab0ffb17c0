import type { StoredArticle } from '../../schema/bundle.ts';
import type { CorrectionPlan } from '../../schema/correct/plan-corrections.ts';
import { splitMentions, splitsByArticle, unfitted, type MovedName } from '../../schema/correct/split-mentions.ts';
import type { Corpus } from '../data/corpus.ts';
import type { SplitArticleRows, SplitRows } from '../data/correct-corpus.ts';
import type { CorrectText, Texts } from '../data/texts.ts';
import { sentenceAt } from '../query/passages.ts';

/** What splits make of a corpus, and what of them fits nothing any more, by correction. */
export interface DoneSplits extends SplitRows {
  readonly unfitted: ReadonlyMap<number, readonly string[]>;
}

/**
 * Does all splits of a plan in the articles that they are about.
 *
 * @param texts without corrections
 * @throws Error (as a rejection) that says what could not be loaded and what to do
 */
export async function doSplits(base: Corpus, texts: Texts, plan: CorrectionPlan): Promise<DoneSplits> {
  const byArticle = [...splitsByArticle(plan)].flatMap(([id, splits]) => {
    const row = base.articles.byId.get(id);
    return row === undefined ? [] : [{ row, splits }];
  });
  const stored = await texts.articles(byArticle.map(({ row }) => row));
  const fitted = new Map(plan.splits.map((split) => [split, new Set<string>()]));
  const articles = new Map<number, SplitArticleRows>();
  const moved: MovedName[] = [];
  byArticle.forEach(({ row, splits }, i) => {
    const done = splitMentions(stored[i]!, splits, plan, (split, key) => fitted.get(split)!.add(key));
    articles.set(row, countedRows(stored[i]!, done));
    moved.push(...done.moved);
  });
  return {
    articles,
    moved,
    unfitted: new Map(plan.splits.map((split) => [split.by, unfitted(split, fitted.get(split)!)])),
  };
}

function countedRows(
  stored: StoredArticle,
  { titleMentions, mentions }: { readonly [K in 'titleMentions' | 'mentions']: Readonly<StoredArticle[K]> },
): SplitArticleRows {
  const counts = ({ entity, furniture }: StoredArticle['mentions'][number]) => entity >= 0 && !furniture;
  const inTitle = titleMentions.filter(counts);
  const inText = mentions.filter(counts);
  return {
    entity: [...inTitle, ...inText].map(({ entity }) => entity),
    sentence: [...inTitle.map(() => 0), ...inText.map(({ start }) => sentenceAt(stored, start))],
  };
}

/** Gives each mention of an article the row that it counts as; who is hidden is no mention. */
export function correctText(plan: CorrectionPlan): CorrectText {
  const { under, hidden } = plan;
  const byArticle = splitsByArticle(plan);
  const settle = (mentions: StoredArticle['mentions']): StoredArticle['mentions'] =>
    mentions.flatMap((mention) => {
      if (mention.entity < 0) return [mention];
      const entity = under[mention.entity]!;
      if (hidden.has(entity)) return [];
      return [entity === mention.entity ? mention : { ...mention, entity }];
    });
  return (stored) => {
    const splits = byArticle.get(stored.id);
    const { titleMentions, mentions } = splits ? splitMentions(stored, splits, plan) : stored;
    return { ...stored, titleMentions: settle([...titleMentions]), mentions: settle([...mentions]) };
  };
}
