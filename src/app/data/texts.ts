import type { ShardEntry, StoredArticle, TextShard } from '../../schema/bundle.ts';
import { parseShard } from '../../schema/parse.ts';
import type { BundleSource } from './bundle-source.ts';
import type { Corpus } from './corpus.ts';

/** How many shards are kept; the one read longest ago goes first. */
const KEPT = 24;

/** The texts of a corpus, loaded when they are read. */
export class Texts {
  readonly #shards = new Map<string, Promise<TextShard>>();

  constructor(
    readonly source: BundleSource,
    readonly corpus: Corpus,
  ) {}

  /** @throws Error (as a rejection) that says what could not be loaded and what to do */
  async article(index: number): Promise<StoredArticle> {
    const entry = this.corpus.shards.find((shard) => shard.from <= index && index < shard.to);
    if (!entry) throw new Error(`No part of this page holds article ${index + 1}. Build it again.`);
    const shard = await this.#load(entry.name, entry.file);
    return shard.articles[index - shard.from]!;
  }

  articles(indices: readonly number[]): Promise<StoredArticle[]> {
    return Promise.all(indices.map((index) => this.article(index)));
  }

  /** The articles of one shard, to go through all texts without holding them all. */
  async shard(entry: ShardEntry): Promise<readonly StoredArticle[]> {
    return (await this.#load(entry.name, entry.file)).articles;
  }

  #load(name: string, file: string | undefined): Promise<TextShard> {
    const known = this.#shards.get(name);
    if (known) {
      this.#shards.delete(name);
      this.#shards.set(name, known);
      return known;
    }
    const loading = this.source.shard(name, file).then(parseShard);
    loading.catch(() => this.#shards.delete(name)); // the next reader tries again
    this.#shards.set(name, loading);
    if (this.#shards.size > KEPT) this.#shards.delete(this.#shards.keys().next().value!);
    return loading;
  }
}
