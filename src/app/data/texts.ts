import type { ShardEntry, StoredArticle, TextShard } from '../../schema/bundle.ts';
import { texts } from '../words/texts.ts';
import type { BundleSource } from './bundle-source.ts';
import type { Corpus } from './corpus.ts';

/** How many shards are kept; the one read longest ago goes first. */
const KEPT = 24;

/** Puts other names into an article as it is stored. */
export type CorrectText = (stored: StoredArticle) => StoredArticle;

/** The texts of a corpus, loaded when they are read. */
export class Texts {
  readonly #shards: Map<string, Promise<TextShard>>;
  readonly #correct: CorrectText | undefined;
  readonly #corrected = new WeakMap<StoredArticle, StoredArticle>();

  constructor(
    readonly source: BundleSource,
    readonly corpus: Corpus,
    correct?: CorrectText,
    shards = new Map<string, Promise<TextShard>>(),
  ) {
    this.#correct = correct;
    this.#shards = shards;
  }

  /** The same texts for a corpus with other names; what is loaded stays. */
  corrected(corpus: Corpus, correct: CorrectText): Texts {
    return new Texts(this.source, corpus, correct, this.#shards);
  }

  /** @throws Error (as a rejection) that says what could not be loaded and what to do */
  async article(index: number): Promise<StoredArticle> {
    const entry = this.corpus.shards.find((shard) => shard.from <= index && index < shard.to);
    if (!entry) throw new Error(texts.lacksArticle(index + 1));
    const shard = await this.#load(entry.name, entry.file);
    return this.#asCorrected(shard.articles[index - shard.from]!);
  }

  articles(indices: readonly number[]): Promise<StoredArticle[]> {
    return Promise.all(indices.map((index) => this.article(index)));
  }

  /** The articles of one shard, to go through all texts without holding them all. */
  async shard(entry: ShardEntry): Promise<readonly StoredArticle[]> {
    const { articles } = await this.#load(entry.name, entry.file);
    return this.#correct ? articles.map((stored) => this.#asCorrected(stored)) : articles;
  }

  #asCorrected(stored: StoredArticle): StoredArticle {
    if (!this.#correct) return stored;
    const known = this.#corrected.get(stored) ?? this.#correct(stored);
    this.#corrected.set(stored, known);
    return known;
  }

  #load(name: string, file: string | undefined): Promise<TextShard> {
    const known = this.#shards.get(name);
    if (known) {
      this.#shards.delete(name);
      this.#shards.set(name, known);
      return known;
    }
    const loading = Promise.all([this.source.shard(name, file), import('../../schema/parse.ts')]).then(([shard, { parseShard }]) =>
      parseShard(shard),
    );
    loading.catch(() => this.#shards.delete(name)); // the next reader tries again
    this.#shards.set(name, loading);
    if (this.#shards.size > KEPT) this.#shards.delete(this.#shards.keys().next().value!);
    return loading;
  }
}
