import type { CorrectionPlan } from '../../schema/correct/plan-corrections.ts';
import { changedNames, type CorrectedName } from '../../schema/correct/corrected-names.ts';
import type { NameRow } from '../../schema/correct/find-named.ts';
import type { MovedName } from '../../schema/correct/correct-article.ts';
import { ENTITY_TYPES } from '../../schema/entity.ts';
import { unpack } from '../../schema/packed.ts';
import { slug } from '../../schema/slug.ts';
import type { Burst } from '../../schema/peak.ts';
import type { Corpus } from './corpus.ts';
import { meetAnew } from './meet-anew.ts';
import { countMentions } from './count-mentions.ts';

/** The mentions of one article that count, in text order, once it is corrected; whom they name is a row before merging. */
export interface CorrectedRows {
  readonly entity: readonly number[];
  readonly sentence: readonly number[];
}

/** What the corrections about places in texts make of the articles that they are about. */
export interface CorrectedPlaces {
  readonly articles: ReadonlyMap<number, CorrectedRows>;
  readonly moved: readonly MovedName[];
}

export const NO_PLACES: CorrectedPlaces = { articles: new Map(), moved: [] };

/** The entities as corrections speak of them, those that only furniture names last. */
export function nameRows(corpus: Corpus): NameRow[] {
  const { entities } = corpus;
  return [
    ...entities.name.map((name, row) => ({ name, type: entities.type[row]!, names: entities.names[row]! })),
    ...greyRows(corpus).map(({ name, type }) => ({ name, type, names: [] })),
  ];
}

function greyRows({ grey }: Corpus) {
  if (!grey) return [];
  const types = unpack(grey.type, grey.count);
  return grey.name.map((name, i) => ({
    name,
    id: grey.id[i]!,
    type: ENTITY_TYPES[types[i]!] ?? ('organization' as const),
    country: grey.country[i]!,
  }));
}

/**
 * The corpus as corrections have it. Rows stay: whoever is merged or hidden keeps a row without articles and name, and those that only
 * furniture names, and then those that corrections make, come last, so that selections and places on the map go on.
 */
export function correctCorpus(base: Corpus, rows: readonly NameRow[], plan: CorrectionPlan, places: CorrectedPlaces = NO_PLACES): Corpus {
  const { under, hidden, created } = plan;
  const rowOf = under.map((row) => (hidden.has(row) ? -1 : row));
  const corrected = changedNames(rows, plan, places.moved);
  const mentions = correctMentions(base.mentions, rowOf, places);
  const { entities } = base;
  const grey = greyRows(base);
  const more = [...grey, ...created];
  const count = entities.count + more.length;
  const name = [...entities.name, ...more.map(() => '')];
  const names = [...entities.names, ...more.map(() => [])];
  const type = [...entities.type, ...more.map(({ type }) => type)];
  const builtCountry = [...entities.country, ...grey.map(({ country }) => country), ...created.map(() => '')];
  const country = [...builtCountry];
  rowOf.forEach((row, was) => {
    if (row !== was) [name[was], names[was]] = ['', []];
  });
  for (const one of corrected) {
    name[one.row] = one.name;
    names[one.row] = one.names;
    type[one.row] = one.type;
    country[one.row] = one.type === 'place' ? (one.rows.map((row) => builtCountry[row]!).find((code) => code !== '') ?? '') : '';
  }
  const counted = countMentions(mentions, type, base.articles.text, base.copies, {
    ...changedBy(base, plan, places, count),
    named: base.named,
    ties: base.ties,
    meet: meetAnew,
  });
  const greyIds = grey.map(({ id }) => id);
  const taken = new Set([...entities.byId.keys(), ...greyIds]);
  const id = [...entities.id, ...greyIds, ...newIds(created, taken, counted.entityArticles.subarray(rows.length))];
  const byId = new Map(entities.byId);
  rowOf.forEach((row, was) => {
    if (row < 0) byId.delete(id[was]!);
    else if (row !== was || was >= rows.length || (was >= entities.count && counted.entityArticles[was]! > 0)) byId.set(id[was]!, row);
  });
  return {
    ...base,
    entities: {
      ...entities,
      count,
      id,
      name,
      names,
      type,
      country,
      byId,
      articles: counted.entityArticles,
      texts: counted.entityTexts,
    },
    mentions,
    named: counted.named,
    naming: counted.naming,
    ties: counted.ties,
    reasons: correctReasons(base, corrected, names, rowOf),
    about: new Map([
      ...base.about,
      ...corrected.flatMap(({ row, rows }) => {
        const said = rows.map((row) => base.about.get(row)).find((about) => about !== undefined);
        return said ? [[row, said] as const] : [];
      }),
    ]),
    questions: correctQuestions(base, plan, rowOf).filter(
      ({ short, full }) => counted.entityArticles[short]! > 0 && counted.entityArticles[full]! > 0,
    ),
    peaks: base.peaks.map((peak) => ({ ...peak, names: distinctRows(peak.names, rowOf) })),
    bursts: correctBursts(base.bursts.all, rowOf),
  };
}

function correctMentions(mentions: Corpus['mentions'], rowOf: Int32Array, { articles }: CorrectedPlaces): Corpus['mentions'] {
  const start = new Int32Array(mentions.start.length);
  const size = mentions.entity.length + [...articles.values()].reduce((sum, { entity }) => sum + entity.length, 0);
  const entity = new Int32Array(size);
  const sentence = new Int32Array(size);
  let at = 0;
  const add = (row: number, number: number) => {
    if (row < 0) return;
    entity[at] = row;
    sentence[at++] = number;
  };
  for (let article = 0; article + 1 < start.length; article++) {
    const split = articles.get(article);
    if (split) split.entity.forEach((row, i) => add(rowOf[row]!, split.sentence[i]!));
    else
      for (let i = mentions.start[article]!; i < mentions.start[article + 1]!; i++) add(rowOf[mentions.entity[i]!]!, mentions.sentence[i]!);
    start[article + 1] = at;
  }
  return { start, entity: entity.slice(0, at), sentence: sentence.slice(0, at) };
}

