import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { readPackBody, readPackIndex, writePack, type PackIndex } from './cache-pack.ts';

/** Results by key (64 hexadecimal digits), as text. */
export interface ResultCache {
  get(key: string): string | undefined;
  put(key: string, result: string): void;
  /** Once, at the end: keeps what was got or put since the beginning, and most of the rest. Never throws. */
  save(): void;
}

export const noCache: ResultCache = { get: () => undefined, put: () => {}, save: () => {} };

const PACK_BYTES = 32e6;
/** Packs below half of `PACK_BYTES`: each rebuild adds one, and this many are merged. */
const MOST_SMALL_PACKS = 12;
/** Bodies held at a time: results are asked for in the order in which they were written. */
const BODIES_HELD = 2;
const DAYS_KEPT = 90;

/** `DATELINE_CACHE`, else the user's cache folder by the custom of the system. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['DATELINE_CACHE'] || envPaths('dateline', { suffix: '' }).cache;
}

/**
 * The cache of one corpus: a few packs in a folder named after its arguments. Whatever is damaged, missing or not writable is
 * worked around: a cache makes a build faster and never otherwise different.
 *
 * @param now of a corpus that was not built for 90 days before this, the cache is dropped
 */
export function openDiskCache(root: string, paths: readonly string[], now: Date): ResultCache {
  const corpora = join(root, 'corpora');
  const name = createHash('sha256')
    .update(JSON.stringify(paths.map((path) => resolve(path))))
    .digest('hex')
    .slice(0, 24);
  return new DiskCache(corpora, name, now);
}

class DiskCache implements ResultCache {
  readonly #folder: string;
  readonly #packs: PackIndex[] = [];
  readonly #where = new Map<string, PackIndex>();
  readonly #bodies = new Map<PackIndex, Buffer>();
  readonly #used = new Set<string>();
  readonly #fresh = new Map<string, string>();

  constructor(
    readonly corpora: string,
    name: string,
    readonly now: Date,
  ) {
    this.#folder = join(corpora, name);
    for (const file of quietly(() => readdirSync(this.#folder)) ?? []) {
      if (!file.endsWith('.pack')) continue;
      const address = join(this.#folder, file);
      const pack = quietly(() => readPackIndex(address));
      if (!pack) quietly(() => rmSync(address));
      else {
        this.#packs.push(pack);
        for (const key of pack.entries.keys()) this.#where.set(key, pack);
      }
    }
  }

  get(key: string): string | undefined {
    const body = this.#entry(key);
    if (body) this.#used.add(key);
    return body?.toString('utf8') ?? this.#fresh.get(key);
  }

  put(key: string, result: string): void {
    this.#fresh.set(key, result);
  }

  save(): void {
    quietly(() => {
      mkdirSync(this.#folder, { recursive: true });
      this.#write();
      utimesSync(this.#folder, this.now, this.now);
    });
    quietly(() => this.#dropOldCorpora());
  }

  #write(): void {
    const small = this.#packs.filter((pack) => pack.bodyBytes < PACK_BYTES / 2);
    let bytes = 0;
    let usedBytes = 0;
    for (const pack of this.#packs) {
      bytes += pack.bodyBytes;
      for (const [key, [start, end]] of pack.entries) if (this.#used.has(key)) usedBytes += end - start;
    }
    const merged = bytes > 2 * usedBytes + PACK_BYTES / 8 ? this.#packs : small.length >= MOST_SMALL_PACKS ? small : [];
    const entries = function* (this: DiskCache): Iterable<[string, Buffer]> {
      for (const pack of merged)
        for (const key of pack.entries.keys()) {
          const body = this.#used.has(key) && this.#where.get(key) === pack && this.#entry(key);
          if (body) yield [key, body];
        }
      for (const [key, result] of this.#fresh) yield [key, Buffer.from(result)];
    }.call(this);
    let batch: [string, Buffer][] = [];
    let batchBytes = 0;
    const written = new Set<string>();
    const flush = () => {
      if (batch.length === 0) return;
      const digest = createHash('sha256')
        .update(batch.map(([key]) => key).join())
        .digest('hex');
      const file = join(this.#folder, `${digest.slice(0, 24)}.pack`);
      writePack(file, batch);
      written.add(file);
      batch = [];
      batchBytes = 0;
    };
    for (const entry of entries) {
      batch.push(entry);
      batchBytes += entry[1].length;
      if (batchBytes >= PACK_BYTES) flush();
    }
    flush();
    for (const { file } of merged) if (!written.has(file)) quietly(() => rmSync(file));
  }

  #entry(key: string): Buffer | undefined {
    const pack = this.#where.get(key);
    const range = pack?.entries.get(key);
    if (!pack || !range) return undefined;
    const body = this.#body(pack);
    return body?.subarray(...range);
  }

  #body(pack: PackIndex): Buffer | undefined {
    const held = this.#bodies.get(pack);
    if (held) return held;
    const body = quietly(() => readPackBody(pack));
    if (!body) {
      for (const key of pack.entries.keys()) if (this.#where.get(key) === pack) this.#where.delete(key);
      this.#packs.splice(this.#packs.indexOf(pack), 1);
      quietly(() => rmSync(pack.file));
      return undefined;
    }
    if (this.#bodies.size >= BODIES_HELD) this.#bodies.delete(this.#bodies.keys().next().value!);
    this.#bodies.set(pack, body);
    return body;
  }

  #dropOldCorpora(): void {
    const oldest = this.now.getTime() - DAYS_KEPT * 86_400_000;
    for (const name of readdirSync(this.corpora)) {
      const folder = join(this.corpora, name);
      if (statSync(folder).mtimeMs < oldest) rmSync(folder, { recursive: true });
    }
  }
}

/** For work whose failure changes nothing but the time that a build takes. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
