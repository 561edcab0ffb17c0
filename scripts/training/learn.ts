import { Chain } from '../../src/pipeline/entities/model/chain.ts';
import { TAGS } from '../../src/pipeline/entities/model/tags.ts';
import type { Example } from './examples.ts';
import { seededRandom, shuffle } from './random.ts';

export interface Learnt {
  readonly transitions: Float64Array;
  readonly keys: Int32Array;
  /** `TAGS` for each key. */
  readonly weights: Float32Array;
}

export interface LearningSettings {
  readonly epochs: number;
  readonly rate: number;
  /** What the sums of squared gradients begin with. */
  readonly accumulator: number;
  readonly l2: number;
  /** The weights are the mean of those after each epoch from this one on. */
  readonly averagedFrom: number;
  /** Features seen less often are left out. */
  readonly leastSeen: number;
  /** An order of the examples each; the weights are the mean of all, since any one order leaves its mark. */
  readonly seeds: readonly number[];
}

/**
 * A conditional random field (Lafferty, McCallum & Pereira 2001) by AdaGrad (Duchi, Hazan & Singer 2011), one stretch of tokens a
 * step. Where a token may have several tags, what is maximised is the probability of all paths that are allowed.
 */
export function learn(examples: readonly Example[], settings: LearningSettings, log: (line: string) => void): Learnt {
  const { keys, indexed } = indexFeatures(examples, settings.leastSeen);
  log(`${keys.length} features, ${examples.length} stretches`);
  const mean = { transitions: new Float64Array(TAGS * TAGS), weights: new Float32Array(keys.length * TAGS) };
  for (const seed of settings.seeds) descend(examples, indexed, keys.length, settings, seed, mean, log);
  return { keys, ...mean };
}

/** Goes through the examples in one order after the other, and adds to `mean` its share of what the last of them gave. */
function descend(
  examples: readonly Example[],
  indexed: readonly Int32Array[],
  features: number,
  settings: LearningSettings,
  seed: number,
  mean: Pick<Learnt, 'transitions' | 'weights'>,
  log: (line: string) => void,
): void {
  /** Weight and accumulator of each tag, side by side, so that a feature's are in one place of the memory. */
  const table = new Float32Array(features * 2 * TAGS);
  for (let k = 0; k < features; k++) table.fill(settings.accumulator, k * 2 * TAGS + TAGS, (k + 1) * 2 * TAGS);
  const transitions = new Float64Array(TAGS * TAGS);
  const transitionSquares = new Float64Array(TAGS * TAGS).fill(settings.accumulator);
  const chain = new Chain(transitions);
  const longest = examples.reduce((most, { allowed }) => Math.max(most, allowed.length), 1);
  const scores = new Float64Array(longest * TAGS);
  const free = new Float64Array(longest * TAGS);
  const bound = new Float64Array(longest * TAGS);
  const expectedFree = new Float64Array(TAGS * TAGS);
  const expectedBound = new Float64Array(TAGS * TAGS);
  const random = seededRandom(seed);
  const order = Int32Array.from(examples, (_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const number of order) {
      const { starts, allowed, weight } = examples[number]!;
      const places = indexed[number]!;
      const length = allowed.length;
      scores.fill(0, 0, length * TAGS);
      for (let i = 0; i < length; i++)
        for (let f = starts[i]!; f < starts[i + 1]!; f++) {
          const row = places[f]! * 2 * TAGS;
          if (row < 0) continue;
          for (let t = 0; t < TAGS; t++) scores[i * TAGS + t]! += table[row + t]!;
        }
      expectedFree.fill(0);
      expectedBound.fill(0);
      if (!chain.marginals(scores, length, bound, expectedBound, allowed)) continue;
      chain.marginals(scores, length, free, expectedFree);
      for (let i = 0; i < length; i++) {
        let most = 0;
        const at = i * TAGS;
        for (let t = 0; t < TAGS; t++) most = Math.max(most, Math.abs(bound[at + t]! - free[at + t]!));
        if (most > 0.5) wrong++;
        if (most < 1e-3) continue;
        for (let f = starts[i]!; f < starts[i + 1]!; f++) {
          const row = places[f]! * 2 * TAGS;
          if (row < 0) continue;
          for (let t = 0; t < TAGS; t++) {
            const gradient = weight * (bound[at + t]! - free[at + t]!) - settings.l2 * table[row + t]!;
            const square = (table[row + TAGS + t]! += gradient * gradient);
            table[row + t]! += (settings.rate * gradient) / Math.sqrt(square);
          }
        }
      }
      for (let k = 0; k < TAGS * TAGS; k++) {
        const gradient = weight * (expectedBound[k]! - expectedFree[k]!);
        if (gradient === 0) continue;
        const square = (transitionSquares[k]! += gradient * gradient);
        transitions[k]! += (settings.rate * gradient) / Math.sqrt(square);
      }
      chain.prepare();
    }
    if (epoch + 1 >= settings.averagedFrom) {
      const share = 1 / (settings.seeds.length * (settings.epochs - settings.averagedFrom + 1));
      for (let k = 0; k < mean.weights.length; k++) mean.weights[k]! += share * table[Math.floor(k / TAGS) * 2 * TAGS + (k % TAGS)]!;
      for (let k = 0; k < TAGS * TAGS; k++) mean.transitions[k]! += share * transitions[k]!;
    }
    log(`seed ${seed}, epoch ${epoch + 1}: ${wrong} tokens wrong`);
  }
}

/** The features seen often enough, and each example's as places in that list, −1 for the others. */
function indexFeatures(examples: readonly Example[], leastSeen: number): { keys: Int32Array; indexed: Int32Array[] } {
  const size = 2 ** 24;
  const slots = new Int32Array(size);
  const seen = new Int32Array(size);
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const { features } of examples)
    for (const hash of features) {
      const slot = slotOf(hash);
      slots[slot] = hash;
      seen[slot]! += 1;
    }
  const keys: number[] = [];
  const places = new Int32Array(size).fill(-1);
  for (let slot = 0; slot < size; slot++) if (seen[slot]! >= leastSeen) places[slot] = keys.push(slots[slot]!) - 1;
  const indexed = examples.map(({ features }) => features.map((hash) => places[slotOf(hash)]!));
  return { keys: Int32Array.from(keys), indexed };
}
