import type { EntityType } from '../../../schema/entity.ts';
import type { Line } from '../reading.ts';
import { addContextFeatures } from './context-features.ts';
import { viewDocument, type DocumentView } from './document.ts';
import type { EntityModel } from './entity-model.ts';
import { FeatureList } from './feature-list.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { kindOf, KIND_COUNT, OUTSIDE, TAGS, typeOf } from './tags.ts';

/** A name that the model sees: tokens `first` to `last` of a line, both included. */
export interface TaggedName {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** The least probable of its tags. */
  readonly p: number;
}

/** Tokens that may be names, one after the other, of one sentence; `at` is the place of the first among those of the article. */
interface Stretch {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** What the other occurrences of a word are worth, and how little certainty they are taken to have. */
const SMOOTHING = 1;
const DOUBT = 0.05;

/**
 * The names of an article's lines, in order. Each sentence is tagged first by itself; then a word that stands with a capital more
 * than once hears what its other occurrences were taken for, and all is decided again.
 */
export function tagDocument(lines: readonly Line[], model: EntityModel): TaggedName[] {
  const sentences = lines.map((line) => readSentence(line, model.words.wordOf, model.words.gazetteer));
  const view = viewDocument(sentences);
  const stretches = findStretches(sentences);
  const end = stretches.at(-1);
  const size = end ? end.at + end.to - end.from : 0;
  const scores = new Float64Array(size * TAGS);
  const marginals = new Float64Array(size * TAGS);
  const list = new FeatureList();
  for (const stretch of stretches) {
    for (let i = stretch.from; i < stretch.to; i++)
      score(sentences, stretch.sentence, i, view, model, list, scores, (stretch.at + i - stretch.from) * TAGS);
    weigh(stretch, model, scores, marginals);
  }
  const changed = smooth(sentences, stretches, view, marginals, scores);
  const names: TaggedName[] = [];
  const tags = new Uint8Array(Math.max(0, ...stretches.map(({ from, to }) => to - from)));
  for (const stretch of stretches) {
    if (changed.has(stretch)) weigh(stretch, model, scores, marginals);
    const length = stretch.to - stretch.from;
    model.chain.best(scores.subarray(stretch.at * TAGS), length, tags);
    readTags(sentences[stretch.sentence]!.line, stretch, tags, marginals, names);
  }
  return names;
}

function weigh({ at, from, to }: Stretch, { chain }: EntityModel, scores: Float64Array, marginals: Float64Array): void {
  chain.marginals(scores.subarray(at * TAGS), to - from, marginals.subarray(at * TAGS));
}

function findStretches(sentences: readonly Sentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  sentences.forEach(({ candidates }, sentence) => {
    for (let from = 0; from < candidates.length; from++) {
      if (candidates[from] === 0) continue;
      let to = from + 1;
      while (candidates[to] === 1) to++;
      stretches.push({ sentence, from, to, at });
      at += to - from;
      from = to;
    }
  });
  return stretches;
}

function score(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  view: DocumentView,
  model: EntityModel,
  list: FeatureList,
  scores: Float64Array,
  into: number,
): void {
  model.addWindow(sentences[index]!.words, at, scores, into);
  list.length = 0;
  addContextFeatures(sentences, index, at, view, model.words.edge, list);
  model.addScores(list, scores, into);
}

/**
 * Adds to each capitalised word's scores what its other occurrences in the article speak for, the more of them the louder.
 *
 * @returns the stretches that were touched
 */
function smooth(
  sentences: readonly Sentence[],
  stretches: readonly Stretch[],
  view: DocumentView,
  marginals: Float64Array,
  scores: Float64Array,
): Set<Stretch> {
  const sums = new Map<number, Float64Array>();
  const changed = new Set<Stretch>();
  const each = (visit: (lowerHash: number, at: number, stretch: Stretch) => void) => {
    for (const stretch of stretches)
      for (let i = stretch.from; i < stretch.to; i++) {
        const { capital, lowerHash } = sentences[stretch.sentence]!.words[i]!;
        if (capital && view.words.get(lowerHash)!.places.length > 1) visit(lowerHash, (stretch.at + i - stretch.from) * TAGS, stretch);
      }
  };
  each((lowerHash, at) => {
    let sum = sums.get(lowerHash);
    if (sum === undefined) sums.set(lowerHash, (sum = new Float64Array(KIND_COUNT)));
    for (let t = 0; t < TAGS; t++) sum[kindOf(t)]! += marginals[at + t]!;
  });
  each((lowerHash, at, stretch) => {
    changed.add(stretch);
    const sum = sums.get(lowerHash)!;
    const others = view.words.get(lowerHash)!.places.length - 1;
    const own = new Float64Array(KIND_COUNT);
    for (let t = 0; t < TAGS; t++) own[kindOf(t)]! += marginals[at + t]!;
    const loudness = SMOOTHING * Math.min(1, 0.5 + others / 6);
    for (let t = 0; t < TAGS; t++) {
      const kind = kindOf(t);
      scores[at + t]! += loudness * Math.log(Math.max(0, sum[kind]! - own[kind]!) / others + DOUBT);
    }
  });
  return changed;
}

function readTags(line: Line, { from, to, at }: Stretch, tags: Uint8Array, marginals: Float64Array, into: TaggedName[]): void {
  for (let i = from; i < to; i++) {
    const tag = tags[i - from]!;
    if (tag === OUTSIDE) continue;
    const first = i;
    let p = marginals[(at + i - from) * TAGS + tag]!;
    while (i + 1 < to && tags[i + 1 - from] === tag + (tag & 1)) {
      i++;
      p = Math.min(p, marginals[(at + i - from) * TAGS + tags[i - from]!]!);
    }
    const type = typeOf(tag);
    if (type) into.push({ line, first, last: i, type, p });
  }
}
