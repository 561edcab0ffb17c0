import { count, namedIn, type Counting } from './count.ts';
import { findCopies, oneText } from './find-copies.ts';
import type { DateSpan, Marked } from './read-marks.ts';
import type { Source, SourceArticle } from './read-source.ts';
import { pathOf } from './write-articles.ts';

interface TruthMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity: string;
  readonly text: string;
  /** The how-manieth place of exactly these letters in its title or text it is, from 1: for whoever has other offsets. */
  readonly nth: number;
}

/** A line of articles.jsonl, in the form that the scorers read. */
export interface TruthArticle {
  readonly id: string;
  readonly path: string;
  readonly outlet?: string;
  readonly title?: string;
  /** As the file says; undefined where it says nothing. */
  readonly date?: string;
  readonly published: string;
  readonly known?: string;
  readonly text: string;
  readonly titleMentions: readonly TruthMention[];
  readonly mentions: readonly TruthMention[];
  readonly dates: readonly (DateSpan & { readonly text: string; readonly nth: number })[];
  readonly furniture: readonly { readonly start: number; readonly end: number }[];
}

interface Told {
  readonly passages: readonly string[];
  readonly [field: string]: unknown;
}

/** The files of the truth, by name. */
export function makeTruth(source: Source): Map<string, string> {
  const typeOf = (id: string) => {
    const entity = source.entities.find((known) => known.id === id);
    if (!entity) throw new RangeError(`“${id}” is no entity`);
    return entity.type;
  };
  const articles = source.articles.map((article) => truthArticle(article, typeOf));
  const passages = passagesOf(source.articles);
  const told = (what: unknown) => (what as Told[]).map((each) => withPassages(each, passages));
  const copies = findCopies(source.articles);
  const texts = oneText(copies);
  const findings = told(source.told.findings).map(({ counted, ...finding }) => ({
    ...finding,
    counted: { ...(counted as Counting), result: count(counted as Counting, articles, texts, typeOf) },
  }));
  return new Map([
    ['articles.jsonl', articles.map((article) => `${JSON.stringify(article)}\n`).join('')],
    ['entities.json', json(entitiesOf(source, articles))],
    ['passages.json', json(passages)],
    ['ties.json', json(told(source.told.ties).map((tie) => ({ ...tie, articles: naming(articles, tie.a as string, tie.b as string) })))],
    ['events.json', json(told(source.told.events).map((event) => ({ ...event, first: firstTold(event, articles, passages) })))],
    ['copies.json', json({ copies, texts })],
    ['findings.json', json(findings)],
    ['features.json', json(source.told.features)],
  ]);
}

function truthArticle(article: SourceArticle, typeOf: (id: string) => string): TruthArticle {
  const { id, title, body, furniture, published, fileDate, known, outlet } = article;
  const mentionsOf = (marked: Marked) =>
    marked.mentions.map(({ start, end, entity }) => ({ start, end, type: typeOf(entity), entity, ...wordsOf(marked, start, end) }));
  return {
    id,
    path: pathOf(article),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title.text ? { title: title.text } : {}),
    ...(fileDate === undefined ? {} : { date: fileDate }),
    published,
    ...(known === undefined ? {} : { known }),
    text: body.text,
    titleMentions: mentionsOf(title),
    mentions: mentionsOf(body),
    dates: body.dates.map((date) => ({ ...date, ...wordsOf(body, date.start, date.end) })),
    furniture,
  };
}

function wordsOf({ text }: Marked, start: number, end: number): { text: string; nth: number } {
  const words = text.slice(start, end);
  return { text: words, nth: text.slice(0, start).split(words).length };
}

export interface TruthPassage {
  readonly id: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Articles in which the same words stand. */
  readonly also: readonly string[];
}

function passagesOf(articles: readonly SourceArticle[]): TruthPassage[] {
  return articles.flatMap(({ id: article, body }) =>
    body.passages.map(({ id, start, end }) => {
      const text = body.text.slice(start, end);
      const also = articles.filter((other) => other.id !== article && other.body.text.includes(text)).map((other) => other.id);
      return { id, article, start, end, text, also };
    }),
  );
}

function withPassages(told: Told, passages: readonly TruthPassage[]): Told {
  for (const id of told.passages) if (!passages.some((passage) => passage.id === id)) throw new RangeError(`“${id}” is no passage`);
  return told;
}

function naming(articles: readonly TruthArticle[], a: string, b: string): string[] {
  return articles.filter((article) => namedIn(article).has(a) && namedIn(article).has(b)).map(({ id }) => id);
}

/** The article that told of an event first, of those whose passages do, by the day from which others could read it. */
function firstTold({ passages: told }: Told, articles: readonly TruthArticle[], passages: readonly TruthPassage[]): unknown {
  const readable = passages
    .filter(({ id }) => told.includes(id))
    .map(({ article }) => articles.find(({ id }) => id === article)!)
    .map(({ id, published, known }) => ({ article: id, day: known ?? published }));
  return readable.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}

function entitiesOf({ entities }: Source, articles: readonly TruthArticle[]): unknown[] {
  return entities.map(({ names, ...entity }) => {
    const all = articles.flatMap((article) =>
      [...article.titleMentions, ...article.mentions]
        .filter((mention) => mention.entity === entity.id)
        .map(({ text }) => ({ text, article: article.id })),
    );
    const forms = Object.entries(names).map(([name, form]) => {
      const at = all.filter(({ text }) => text === name || (text === name.toUpperCase() && !(text in names)));
      return { name, form, mentions: at.length, articles: [...new Set(at.map(({ article }) => article))] };
    });
    const stands = forms.filter(({ mentions }) => mentions > 0);
    return { ...entity, mentions: all.length, articles: new Set(all.map(({ article }) => article)).size, names: stands };
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
