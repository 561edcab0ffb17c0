import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TruthArticle } from '../../../scripts/case/make-truth.ts';
import { makeTruth } from '../../../scripts/case/make-truth.ts';
import { readSource, type Entity } from '../../../scripts/case/read-source.ts';
import { writeArticles } from '../../../scripts/case/write-articles.ts';

/** Nothing here runs Dateline on the case: it is about the case alone. */
const folder = join(import.meta.dirname, '../../corpora/lowgate');
const truthFolder = `${folder}.truth`;
const source = readSource(join(truthFolder, 'source'));
const truth = (name: string) => JSON.parse(readFileSync(join(truthFolder, name), 'utf8')) as never;

interface Passage {
  readonly id: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Copies {
  readonly copies: readonly { readonly article: string; readonly of: string; readonly isOneText: boolean }[];
  readonly texts: readonly (readonly string[])[];
}
interface Features {
  readonly [feature: string]: readonly never[];
}

const articles = readFileSync(join(truthFolder, 'articles.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TruthArticle);
const passages: readonly Passage[] = truth('passages.json');
const features: Features = truth('features.json');
const entity = (id: string) => source.entities.find((known) => known.id === id)!;
const article = (id: string) => articles.find((known) => known.id === id)!;
const all = (each: TruthArticle) => [...each.titleMentions, ...each.mentions];
const namesOf = (id: string) =>
  new Set(articles.flatMap((each) => all(each).filter((mention) => mention.entity === id)).map(({ text }) => text));

function filesBelow(below: string, within = ''): string[] {
  return readdirSync(join(below, within), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(below, `${within}${entry.name}/`) : [`${within}${entry.name}`],
  );
}

test('the articles are those that the source makes, and the only ones beside licence and tour', () => {
  const made = writeArticles(source.articles);
  expect(filesBelow(folder).sort()).toEqual([...made.keys(), 'LICENCE', 'tour.yaml'].sort());
  for (const [path, content] of made) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(content);
});

test('the truth is what the source makes', () => {
  for (const [name, content] of makeTruth(source)) expect(readFileSync(join(truthFolder, name), 'utf8'), name).toBe(content);
});

test('there are 70 to 90 articles of 80 to 400 words, each with an id of its own', () => {
  expect(articles.length).toBeGreaterThanOrEqual(70);
  expect(articles.length).toBeLessThanOrEqual(90);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  for (const { id, text } of articles) {
    const words = text.split(/\s+/).length;
    expect(words >= 80 && words <= 400, `${id} has ${words} words`).toBe(true);
  }
});

test('names, dates and passages stand where the truth says', () => {
  for (const { id, title, text, titleMentions, mentions, dates } of articles) {
    for (const mention of titleMentions) expect(title!.slice(mention.start, mention.end), id).toBe(mention.text);
    for (const span of [...mentions, ...dates]) {
      expect(text.slice(span.start, span.end), id).toBe(span.text);
      expect(text.slice(0, span.start).split(span.text).length, `${id}: ${span.text}`).toBe(span.nth);
    }
  }
  for (const { id, article: of, start, end, text } of passages) expect(article(of).text.slice(start, end), id).toBe(text);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
});

test('every text stands in its file', () => {
  const files = new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const forms = (text: string) => [text, JSON.stringify(text).slice(1, -1), text.replaceAll('"', '""'), escaped(text)];
  for (const { id, path, text } of articles)
    for (const paragraph of text.split('\n\n'))
      expect(
        forms(paragraph).some((form) => files.get(path)!.includes(form)),
        id,
      ).toBe(true);
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

test('a mention is of a known entity, by one of its names', () => {
  for (const each of articles)
    for (const { entity: id, type, text } of all(each)) {
      const known: Entity = entity(id);
      expect(known.type).toBe(type);
      const isName = text in known.names || Object.keys(known.names).some((name) => name.toUpperCase() === text);
      expect(isName, `${each.id}: “${text}” of ${id}`).toBe(true);
    }
});

test('every name of the list stands in some article', () => {
  for (const { id, names } of source.entities)
    expect(
      Object.keys(names).filter((name) => !namesOf(id).has(name) && !namesOf(id).has(name.toUpperCase())),
      id,
    ).toEqual([]);
});

test('no name stands unmarked', () => {
  const letters = source.entities.flatMap(({ names }) => Object.keys(names)).filter((name) => name.length > 2);
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${letters
      .sort((a, b) => b.length - a.length)
      .map(quoted)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  for (const { id, title = '', text, titleMentions, mentions } of articles) {
    expect(unmarked(title, titleMentions, names), id).toEqual([]);
    expect(unmarked(text, mentions, names), id).toEqual([]);
  }
});

function unmarked(text: string, marked: readonly { start: number; end: number }[], names: RegExp): string[] {
  return [...text.matchAll(names)]
    .filter(({ 0: name, index }) => !marked.some(({ start, end }) => start < index + name.length && index < end))
    .map(([name]) => name);
}

function quoted(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

test('no weekday, month with a day, or year stands unmarked, but for those that come again', () => {
  const dates =
    /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:19|20)\d\d|yesterday|tomorrow)\b/g;
  const left = articles.flatMap(({ text, dates: marked }) => unmarked(text, marked, dates));
  // “every Friday”, “Invoice 2023-04”, “yesterday’s kipper”
  expect(left.sort()).toEqual(['2023', 'Friday', 'yesterday']);
});

test('a weekday and a day of the month are those of the date they stand for', () => {
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  for (const { id, dates } of articles)
    for (const { text, value } of dates.filter((date) => /^\d{4}-\d\d-\d\d$/.test(date.value))) {
      const day = new Date(`${value}T00:00Z`);
      const weekday = days.find((name) => text.includes(name));
      if (weekday) expect(days[day.getUTCDay()], `${id}: ${text}`).toBe(weekday);
      const number = /^(\d{1,2}) \p{Lu}/u.exec(text);
      if (number) expect(day.getUTCDate(), `${id}: ${text}`).toBe(Number(number[1]));
    }
});

test('a month alone stands for the month, not for a day in it', () => {
  const alone = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?$/;
  const months = articles.flatMap(({ dates }) => dates).filter(({ text }) => alone.test(text));
  expect(months.length).toBeGreaterThan(0);
  for (const { text, value } of months) expect(value, text).toMatch(/^\d{4}-\d\d$/);
});

test('a tie is of two known entities, and one of its passages names both', () => {
  const ties: readonly { a: string; b: string; passages: readonly string[]; articles: readonly string[] }[] = truth('ties.json');
  for (const { a, b, passages: proofs, articles: both } of ties) {
    expect([entity(a), entity(b)]).not.toContain(undefined);
    expect(both).not.toEqual([]);
    const named = (id: string) => {
      const { article: of, start, end } = passages.find((passage) => passage.id === id)!;
      return new Set(
        article(of)
          .mentions.filter((mention) => mention.start >= start && mention.end <= end)
          .map((mention) => mention.entity),
      );
    };
    expect(
      proofs.some((id) => named(id).has(a) && named(id).has(b)),
      `${a} and ${b}`,
    ).toBe(true);
  }
});

test('eight to ten things can be found out, each of known names and proven by passages', () => {
  const findings: readonly { id: string; passages: readonly string[]; entities: readonly string[]; answer: string }[] =
    truth('findings.json');
  expect(findings.length).toBeGreaterThanOrEqual(8);
  expect(findings.length).toBeLessThanOrEqual(10);
  for (const { id, passages: proofs, entities, answer } of findings) {
    expect(proofs.length, id).toBeGreaterThan(0);
    expect(entities.map(entity), id).not.toContain(undefined);
    expect(answer).toMatch(/\.\)?$/);
  }
});

test('copies name articles that are there, later than or of the same day as what they copy', () => {
  const { copies, texts }: Copies = truth('copies.json');
  for (const { article: copy, of } of copies) expect(article(copy).published >= article(of).published, copy).toBe(true);
  expect(texts.flat().length).toBe(new Set(texts.flat()).size);
  expect(copies.filter(({ isOneText }) => isOneText).length).toBeGreaterThanOrEqual(8);
  expect(copies.some(({ isOneText }) => !isOneText)).toBe(true);
});

test('two articles have no date, one a wrong one, and everyone else the right one', () => {
  expect(articles.filter(({ date }) => date === undefined).map(({ id }) => id)).toEqual(features['undated']);
  expect(articles.filter(({ date, published }) => date !== undefined && date !== published).map(({ id }) => id)).toEqual(
    features['wrong-date'],
  );
});

test('what was denied was said before, and what was told late happened long before', () => {
  for (const { said, denied } of features['denied'] as readonly { said: string; denied: string }[])
    expect(article(said).published < article(denied).published, said).toBe(true);
  const events: readonly { id: string; when: string; first: { article: string; day: string }; 'took-place'?: boolean }[] =
    truth('events.json');
  for (const { event, first } of features['reported-late'] as readonly { event: string; first: string }[]) {
    const told = events.find(({ id }) => id === event)!;
    expect(told.first.article).toBe(first);
    expect(Date.parse(told.first.day) - Date.parse(told.when)).toBeGreaterThan(150 * 86_400_000);
  }
  for (const id of features['never-took-place']!) expect(events.find((event) => event.id === id)!['took-place']).toBe(false);
});

test('names are as hard as in life: shared surnames, one acronym for two, a married name, a misspelt one', () => {
  for (const [one, other] of features['two-with-one-surname'] as readonly [string, string][])
    expect(entity(one).family).toBe(entity(other).family);
  for (const id of features['one-acronym-for-two']!) expect(namesOf(id)).toContain('PSC');
  for (const id of features['renamed']!) expect(Object.values(entity(id).names)).toContain('former');
  for (const id of features['married-name']!)
    expect(Object.values(entity(id).names)).toEqual(expect.arrayContaining(['maiden', 'married']));
  for (const id of features['misspelt']!) expect(Object.values(entity(id).names)).toContain('misspelt');
});

test('there are two peaks and quiet months', () => {
  const between = (from: string, to: string) => articles.filter(({ published }) => published >= from && published <= to).length;
  expect(between('2023-05-16', '2023-06-14')).toBeGreaterThanOrEqual(15);
  expect(between('2023-11-07', '2023-11-21')).toBeGreaterThanOrEqual(12);
  for (const month of features['quiet'] as readonly string[]) expect(between(month, `${month}-31`), month).toBeLessThanOrEqual(1);
});

test('every article that a feature names is there', () => {
  for (const feature of ['corrections', 'retraction', 'leaked', 'press-releases', 'beside-the-point'])
    expect((features[feature] as readonly string[]).map(article), feature).not.toContain(undefined);
});
