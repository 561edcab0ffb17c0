import type { Line } from '../reading.ts';
import { Chain } from './chain.ts';
import { FeatureList } from './feature-list.ts';
import { Gazetteer } from './gazetteer.ts';
import { HashTable } from './hash-table.ts';
import { TAGS } from './tags.ts';
import { CLUSTERINGS, decodeWeights, type Weights } from './weights-file.ts';
import { WeightTable } from './weight-table.ts';
import { makeWord, type ClusterOf, type Word } from './word.ts';
import { addWordFeatures } from './word-features.ts';

/** Kinds of word kept at most, so that a corpus of any size fits into the memory. */
const WORDS_KEPT = 200_000;

/** The tables by which features are computed: the same when the model is trained and when it is used. */
export class WordTable {
  readonly gazetteer: Gazetteer;
  /** Stands for what is before the first word and after the last. */
  readonly edge: Word;
  readonly #clusterOf: ClusterOf;
  readonly #words = new Map<string, Word>();

  constructor({ clusterKeys, clusters, nameKeys, names }: Pick<Weights, 'clusterKeys' | 'clusters' | 'nameKeys' | 'names'>) {
    this.gazetteer = new Gazetteer(nameKeys, names);
    const table = new HashTable(clusterKeys);
    this.#clusterOf = (hash) => {
      const place = table.place(hash);
      if (place < 0) return [0, 0, 0];
      const at = place * CLUSTERINGS;
      return [clusters[at]!, clusters[at + 1]!, clusters[at + 2]!];
    };
    this.edge = makeWord('', { casing: 'none', kind: 'mark' }, this.#clusterOf);
  }

  /** A method would not do: it is handed on. */
  readonly wordOf = ({ tokens }: Line, index: number): Word => {
    const token = tokens[index]!;
    let word = this.#words.get(token.text);
    if (word === undefined) {
      if (this.#words.size >= WORDS_KEPT) this.#words.clear();
      this.#words.set(token.text, (word = makeWord(token.text, token, this.#clusterOf)));
    }
    return word;
  };
}

/** The trained recogniser. It remembers the words it has met, and gives the same results whatever those were. */
export class EntityModel {
  readonly words: WordTable;
  readonly chain: Chain;
  readonly #table: WeightTable;
  readonly #list = new FeatureList();

  constructor(weights: Weights) {
    this.words = new WordTable(weights);
    this.chain = new Chain(Float64Array.from(weights.transitions));
    this.#table = new WeightTable(weights);
  }

  /** @throws Error as `decodeWeights` does */
  static from(bytes: Uint8Array): EntityModel {
    return new EntityModel(decodeWeights(bytes));
  }

  /** Adds the weights of all features of a list to `into[at …]`. */
  addScores(list: FeatureList, into: Float64Array | Float32Array, at: number): void {
    this.#table.addScores(list, into, at);
  }

  /** Adds what a word is worth at a place of the window. */
  addWordScores(word: Word, place: number, into: Float64Array, at: number): void {
    let sum = word.sums[place];
    if (sum === undefined) {
      this.#list.length = 0;
      addWordFeatures(word, place, this.#list);
      word.sums[place] = sum = new Float32Array(TAGS);
      this.addScores(this.#list, sum, 0);
    }
    for (let t = 0; t < TAGS; t++) into[at + t]! += sum[t]!;
  }
}
