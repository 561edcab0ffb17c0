import type { Line } from '../reading.ts';
import { Chain } from './chain.ts';
import { FeatureList } from './feature-list.ts';
import { Gazetteer } from './gazetteer.ts';
import { HashTable } from './hash-table.ts';
import { TAGS } from './tags.ts';
import { CLUSTERINGS, decodeWeights, type Weights } from './weights-file.ts';
import { WeightTable } from './weight-table.ts';
import { makeWord, type ClusterOf, type Word } from './word.ts';
import { addWordFeatures, NEARBY, NEARBY_REACH, PLACES } from './word-features.ts';

/** Kinds of word kept at most, so that a corpus of any size fits into the memory. */
const WORDS_KEPT = 60_000;

/** The tables by which features are computed: the same when the model is trained and when it is used. */
export class WordTable {
  readonly gazetteer: Gazetteer;
  /** Stands for what is before the first word and after the last. */
  readonly edge: Word;
  readonly #clusterOf: ClusterOf;
  readonly #words = new Map<string, Word>();
  /** Changes whenever the words are forgotten, and with them what is known by their numbers. */
  generation = 0;

  constructor({ clusterKeys, clusters, nameKeys, names }: Pick<Weights, 'clusterKeys' | 'clusters' | 'nameKeys' | 'names'>) {
    this.gazetteer = new Gazetteer(nameKeys, names);
    const table = new HashTable(clusterKeys);
    this.#clusterOf = (hash) => {
      const place = table.place(hash);
      if (place < 0) return [0, 0, 0];
      const at = place * CLUSTERINGS;
      return [clusters[at]!, clusters[at + 1]!, clusters[at + 2]!];
    };
    this.edge = makeWord('', { casing: 'none', kind: 'mark' }, this.#clusterOf, 0);
  }

  /** A method would not do: it is handed on. */
  readonly wordOf = ({ tokens }: Line, index: number): Word => {
    const token = tokens[index]!;
    let word = this.#words.get(token.text);
    if (word === undefined) {
      if (this.#words.size >= WORDS_KEPT) {
        this.#words.clear();
        this.generation++;
      }
      this.#words.set(token.text, (word = makeWord(token.text, token, this.#clusterOf, this.#words.size + 1)));
    }
    return word;
  };
}

/** Places at which a word is heard: those of the window, and nearby. */
const HEARD = PLACES.length + 1;

/** The trained recogniser. It remembers the words it has met, and gives the same results whatever those were. */
export class EntityModel {
  readonly words: WordTable;
  readonly chain: Chain;
  readonly #table: WeightTable;
  readonly #list = new FeatureList();
  /**
   * Sums of the weights of each word's own features, by word, place and tag, in one stretch of memory; the first of them is NaN
   * where they have not been needed yet.
   */
  #sums = new Float32Array(0);
  #generation = 0;

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

  /** Adds what the words around a token, and the token's own, are worth at their places. */
  addWindow(words: readonly Word[], token: number, into: Float64Array, at: number): void {
    const { edge } = this.words;
    for (let place = 0; place < PLACES.length; place++) this.#addWord(words[token + PLACES[place]!] ?? edge, place, into, at);
    const last = Math.min(words.length - 1, token + NEARBY_REACH);
    for (let i = Math.max(0, token - NEARBY_REACH); i <= last; i++)
      if (i !== token && words[i]!.isHeardNearby) this.#addWord(words[i]!, NEARBY, into, at);
  }

  #addWord(word: Word, place: number, into: Float64Array, at: number): void {
    const from = (word.number * HEARD + place) * TAGS;
    if (this.#generation !== this.words.generation || from >= this.#sums.length) this.#makeRoom(from);
    const sums = this.#sums;
    if (Number.isNaN(sums[from]!)) {
      this.#list.length = 0;
      addWordFeatures(word, place, this.#list);
      sums.fill(0, from, from + TAGS);
      this.#table.addScores(this.#list, sums, from);
    }
    for (let t = 0; t < TAGS; t++) into[at + t]! += sums[from + t]!;
  }

  #makeRoom(needed: number): void {
    const kept = this.#generation === this.words.generation ? this.#sums : new Float32Array(0);
    let length = Math.max(kept.length, 4096 * HEARD * TAGS);
    while (length <= needed + TAGS) length *= 2;
    this.#sums = new Float32Array(length).fill(NaN);
    this.#sums.set(kept);
    this.#generation = this.words.generation;
  }
}
