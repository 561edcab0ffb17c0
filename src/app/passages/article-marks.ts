import type { StoredArticle, StoredDate, StoredMention } from '../../schema/bundle.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import type { Corpus } from '../data/corpus.ts';

/** A stretch of an article that is drawn differently. What can be acted on, a name or a date, has an `id`. */
export type Mark = NameMark | DateMark | PlainMark;

export interface NameMark extends Span {
  readonly kind: EntityType;
  /** Number among the marks of its article, title first: the page's handle on it. */
  readonly id: number;
  readonly entity: number;
}

export interface DateMark extends Span {
  readonly kind: 'date';
  readonly id: number;
  readonly date: StoredDate;
}

/** Furniture is greyed; `passage` is what brought the reader here; `lead` is the first sentence of an article without a title; `gap` stands for what a quotation leaves out; `event` is the date that a chronology quotes it for. */
interface PlainMark extends Span {
  readonly kind: 'furniture' | 'passage' | 'lead' | 'gap' | 'event';
}

export interface ArticleMarks {
  readonly title: readonly NameMark[];
  readonly text: readonly (NameMark | DateMark)[];
}

/**
 * What is marked in an article: the names that count, so that what is underlined can be counted by hand, and every date.
 * Names in furniture and those of hidden types are left plain, and so are a title's where the text repeats it.
 */
export function articleMarks(stored: StoredArticle, corpus: Corpus, hiddenTypes: readonly EntityType[]): ArticleMarks {
  let id = 0;
  const name = ({ start, end, entity }: StoredMention): NameMark => ({ start, end, kind: corpus.entities.type[entity]!, id: id++, entity });
  const isShown = (mention: StoredMention) =>
    mention.entity >= 0 && !mention.furniture && !hiddenTypes.includes(corpus.entities.type[mention.entity]!);
  const isRepeated = repeatedTitle(stored.title, stored.text) !== undefined;
  const title = isRepeated ? [] : stored.titleMentions.filter(isShown).map(name);
  const names = stored.mentions.filter(isShown).map(name);
  const dates = stored.dates.map((date): DateMark => ({ start: date.start, end: date.end, kind: 'date', id: id++, date }));
  return { title, text: [...names, ...dates].sort((x, y) => x.start - y.start || y.end - x.end) };
}

/** The mark that a click on these acts on: the innermost name or date. */
export function actionOf(marks: readonly Mark[]): NameMark | DateMark | undefined {
  return marks.findLast((mark): mark is NameMark | DateMark => 'id' in mark);
}

export function isName(mark: Mark): mark is NameMark {
  return 'entity' in mark;
}
