import type { AnalyzedArticle } from '../../schema/article.ts';
import type { Mention, Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import type { Annotation, AnnotationRecord, Refusal } from './annotation.ts';
import { checkMentions } from './check-mentions.ts';
import { readAnnotation } from './read-annotation.ts';

/** Marks the mentions that stand in furniture. */
export type MarkFurniture = (text: string, mentions: readonly Mention[], furniture: readonly Span[]) => Mention[];

/** A corpus with names that were found elsewhere, and what there is to say of them. */
export interface AnnotatedCorpus {
  /** In the order given; one of which nothing is said is the same object. */
  readonly articles: readonly AnalyzedArticle[];
  readonly notes: readonly Diagnostic[];
}

/**
 * Puts names that were found elsewhere in the place of those that the recogniser found, title and text apart. What does not fit
 * the corpus is left out and said, once a record and kind; of two records for one article the later counts.
 *
 * @param articles with their ids, which differ
 * @param records read one after the other, so that a file of any size may be passed through
 */
export function applyAnnotations(
  articles: readonly AnalyzedArticle[],
  records: Iterable<AnnotationRecord>,
  markFurniture: MarkFurniture,
): AnnotatedCorpus {
  const find = finder(articles);
  const annotated = [...articles];
  const namedAt = new Map<number, AnnotationRecord>();
  const strange = new Map<string, Map<string, number>>();
  const paths = new Set<string>();
  const notes: Diagnostic[] = [];
  for (const record of records) {
    const { path, line } = record;
    const note = ({ message, cure }: Refusal) => notes.push({ kind: 'note', path, line, message, cure });
    paths.add(path);
    const annotation = readAnnotation(record.text);
    const places = 'message' in annotation ? annotation : find(annotation);
    if ('message' in places) note(places);
    if ('message' in annotation || 'message' in places) continue;
    for (const at of places) {
      const before = namedAt.get(at);
      if (before) note({ message: `the article "${excerpt(idOf(articles[at]!))}" is in ${before.path}:${before.line} already; this counts`, cure: 'keep one of the two' }); // prettier-ignore
      namedAt.set(at, record);
      const { article, faults, strangeLabels } = replaceNames(annotated[at]!, annotation, markFurniture);
      annotated[at] = article;
      if (at === places[0]) {
        faults.forEach(note);
        count(strange, path, strangeLabels);
      }
    }
  }
  for (const [path, labels] of strange) notes.push({ kind: 'note', path, ...strangeNote(labels) });
  const rest = articles.length - namedAt.size;
  if (rest > 0 && paths.size > 0)
    notes.push({
      kind: 'note',
      path: [...paths].join(', '),
      message: `${rest} of ${articles.length} ${articles.length === 1 ? 'article is' : 'articles are'} not in it; they keep the names that the recogniser found`,
    });
  return { articles: annotated, notes };
}

/** The places of the articles that a record is about: one by id, or all of that very text. */
function finder(articles: readonly AnalyzedArticle[]): (annotation: Annotation) => readonly number[] | Refusal {
  const byId = new Map(articles.map((article, at) => [idOf(article), at]));
  let byText: Map<string, number[]> | undefined;
  return ({ id, text }) => {
    if (id === undefined) {
      if (text === undefined) return { message: 'it names no article', cure: 'give it the "id" of one, or its whole "text"' };
      if (!byText) {
        byText = new Map();
        articles.forEach(({ article }, at) => byText!.set(article.text, [...(byText!.get(article.text) ?? []), at]));
      }
      const cure = 'give it the "id" of one; texts are compared to the letter, as “dateline export --format annotations” writes them';
      return byText.get(text) ?? { message: `no article has the text “${excerpt(text)}”`, cure };
    }
    const at = byId.get(id);
    if (at === undefined)
      return { message: `no article has the id "${excerpt(id)}"`, cure: '“dateline check” shows the ids; or give the text alone' };
    const own = articles[at]!.article.text;
    if (text !== undefined && text !== own) {
      const cure = 'annotate the text that “dateline export --format annotations” writes';
      return { message: `its text is not that of the article "${excerpt(id)}": ${difference(text, own)}`, cure };
    }
    return [at];
  };
}

function replaceNames(
  article: AnalyzedArticle,
  annotation: Annotation,
  markFurniture: MarkFurniture,
): { article: AnalyzedArticle; faults: readonly Refusal[]; strangeLabels: readonly string[] } {
  const { title, text } = article.article;
  const faults: Refusal[] = [];
  const strangeLabels: string[] = [];
  const checked = (given: Annotation['mentions'], within: string, where: string) => {
    const result = checkMentions(given ?? [], within, where);
    faults.push(...result.faults);
    strangeLabels.push(...result.strangeLabels);
    return result.mentions;
  };
  let { titleMentions, mentions } = article;
  if (annotation.mentions) mentions = markFurniture(text, checked(annotation.mentions, text, 'text'), article.furniture);
  if (annotation.titleMentions && repeatedTitle(title, text) === undefined) {
    if (annotation.title === undefined || annotation.title === title)
      titleMentions = checked(annotation.titleMentions, title ?? '', 'title');
    else
      faults.push({
        message: `its title “${excerpt(annotation.title)}” is not that of the article, ${title === undefined ? 'which has none' : `“${excerpt(title)}”`}; the title’s names are left out`,
        cure: 'annotate the title that “dateline export --format annotations” writes',
      });
  }
  const { onlyListed, ...rest } = article;
  const kept = onlyListed && !annotation.mentions ? { onlyListed } : {};
  return { article: { ...rest, ...kept, titleMentions, mentions }, faults, strangeLabels };
}

function difference(given: string, own: string): string {
  let at = 0;
  while (at < given.length && given[at] === own[at]) at++;
  const after = (text: string) => (at >= text.length ? 'the end' : `“${excerpt(text.slice(at, at + 40), 20)}”`);
  return `at ${at} it has ${after(given)} instead of ${after(own)}`;
}

function count(strange: Map<string, Map<string, number>>, path: string, labels: readonly string[]): void {
  if (labels.length === 0) return;
  const own = strange.get(path) ?? new Map<string, number>();
  strange.set(path, own);
  for (const label of labels) own.set(label, (own.get(label) ?? 0) + 1);
}

function strangeNote(labels: ReadonlyMap<string, number>): Refusal {
  const all = [...labels].sort(([, a], [, b]) => b - a);
  const sum = all.reduce((total, [, times]) => total + times, 0);
  const named = all
    .slice(0, 10)
    .map(([label, times]) => `${excerpt(label, 20)} ${times}`)
    .join(', ');
  return {
    message: `${sum} ${sum === 1 ? 'mention is' : 'mentions are'} of types that Dateline does not have (${named}${all.length > 10 ? ', …' : ''})`,
    cure: 'nothing need be done; types that it has are person, organization and place, and labels such as PER, ORG, LOC and GPE',
  };
}

const idOf = ({ article }: AnalyzedArticle) => article.id;