/** Whose mentions are no longer what they were, and in which articles. */
function changedBy(base: Corpus, { under, hidden }: CorrectionPlan, { articles }: CorrectedPlaces, count: number) {
  const isChanged = new Uint8Array(count).fill(1, base.entities.count);
  const isTouched = new Uint8Array(base.articles.count);
  under.forEach((root, row) => {
    if (root !== row) isChanged[row] = isChanged[root] = 1;
    if (hidden.has(root)) isChanged[row] = 1;
  });
  const { mentions, naming } = base;
  for (const [article, corrected] of articles) {
    isTouched[article] = 1;
    const range = [mentions.start[article]!, mentions.start[article + 1]!] as const;
    const [was, is] = [
      sentencesOf(mentions.entity.subarray(...range), mentions.sentence.subarray(...range)),
      sentencesOf(corrected.entity, corrected.sentence),
    ];
    for (const row of new Set([...was.keys(), ...is.keys()])) if (was.get(row) !== is.get(row)) isChanged[row] = isChanged[under[row]!] = 1;
  }
  for (let row = 0; row < base.entities.count; row++)
    if (isChanged[row] === 1) for (let i = naming.start[row]!; i < naming.start[row + 1]!; i++) isTouched[naming.article[i]!] = 1;
  return { isChanged, isTouched };
}

/** Where an article names each, as one text. */
function sentencesOf(entity: ArrayLike<number>, sentence: ArrayLike<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let i = 0; i < entity.length; i++) found.set(entity[i]!, `${found.get(entity[i]!) ?? ''} ${sentence[i]!}`);
  return found;
}

/** Ids as the next build gives them: the name's slug, with a number where that is taken; it knows nobody whom no article names. */
function newIds(created: CorrectionPlan['created'], taken: ReadonlySet<string>, articles: Int32Array): string[] {
  const given = new Set(taken);
  const ids = created.map(() => '');
  const isNamed = (row: number) => articles[row]! > 0;
  const rows = [...created.keys()];
  for (const row of [...rows.filter(isNamed), ...rows.filter((row) => !isNamed(row))]) {
    const { name, type } = created[row]!;
    const stem = slug(name) || type;
    let id = stem;
    for (let number = 2; given.has(id); number++) id = `${stem}-${number}`;
    given.add(id);
    ids[row] = id;
  }
  return ids;
}

function correctReasons(
  { reasons, naming, entities }: Corpus,
  corrected: readonly CorrectedName[],
  names: Corpus['entities']['names'],
  rowOf: Int32Array,
): Corpus['reasons'] {
  const changed = new Map(corrected.map(({ row }) => [row, new Map<string, Omit<Corpus['reasons'][number], 'entity' | 'name'>>()]));
  const kept = reasons.filter(({ entity, name, rule, article }) => {
    changed.get(entity)?.set(entities.names[entity]![name]?.[0] ?? '', { rule, article });
    return rowOf[entity] === entity && !changed.has(entity);
  });
  const added = corrected.flatMap(({ row, rows, name: shown }) =>
    names[row]!.flatMap(([name], place): Corpus['reasons'][number][] => {
      const reason = changed.get(row)!.get(name);
      if (reason) return [{ entity: row, name: place, ...reason }];
      const giver = rows.slice(1).find((other) => entities.names[other]?.some(([used]) => used === name));
      if (name === shown || giver === undefined || entities.names[row]?.some(([used]) => used === name)) return [];
      return [{ entity: row, name: place, rule: 'corrected', article: naming.article[naming.start[giver]!]! }];
    }),
  );
  return [...kept, ...added];
}

/** Without those that are answered: the two are one now, or were said to be two. */
function correctQuestions({ questions }: Corpus, { apart, under }: CorrectionPlan, rowOf: Int32Array): Corpus['questions'] {
  const answered = new Set(apart.flatMap(([a, b]) => [`${under[a]} ${under[b]}`, `${under[b]} ${under[a]}`]));
  const asked = new Set<string>();
  return questions
    .map(({ short, full, articles }) => ({ short: rowOf[short]!, full: rowOf[full]!, articles }))
    .filter(({ short, full }) => {
      const pair = `${short} ${full}`;
      if (short < 0 || full < 0 || short === full || answered.has(pair) || asked.has(pair)) return false;
      asked.add(pair);
      return true;
    });
}

function distinctRows(rows: readonly number[], rowOf: Int32Array): number[] {
  return [...new Set(rows.map((row) => rowOf[row]!).filter((row) => row >= 0))];
}

/** Those of two that are one now stand side by side: only a build counts such days anew. */
function correctBursts(all: readonly Burst[], rowOf: Int32Array): Corpus['bursts'] {
  const kept = all.flatMap((burst) => (rowOf[burst.entity]! < 0 ? [] : [{ ...burst, entity: rowOf[burst.entity]! }]));
  const byEntity = new Map<number, Burst[]>();
  for (const burst of kept) {
    const list = byEntity.get(burst.entity);
    if (list) list.push(burst);
    else byEntity.set(burst.entity, [burst]);
  }
  return { all: kept, byEntity };
}
