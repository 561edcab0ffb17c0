import type { StoredArticle } from '../../schema/bundle.ts';
import { isLeftOut, type LeftOut } from '../../schema/left-out.ts';
import type { Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import { sentenceAt } from '../query/passages.ts';
import { isName, type ArticleMarks, type HitMark, type Mark, type NameMark } from '../passages/article-marks.ts';
import { markedText, type Segment } from '../passages/marked-text.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { paragraphs } from './paragraphs.ts';

/** An article laid out for reading. */
export interface ReaderScene {
  /** Empty where the article has no title: its first sentence then stands out in the text. */
  readonly headline: readonly Segment<Mark>[];
  readonly paragraphs: readonly (Span & {
    readonly segments: readonly Segment<Mark>[];
    /** A line that only says the day, before the article begins. */
    readonly isDateline: boolean;
  })[];
}

/**
 * @param at offset of the passage that brought the reader here
 * @param hits what was searched for
 * @param noted what the reader has marked
 * @param withheld where sentences were left out
 */
export function readerScene(
  stored: StoredArticle,
  marks: ArticleMarks,
  at: number | undefined,
  hits: { readonly title: readonly HitMark[]; readonly text: readonly HitMark[] } = { title: [], text: [] },
  noted: readonly Span[] = [],
  withheld: readonly LeftOut[] = [],
): ReaderScene {
  const { text, title } = stored;
  const repeated = repeatedTitle(title, text);
  const plain: Mark[] = stored.furniture.map(([start, end]) => ({ kind: 'furniture', start, end }));
  const brought = at === undefined || at < 0 ? undefined : stored.sentences[sentenceAt(stored, at) - 1];
  if (brought) plain.push({ kind: 'passage', start: brought[0], end: brought[1] });
  const isLead = ([start, end]: readonly [number, number]) =>
    !isLeftOut(text, start, end) && !stored.furniture.some(([from, to]) => from <= start && end <= to);
  const first = stored.sentences.find(isLead);
  if (title === undefined && first) plain.push({ kind: 'lead', start: first[0], end: first[1] });
  for (const gap of withheld) plain.push({ kind: 'withheld', ...gap });
  for (const { start, end } of noted) plain.push({ kind: 'note', start, end });
  const all = [...plain, ...hits.text, ...marks.text];
  return {
    headline: repeated
      ? markedText<Mark>(text, repeated, [...hits.text, ...marks.text])
      : title === undefined
        ? []
        : markedText<Mark>(title, { start: 0, end: title.length }, [...hits.title, ...marks.title]),
    paragraphs: segmented(text, paragraphs(text, repeated?.end ?? 0), all).map((paragraph) => ({
      ...paragraph,
      isDateline: stored.dates.some((date) => date.start >= paragraph.start && date.end <= paragraph.end && covers(date, paragraph)),
    })),
  };
}

function covers(date: Span, paragraph: Span): boolean {
  return date.end - date.start > 0.8 * (paragraph.end - paragraph.start);
}

/** Each paragraph with its own marks only, so that the whole takes time in proportion to the text. */
function segmented(text: string, spans: readonly Span[], marks: readonly Mark[]) {
  const sorted = marks.toSorted((x, y) => x.start - y.start);
  let from = 0;
  let open: Mark[] = [];
  return spans.map(({ start, end }) => {
    while (from < sorted.length && sorted[from]!.start < end) open.push(sorted[from++]!);
    open = open.filter((mark) => mark.end > start);
    return { start, end, segments: markedText(text, { start, end }, open) };
  });
}

/** The names that "previous" and "next" go through: those of the open entities, or all where the article has none of them. */
export function stopsOf(marks: ArticleMarks, selected: readonly number[]): NameMark[] {
  const names = [...marks.title, ...marks.text.filter(isName)];
  const chosen = names.filter((mark) => selected.includes(mark.entity));
  return chosen.length > 0 ? chosen : names;
}

/** How often the article names each, the most often first. */
export function namesOf(marks: ArticleMarks): { entity: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { entity } of stopsOf(marks, [])) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count })).sort((x, y) => y.count - x.count || x.entity - y.entity);
}

/** The same as it was counted, for a page that does not carry the text. */
export function namedIn(
  { named, entities }: Corpus,
  article: number,
  hiddenTypes: readonly EntityType[],
): { entity: number; count: number }[] {
  const found: { entity: number; count: number }[] = [];
  for (let i = named.start[article]!; i < named.start[article + 1]!; i++) {
    const entity = named.entity[i]!;
    if (!hiddenTypes.includes(entities.type[entity]!)) found.push({ entity, count: named.mentions[i]! });
  }
  return found.sort((x, y) => y.count - x.count || x.entity - y.entity);
}
