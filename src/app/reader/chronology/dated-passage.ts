import type { StoredArticle, StoredDate } from '../../../schema/bundle.ts';
import type { EntityType } from '../../../schema/entity.ts';
import { isLeftOut } from '../../../schema/left-out.ts';
import type { Span } from '../../../schema/mention.ts';
import type { Corpus } from '../../data/corpus.ts';
import { articleMarks, type Mark } from '../../passages/article-marks.ts';
import { countedDate } from '../../passages/counted-date.ts';
import { markedText, type Segment } from '../../passages/marked-text.ts';

/** A date in a text, and the sentence that says it. */
export interface DatedPassage {
  readonly date: StoredDate;
  /** The words of the date. */
  readonly said: string;
  /** The sentence; with the next one where it says nothing but the date, and stands for no other article. */
  readonly span: Span;
  /** The sentence says nothing but the date: a line above the text that dates it, most often. */
  readonly isAlone: boolean;
}

/** A sentence of which the date takes more says nothing else. */
const ONLY_DATE = 0.7;

/**
 * The passage of a row of `corpus.dates` in the text of its article; undefined where the two do not fit, which no build makes.
 *
 * @param place of the row among those of its article, from 0
 * @param isShared other articles say the same, and may go on in other words
 */
export function datedPassage(stored: StoredArticle, place: number, sentence: number, isShared = false): DatedPassage | undefined {
  const date = countedDate(stored, place);
  const own = stored.sentences[sentence - 1];
  if (date && stored.text === '') return { date, said: '', span: { start: 0, end: 0 }, isAlone: false }; // the page carries no texts
  if (!date || !own) return undefined;
  const [start, end] = own;
  const isAlone = date.end - date.start > ONLY_DATE * (end - start);
  const following = isAlone && !isShared ? stored.sentences[sentence] : undefined;
  const next = following && !isLeftOut(stored.text, ...following) ? following : undefined;
  return { date, said: plain(stored.text.slice(date.start, date.end)), span: { start, end: next?.[1] ?? end }, isAlone };
}

/** With its names, its dates, and above all its own date marked. */
export function passageSegments(
  stored: StoredArticle,
  corpus: Corpus,
  { date, span }: DatedPassage,
  hiddenTypes: readonly EntityType[],
): Segment<Mark>[] {
  const own: Mark = { kind: 'event', start: date.start, end: date.end };
  return markedText<Mark>(stored.text, span, [own, ...articleMarks(stored, corpus, hiddenTypes).text]);
}

/** On one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
