import type { MentionPlace } from '../corrections.ts';
import { lineKey } from '../line-key.ts';
import { markFurniture } from '../mark-furniture.ts';
import type { Span } from '../mention.ts';
import { OwnList } from '../own-list.ts';
import { shownForm } from '../shown-form.ts';
import { repeatedTitle } from '../title.ts';
import type { CorrectionPlan, SplitPlan } from './plan-corrections.ts';

/** A mention and the row of whom it names; −1 where that is nobody who counts. */
export interface RowMention extends Span {
  readonly entity: number;
  readonly furniture?: true | undefined;
}

/** What of an article corrections ask for. */
export interface CorrectableArticle<M extends RowMention> {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly furniture: readonly Span[];
  readonly counted?: readonly Span[] | undefined;
  readonly titleMentions: readonly M[];
  readonly mentions: readonly M[];
}

/** A name that a correction took from one (−1: from nobody) and gave to another (−1: to nobody). Furniture is not counted. */
export interface MovedName {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** It stands in a line that counts. */
  readonly isOfLine?: true;
}

/** The mentions of an article once corrections are followed; whom they name is still a row before merging. */
export interface CorrectedArticle<M extends RowMention> {
  readonly furniture: readonly Span[];
  /** What would be furniture, and counts; and of these the lines that a correction counts here. */
  readonly counted: readonly Span[];
  readonly newlyCounted: readonly Span[];
  readonly titleMentions: readonly M[];
  readonly mentions: readonly M[];
  readonly moved: readonly MovedName[];
}

/** The corrections that are about places in texts, ready to be followed article by article. */
export class ArticleCorrections {
  readonly #plan: CorrectionPlan;
  readonly #splits = new Map<string, SplitPlan[]>();
  readonly #added: OwnList<number> | undefined;
  readonly #fitted: ReadonlyMap<SplitPlan, Set<string>>;
  /** By the line's key. */
  readonly #lines: ReadonlyMap<number, number[]>;
  readonly #foundLines = new Set<number>();
  /** Rows to which some article gave a name. */
  readonly #found = new Set<number>();

  constructor(plan: CorrectionPlan) {
    this.#plan = plan;
    for (const split of plan.splits)
      for (const id of new Set([...split.articles, ...split.mentions.map(({ article }) => article)])) {
        const known = this.#splits.get(id);
        if (known) known.push(split);
        else this.#splits.set(id, [split]);
      }
    this.#added = plan.added.length > 0 ? new OwnList(plan.added.map(({ names, row }) => ({ names, value: row }))) : undefined;
    const lines = new Map<number, number[]>();
    for (const { by, line } of plan.counted) lines.set(lineKey(line), [...(lines.get(lineKey(line)) ?? []), by]);
    this.#lines = lines;
    this.#fitted = new Map(plan.splits.map((split) => [split, new Set()]));
  }

  /** Ids of the articles that splits are about. */
  get splitArticles(): Iterable<string> {
    return this.#splits.keys();
  }

  /** @param make a mention of what stands at a place @returns undefined where nothing is about this article */
  correct<M extends RowMention>(article: CorrectableArticle<M>, make: (mention: RowMention) => M): CorrectedArticle<M> | undefined {
    const splits = this.#splits.get(article.id) ?? [];
    const lines = this.#linesIn(article);
    if (splits.length === 0 && lines.length === 0 && !this.#added) return undefined;
    const moved: MovedName[] = [];
    const read = lines.length > 0 ? countLines(article, lines, moved) : article;
    const { titleMentions, mentions } = this.#added ? addNames(read, this.#added, make, moved) : read;
    for (const { to } of moved) this.#found.add(to);
    if (splits.length === 0 && titleMentions === article.titleMentions && mentions === article.mentions && lines.length === 0)
      return undefined;
    const split = (of: readonly M[], inTitle: boolean) => of.map((mention) => this.#split(read, mention, inTitle, splits, moved));
    const { furniture, counted = [] } = read;
    return { furniture, counted, newlyCounted: lines, titleMentions: split(titleMentions, true), mentions: split(mentions, false), moved };
  }

  #linesIn<M extends RowMention>({ text, furniture }: CorrectableArticle<M>): readonly Span[] {
    if (this.#lines.size === 0) return [];
    return furniture.filter(({ start, end }) => {
      const found = this.#lines.get(lineKey(text, start, end));
      for (const by of found ?? []) this.#foundLines.add(by);
      return found !== undefined;
    });
  }

  /** By correction: articles and places of its splits that nothing fitted, as its author would call them; once all articles are done. */
  get unfitted(): ReadonlyMap<number, readonly string[]> {
    return new Map(
      [...this.#fitted].map(([{ by, articles, mentions }, fitted]) => [
        by,
        [
          ...[...articles].filter((id) => !fitted.has(id)).map((id) => `article “${id}”`),
          ...mentions.filter((place) => !fitted.has(placeKey(place))).map(({ article, start }) => `article “${article}” at ${start}`),
        ],
      ]),
    );
  }

  /** Corrections whose names stand nowhere; once all articles are done. */
  get notFound(): readonly number[] {
    return this.#plan.added.filter(({ row }) => !this.#found.has(row)).map(({ by }) => by);
  }

  /** Corrections whose line is furniture nowhere; once all articles are done. */
  get linesNotFound(): readonly number[] {
    return this.#plan.counted.filter(({ by }) => !this.#foundLines.has(by)).map(({ by }) => by);
  }

  #split<M extends RowMention>(
    article: CorrectableArticle<M>,
    mention: M,
    inTitle: boolean,
    splits: readonly SplitPlan[],
    moved: MovedName[],
  ): M {
    const { under } = this.#plan;
    let { entity } = mention;
    for (const split of splits) {
      if (entity < 0 || under[entity] !== under[split.from] || under[entity] === under[split.to]) continue;
      const key = keyOf(split, article, mention, inTitle);
      if (key === undefined) continue;
      this.#fitted.get(split)!.add(key);
      if (!mention.furniture) moved.push({ from: entity, to: split.to, name: nameOf(article, mention, inTitle) });
      entity = split.to;
    }
    return entity === mention.entity ? mention : { ...mention, entity };
  }
}

