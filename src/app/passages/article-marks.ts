import type { StoredArticle, StoredDate, StoredMention } from '../../schema/bundle.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import type { Corpus } from '../data/corpus.ts';
import type { FoundWords } from '../query/clauses.ts';

/** A stretch of an article that is drawn differently. What can be acted on, a name or a date, has an `id`. */
export type Mark = NameMark | DateMark | HitMark | WithheldMark | PlainMark;

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

/** What was searched for. */
export interface HitMark extends Span {
  readonly kind: 'hit';
  /** Number among the hits of its article, title first; −1 where nothing steps through them. */
  readonly hit: number;
}

/** What stands for sentences that the page does not carry, and how many they are. */
export interface WithheldMark extends Span {
  readonly kind: 'withheld';
  readonly count: number;
}

/** Furniture is greyed; `passage` is what brought the reader here; `lead` is the first sentence of an article without a title; `gap` stands for what a quotation leaves out; `event` is the date that a chronology quotes it for; `note` is what the reader has marked */
interface PlainMark extends Span {
  readonly kind: 'furniture' | 'passage' | 'lead' | 'gap' | 'event' | 'note';
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
  const isShown = ({ entity, furniture }: StoredMention) => {
    // No type: a correction that made the name has just been taken back, and the text without it is still on its way.
    const type = corpus.entities.type[entity];
    return type !== undefined && !furniture && !hiddenTypes.includes(type);
  };
  const isRepeated = repeatedTitle(stored.title, stored.text) !== undefined;
  const title = isRepeated ? [] : stored.titleMentions.filter(isShown).map(name);
  const names = stored.mentions.filter(isShown).map(name);
  const dates = stored.dates.map((date): DateMark => ({ start: date.start, end: date.end, kind: 'date', id: id++, date }));
  return { title, text: [...names, ...dates].sort((x, y) => x.start - y.start || y.end - x.end) };
}

const NOTHING: { readonly title: readonly HitMark[]; readonly text: readonly HitMark[] } = { title: [], text: [] };

/** Where an article has what was searched for. A title that the text repeats is marked in the text. */
export function hitMarks(stored: StoredArticle, found: FoundWords | undefined): typeof NOTHING {
  if (!found) return NOTHING;
  let hit = 0;
  const mark = ({ start, end }: Span): HitMark => ({ kind: 'hit', start, end, hit: hit++ });
  const isRepeated = repeatedTitle(stored.title, stored.text) !== undefined;
  const title = isRepeated ? [] : found.hitsIn(stored.title ?? '', true).map(mark);
  return { title, text: found.hitsIn(stored.text, false).map(mark) };
}

/** The mark that a click on these acts on: the innermost name or date. */
export function actionOf(marks: readonly Mark[]): NameMark | DateMark | undefined {
  return marks.findLast((mark): mark is NameMark | DateMark => 'id' in mark);
}

export function isName(mark: Mark): mark is NameMark {
  return 'entity' in mark;
}
