import type { MentionPlace } from '../corrections.ts';
import type { Span } from '../mention.ts';
import { shownForm } from '../shown-form.ts';
import type { CorrectionPlan, SplitPlan } from './plan-corrections.ts';

/** A mention and the row of whom it names; −1 where that is nobody who counts. */
export interface RowMention extends Span {
  readonly entity: number;
  readonly furniture?: true | undefined;
}

/** What of an article a split asks for. */
export interface SplitArticle<M extends RowMention> {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
  readonly titleMentions: readonly M[];
  readonly mentions: readonly M[];
}

/** A name that a split took from one and gave to another. Furniture is not counted. */
export interface MovedName {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The splits that are about an article, by its id. */
export function splitsByArticle({ splits }: CorrectionPlan): ReadonlyMap<string, readonly SplitPlan[]> {
  const byArticle = new Map<string, SplitPlan[]>();
  for (const split of splits)
    for (const id of new Set([...split.articles, ...split.mentions.map(({ article }) => article)])) {
      const known = byArticle.get(id);
      if (known) known.push(split);
      else byArticle.set(id, [split]);
    }
  return byArticle;
}

/**
 * The mentions of one article once its splits are done, one after the other; whom they name is still a row before merging.
 *
 * @param fitted hears of each article and each place of a split that fits
 */
export function splitMentions<M extends RowMention>(
  article: SplitArticle<M>,
  splits: readonly SplitPlan[],
  { under }: CorrectionPlan,
  fitted: (split: SplitPlan, key: string) => void = () => {},
): { readonly titleMentions: readonly M[]; readonly mentions: readonly M[]; readonly moved: readonly MovedName[] } {
  const moved: MovedName[] = [];
  const within = (mentions: readonly M[], inTitle: boolean) =>
    mentions.map((mention) => {
      let { entity } = mention;
      for (const split of splits) {
        if (entity < 0 || under[entity] !== under[split.from] || under[entity] === under[split.to]) continue;
        const key = keyOf(split, article, mention, inTitle);
        if (key === undefined) continue;
        fitted(split, key);
        if (!mention.furniture) moved.push({ from: entity, to: split.to, name: shownForm(textOf(article, mention, inTitle)) });
        entity = split.to;
      }
      return entity === mention.entity ? mention : { ...mention, entity };
    });
  return { titleMentions: within(article.titleMentions, true), mentions: within(article.mentions, false), moved };
}

/** Articles and places of a split that nothing fitted, as its author would call them. */
export function unfitted({ articles, mentions }: SplitPlan, fitted: ReadonlySet<string>): string[] {
  return [
    ...[...articles].filter((id) => !fitted.has(id)).map((id) => `article “${id}”`),
    ...mentions.filter((place) => !fitted.has(placeKey(place))).map(({ article, start }) => `article “${article}” at ${start}`),
  ];
}

/** By what the split is about this mention: its place, or its article; undefined where it is not. */
function keyOf<M extends RowMention>(split: SplitPlan, article: SplitArticle<M>, mention: M, inTitle: boolean): string | undefined {
  const { start, end } = mention;
  const place = split.mentions.find(
    (place) =>
      place.article === article.id &&
      place.start === start &&
      place.end === end &&
      (place.inTitle ?? false) === inTitle &&
      (place.text === undefined || place.text === textOf(article, mention, inTitle)),
  );
  if (place) return placeKey(place);
  return split.articles.has(article.id) ? article.id : undefined;
}

function textOf<M extends RowMention>({ title, text }: SplitArticle<M>, { start, end }: Span, inTitle: boolean): string {
  return (inTitle ? (title ?? '') : text).slice(start, end);
}

const placeKey = ({ article, start, inTitle }: MentionPlace) => `${article} ${inTitle ? 'title ' : ''}${start}`;