/** The article with these lines of its furniture counted; the agency of a dateline stays as it is. */
function countLines<M extends RowMention>(
  article: CorrectableArticle<M>,
  lines: readonly Span[],
  moved: MovedName[],
): CorrectableArticle<M> {
  const { text, furniture, counted = [] } = article;
  const left = furniture.filter((span) => !lines.includes(span));
  const isInLine = (mention: Span) => lines.some(({ start, end }) => mention.start < end && start < mention.end);
  const bare = article.mentions.map((mention) => (mention.furniture && isInLine(mention) ? { ...mention, furniture: undefined } : mention));
  const mentions = markFurniture(text, bare, left) as readonly M[];
  mentions.forEach((mention, i) => {
    if (!mention.furniture && article.mentions[i]!.furniture && mention.entity >= 0)
      moved.push({ from: -1, to: mention.entity, name: shownForm(text.slice(mention.start, mention.end)), isOfLine: true });
  });
  return { ...article, furniture: left, counted: [...counted, ...lines].sort((a, b) => a.start - b.start), mentions };
}

/** Names that were missed, wherever they stand; what else was seen there gives way. The same arrays where there are none. */
function addNames<M extends RowMention>(
  article: CorrectableArticle<M>,
  list: OwnList<number>,
  make: (mention: RowMention) => M,
  moved: MovedName[],
): { readonly titleMentions: readonly M[]; readonly mentions: readonly M[] } {
  const { title = '', text, sentences, furniture, titleMentions, mentions } = article;
  const isRead = title !== '' && repeatedTitle(title, text) === undefined;
  const inTitle = isRead ? list.find(title, capitals(title, [{ start: 0, end: title.length }])) : [];
  const inText = list.find(text, capitals(text, sentences));
  const places = (own: typeof inText) => own.map(({ start, end, value }): RowMention => ({ start, end, entity: value }));
  return {
    titleMentions: prefer(titleMentions, places(inTitle), title, make, moved),
    mentions: prefer(mentions, markFurniture(text, places(inText), furniture), text, make, moved),
  };
}

function prefer<M extends RowMention>(
  known: readonly M[],
  own: readonly RowMention[],
  text: string,
  make: (mention: RowMention) => M,
  moved: MovedName[],
): readonly M[] {
  if (own.length === 0) return known;
  const name = (mention: Span) => shownForm(text.slice(mention.start, mention.end));
  const merged: M[] = [];
  let at = 0;
  for (const mention of known) {
    while (at < own.length && own[at]!.end <= mention.start) at++;
    if (at === own.length || own[at]!.start >= mention.end) merged.push(mention);
    else if (!mention.furniture && mention.entity >= 0) moved.push({ from: mention.entity, to: -1, name: name(mention) });
  }
  for (const mention of own) {
    merged.push(make(mention));
    if (!mention.furniture) moved.push({ from: -1, to: mention.entity, name: name(mention) });
  }
  return merged.sort((a, b) => a.start - b.start);
}

/** Sentences in which all letters are capitals, of at least two words: there case is no difference. */
function capitals(text: string, sentences: readonly Span[]): Span[] {
  return sentences.filter(({ start, end }) => {
    const words = text.slice(start, end).match(/[\p{L}\p{M}]+/gu) ?? [];
    return words.length > 1 && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  });
}

/** By what the split is about this mention: its place, or its article; undefined where it is not. */
function keyOf<M extends RowMention>(split: SplitPlan, article: CorrectableArticle<M>, mention: M, inTitle: boolean): string | undefined {
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

function textOf<M extends RowMention>({ title, text }: CorrectableArticle<M>, { start, end }: Span, inTitle: boolean): string {
  return (inTitle ? (title ?? '') : text).slice(start, end);
}

function nameOf<M extends RowMention>(article: CorrectableArticle<M>, span: Span, inTitle: boolean): string {
  return shownForm(textOf(article, span, inTitle));
}

const placeKey = ({ article, start, inTitle }: MentionPlace) => `${article} ${inTitle ? 'title ' : ''}${start}`;
