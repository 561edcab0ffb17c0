import type { StoredArticle } from '../../schema/bundle.ts';
import type { Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import { selectedInHeadline, selectedStretch } from './text-stretch.ts';

/** Words of an article that are selected: of its text, or of a title that is no part of the text. */
export interface SelectedWords extends Span {
  readonly inTitle: boolean;
}

/** @param paragraphs of the text, as they stand in the body */
export function selectedWords(
  selection: Selection | null,
  { title, text }: Pick<StoredArticle, 'title' | 'text'>,
  body: Element,
  paragraphs: readonly Span[],
  headline: Element | undefined,
): SelectedWords | undefined {
  const inText = selectedStretch(selection, body, paragraphs, text);
  if (inText) return { ...inText, inTitle: false };
  const inHeadline = headline && title !== undefined ? selectedInHeadline(selection, headline) : undefined;
  if (!inHeadline) return undefined;
  const repeated = repeatedTitle(title, text);
  return repeated
    ? { start: repeated.start + inHeadline.start, end: repeated.start + inHeadline.end, inTitle: false }
    : { ...inHeadline, inTitle: true };
}
