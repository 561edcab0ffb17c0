import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Correcting } from '../../../../src/app/corrections/correcting.svelte.ts';
import { asAnotherName, asNew } from '../../../../src/app/corrections/give-name.ts';
import { missedName } from '../../../../src/app/corrections/missed-name.ts';
import { DEFAULT_VIEW } from '../../../../src/app/state/address.ts';
import { tabulate, type Corpus } from '../../../../src/app/data/corpus.ts';
import { Texts } from '../../../../src/app/data/texts.ts';
import { entityKey } from '../../../../src/pipeline/aliases/entity.ts';
import { readPrevious } from '../../../../src/pipeline/bundle/read-previous.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { assemble, type Corpus as Read, type Previous } from '../../../../src/pipeline/run.ts';
import type { AnalyzedArticle } from '../../../../src/schema/article.ts';
import type { Correction } from '../../../../src/schema/corrections.ts';
import { ENTITY_TYPES } from '../../../../src/schema/entity.ts';
import { parseShard } from '../../../../src/schema/parse.ts';
import { naming } from '../../../support/naming.ts';

const effects = { sha256: (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex') };

const PEOPLE = ['Ann Roe', 'Roe', 'Ann B. Roe', 'Bo Doe', 'Doe', 'Cy Poe', 'Di Moe', 'Eli Noe', 'Noe', 'Max Noe'].map(
  (name) => `p:${name}`,
);
const OTHERS = ['o:Harbour Board', 'o:HB', 'o:Reuters', 'l:Lisbon', 'l:Port Amity', 'o:Lisbon', 'o:Senate', 'l:France'];

/** Parts of names and whole ones, and one that stands nowhere. */
const ADDED = ['Poe', 'Harbour', 'Bo Doe', 'Amity', 'B. Roe', 'Noe', 'Nowhere'];

/** Furniture: what a line says around its names, and they. */
const LINES = [
  'Photo: *p:Ann Roe',
  'Words by *p:Una Lens and *p:Bo Doe, 12 May',
  'For *o:Reuters 7',
  'About *p:Lens of *l:Farhaven',
  '*p:Doe 3 writes',
];

function madeArticles(seed: number): AnalyzedArticle[] {
  const random = seededRandom(seed);
  const all = [...PEOPLE, ...OTHERS];
  const pick = () => all[Math.floor(all.length * random())]!;
  return Array.from({ length: 24 }, (_, i) => {
    const marks = Array.from({ length: 2 + Math.floor(6 * random()) }, () => (random() < 0.05 ? '*' : '') + pick());
    let article = naming(`2023/${i}`, ...marks);
    const sentences = article.mentions.map(({ start, end }) => ({ start, end: end + 1 }));
    while (random() < 0.6) article = withLine(article, LINES[Math.floor(LINES.length * random())]!.replace(/\d+/, String(i)), sentences);
    return { ...article, sentences, article: { ...article.article, published: `2023-11-${String(1 + (i % 28)).padStart(2, '0')}` } };
  });
}

/** The article with one more line, which is furniture. */
function withLine(analyzed: AnalyzedArticle, line: string, sentences: { start: number; end: number }[]): AnalyzedArticle {
  let text = `${analyzed.article.text}\n\n`;
  const begin = text.length;
  const mentions = [...analyzed.mentions];
  for (const piece of line.split(/(\*[pol]:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u)) {
    const [, type, name] = /^\*([pol]):(.*)$/.exec(piece) ?? [];
    const start = text.length;
    text += name ?? piece;
    const types = { p: 'person', o: 'organization', l: 'place' } as const;
    if (type) mentions.push({ start, end: text.length, type: types[type as 'p'], p: 0.9, furniture: true });
  }
  sentences.push({ start: begin, end: text.length });
  return {
    ...analyzed,
    article: { ...analyzed.article, text },
    furniture: [...analyzed.furniture, { start: begin, end: text.length }],
    mentions,
  };
}

function build(articles: readonly AnalyzedArticle[], corrections: readonly Correction[] = [], previous?: Previous) {
  const count = articles.length;
  const read: Read = {
    title: 'A test',
    articles,
    record: { found: count, read: count, rejected: 0, ignored: 0, verdicts: [] },
    settings: { listed: [], corrections: corrections.map((correction, i) => ({ correction, path: 'corrections.json', line: i + 1 })) },
  };
  return assemble(read, effects, previous);
}

/** All that corrections bear on, by ids: rows differ between page and build. */
function shownBy({ articles, entities, mentions, ties, questions }: Corpus) {
  const id = (row: number) => entities.id[row]!;
  const rows = [...entities.id.keys()].filter((row) => entities.articles[row]! > 0);
  return {
    entities: Object.fromEntries(
      rows.map((row) => [
        id(row),
        [entities.name[row], entities.type[row], entities.names[row], entities.articles[row], entities.texts[row], entities.country[row]],
      ]),
    ),
    mentions: articles.id.map((article, i) => [
      article,
      ...Array.from(mentions.entity.subarray(mentions.start[i], mentions.start[i + 1]), (row, at) => [
        id(row),
        mentions.sentence[mentions.start[i]! + at],
      ]),
    ]),
    ties: Array.from({ length: ties.count }, (_, tie) => [
      ...[id(ties.a[tie]!), id(ties.b[tie]!)].sort(),
      ties.articles[tie],
      ties.texts[tie],
      ties.surpriseOf(tie).toFixed(6),
    ]).sort(),
    tiesOfArticles: articles.id.map((article, i) => [
      article,
      ...Array.from(ties.tie.subarray(ties.start[i], ties.start[i + 1]), (tie, at) => [
        ...[id(ties.a[tie]!), id(ties.b[tie]!)].sort(),
        ties.strength[ties.start[i]! + at],
        ties.between(ties.b[tie]!, ties.a[tie]!) === tie,
        tie < ties.beyond ? 'beyond chance' : tie < ties.several ? 'of several' : `of one, ${ties.articleOf(tie) === i}`,
      ]).sort(),
    ]),
    questions: questions.map(({ short, full, articles }) => [id(short), id(full), articles]).sort(),
  };
}

/** What the reader greys, and whom it marks; a name of nobody who is shown is furniture still. */
async function readOf({ articles, entities }: Corpus, texts: Texts) {
  const all = await texts.articles([...articles.id.keys()]);
  return all.map(({ id, furniture, counted, mentions }) => [
    id,
    furniture,
    counted ?? [],
    mentions.flatMap(({ start, end, entity, furniture }) => (furniture ? [] : [[start, end, entities.id[entity]]])),
  ]);
}

/** A correction of whoever is shown, chosen by chance, as a page would write it. */
function madeStep(
  random: () => number,
  { corpus, correcting, step, texts }: { corpus: Corpus; correcting: Correcting; step: number; texts: readonly string[] },
): Correction | undefined {
  const { entities, naming, articles } = corpus;
  const shown = [...entities.id.keys()].filter((row) => entities.articles[row]! > 0);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!;
  const [row, other] = [pick(shown), pick(shown)];
  const entity = correcting.entity(row);
  const second = correcting.entity(other);
  if (!entity || !second || row === other) return undefined;
  const article = articles.id[naming.article[naming.start[row]!]!]!;
  switch (Math.floor(random() * 14)) {
    case 0:
      return { kind: 'merge', entities: [entity, second] };
    case 1:
      return { kind: 'rename', entity, to: `Somebody ${step}` };
    case 2:
      return { kind: 'retype', entity, to: pick(ENTITY_TYPES) };
    case 3:
      return { kind: 'hide', entity };
    case 4:
      return { kind: 'split', entity, articles: [article], mentions: [], to: second };
    case 5:
      return { kind: 'split', entity, articles: [article], mentions: [], to: { name: `Stranger ${step}`, type: entity.type! } };
    case 6:
      return { kind: 'add', entity: { name: pick(ADDED), type: pick(ENTITY_TYPES) }, aliases: random() < 0.5 ? [pick(ADDED)] : [] };
    case 7:
      return { kind: 'alias', entity, aliases: [pick(ADDED)] };
    case 8:
    case 9: {
      // Words that somebody selects, anywhere in a text.
      const text = pick(texts);
      const start = Math.floor(random() * text.length);
      const found = missedName(text, { start, end: start + 1 + Math.floor(12 * random()) });
      if (found.kind === 'refused') return undefined;
      return (random() < 0.5 ? asNew(found.name, pick(ENTITY_TYPES)) : asAnotherName(found.name, entity, '')).step;
    }
    case 10:
    case 11:
    case 12:
      return { kind: 'count', line: pick(LINES).replaceAll(/\*[pol]:/g, '') };
    default: {
      const question = pick(corpus.questions);
      const asked = question && [correcting.entity(question.short), correcting.entity(question.full)];
      return asked?.[0] && asked[1] ? { kind: 'apart', entities: [asked[0], asked[1]] } : undefined;
    }
  }
}

function pageOf(built: ReturnType<typeof build>): { corpus: Corpus; texts: Texts } {
  const corpus = tabulate(built.manifest);
  const shards = built.shards.map((bytes) => parseShard(JSON.parse(new TextDecoder().decode(bytes))));
  const source = {
    manifest: async () => built.manifest,
    shard: async (name: string) => shards[Number(name.slice(name.lastIndexOf('-') + 1))],
    search: async () => undefined,
  };
  return { corpus, texts: new Texts(source, corpus) };
}

async function correctedPage(articles: readonly AnalyzedArticle[], seed: number, steps: number) {
  const built = build(articles);
  const { corpus: base, texts: baseTexts } = pageOf(built);
  const page = {
    corpus: base,
    texts: baseTexts,
    changes: [],
    clauses: {},
    trail: [],
    view: DEFAULT_VIEW,
    recount: (corpus: Corpus, texts: Texts) => Object.assign(page, { corpus, texts }),
    expect: () => undefined,
  };
  const correcting = new Correcting(page, { read: () => undefined, write: () => {} }, async () => [...articles.keys()]);
  const random = seededRandom(seed);
  const texts = articles.map(({ article }) => article.text);
  for (let step = 0; step < steps; step++) {
    const correction = madeStep(random, { corpus: page.corpus, correcting, step, texts });
    if (correction) await correcting.make(correction);
  }
  return { built, page, correcting };
}

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'the next build with its corrections is what the page shows (seed %i)',
  async (seed) => {
    const articles = madeArticles(seed);
    const { built, page, correcting } = await correctedPage(articles, seed, 6);
    expect(correcting.steps.length).toBeGreaterThan(0);
    const next = build(articles, correcting.steps, readPrevious(built.manifest, entityKey));
    expect(next.notes.map(({ message }) => message)).toEqual(correcting.misfits.map(() => expect.any(String)));
    const { corpus, texts } = pageOf(next);
    expect(shownBy(corpus)).toEqual(shownBy(page.corpus));
    expect(await readOf(corpus, texts)).toEqual(await readOf(page.corpus, page.texts));
  },
);

test('a line that counts brings whom only grey lines name, in the page as in the next build, under the id that the build has for her', async () => {
  const articles = madeArticles(3);
  const line = 'Words by Una Lens and Bo Doe, 3 June';
  const holding = articles.filter(({ article }) => article.text.includes('Words by')).length;
  expect(holding).toBeGreaterThan(1);
  const { built, page, correcting } = await correctedPage(articles, 3, 0);
  expect(page.corpus.entities.byId.has('una-lens')).toBe(false);
  await correcting.tell({ kind: 'count', line }, (count) => `in ${count}`);
  expect(correcting.said).toEqual({ text: `in ${holding}`, way: 'undo' });
  const row = page.corpus.entities.byId.get('una-lens')!;
  expect(page.corpus.entities.articles[row]).toBe(holding);
  const next = pageOf(build(articles, correcting.steps, readPrevious(built.manifest, entityKey)));
  expect(shownBy(next.corpus)).toEqual(shownBy(page.corpus));
  expect(await readOf(next.corpus, next.texts)).toEqual(await readOf(page.corpus, page.texts));
  await correcting.undo();
  expect(shownBy(page.corpus)).toEqual(shownBy(tabulate(built.manifest)));
});

test('of a line that is grey nowhere both say so', async () => {
  const articles = madeArticles(4);
  const { correcting } = await correctedPage(articles, 4, 0);
  await correcting.make({ kind: 'count', line: 'Photo: Nobody at all' });
  expect(correcting.misfits).toEqual([{ by: 0, kind: 'noLine' }]);
  expect(build(articles, correcting.steps).notes.map(({ message }) => message)).toEqual([
    'no article has “Photo: Nobody at all” as a grey line, so this correction does nothing',
  ]);
});
