import { dirname, resolve } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { assembleCorpus, refuse } from './build-site.ts';
import { findFiles } from './find-files.ts';
import { readCorpus, type CorpusOptions, type ReadCorpus } from './read-corpus.ts';
import { readPrevious } from '../pipeline/bundle/read-previous.ts';
import { entityKey } from '../pipeline/aliases/entity.ts';
import type { Bundle } from '../pipeline/single-page.ts';
import { bundleFiles } from './site-files.ts';
import { watchFolders, type FolderWatch } from './watch-folders.ts';
import type { ResultCache } from './disk-cache.ts';

/** What a served page carries instead of a manifest; addresses are relative to the page. */
export const LIVE_SOURCE = { manifest: 'data/manifest.json', live: true, events: 'events' } as const;

export interface LiveOptions extends Omit<CorpusOptions, 'cache'> {
  /** A cache for each reading: what was read before is not analysed again. */
  readonly openCache: () => ResultCache;
  readonly rebuilt?: (read: ReadCorpus) => void;
  /** A rebuild failed, and the previous state is served on; or a folder cannot be watched. */
  readonly failed?: (error: unknown) => void;
}

/**
 * A corpus that is read again whenever a file of it changes. It answers requests for its data from memory, and tells every
 * open page of a change: the page fetches the manifest anew and keeps its selection, since ids and places are handed down.
 */
export class LiveSite {
  title = '';
  #bundle: Bundle | undefined;
  #files = new Map<string, Uint8Array>();
  #older = new Map<string, Uint8Array>();
  #listeners = new Set<ServerResponse>();
  #running: Promise<void> | undefined;
  #again = false;
  readonly #watch: FolderWatch;

  constructor(
    readonly paths: readonly string[],
    readonly options: LiveOptions,
  ) {
    const failed = (error: unknown) => options.failed?.(error);
    this.#watch = watchFolders(
      () => void this.refresh().catch(failed),
      (_folder, error) => failed(error),
    );
  }

  /** @throws Failure when there is nothing to read */
  start(): Promise<ReadCorpus> {
    return this.#read();
  }

  /** Reads everything again; calls that come while it does so share one more round. */
  async refresh(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#rounds().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** Answers a request for data or events, by the path of its address without the first slash; false for any other. */
  answer(path: string, request: IncomingMessage, response: ServerResponse): boolean {
    if (path === LIVE_SOURCE.events) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': listening\n\n');
      this.#listeners.add(response);
      request.on('close', () => this.#listeners.delete(response));
      return true;
    }
    const json = this.#files.get(path) ?? this.#older.get(path);
    if (!json) return false;
    const cache = path === LIVE_SOURCE.manifest ? 'no-store' : 'max-age=31536000, immutable';
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': cache,
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : json);
    return true;
  }

  close(): void {
    this.#watch.close();
    for (const listener of this.#listeners) listener.end();
  }

  async #rounds(): Promise<void> {
    do {
      this.#again = false;
      const read = await this.#read();
      this.options.rebuilt?.(read);
    } while (this.#again);
  }

  async #read(): Promise<ReadCorpus> {
    const { openCache, ...options } = this.options;
    this.#watch.update(...this.#watched()); // before reading, so that nothing written meanwhile is missed
    const read = await readCorpus(this.paths, { ...options, cache: openCache() });
    refuse(read, this.paths, false);
    const before = this.#bundle?.manifest;
    const bundle = assembleCorpus(read.corpus, before && readPrevious(before, entityKey));
    this.title = bundle.manifest.title;
    this.#bundle = bundle;
    this.#older = this.#files;
    this.#files = new Map();
    for (const { name, json } of bundleFiles(bundle)) this.#files.set(/^data\/manifest-/.test(name) ? LIVE_SOURCE.manifest : name, json);
    if (before && before.fingerprint !== bundle.manifest.fingerprint)
      for (const listener of this.#listeners) listener.write('event: changed\ndata: {}\n\n');
    return { ...read, remarks: [...read.remarks, ...bundle.notes] };
  }

  /** Every folder of the arguments, of an argument that is a file, the one that it lies in; and the files named beside the articles. */
  #watched(): [folders: string[], files: string[]] {
    const { outFolder, corrections, annotations = [] } = this.options;
    const { files, folders } = findFiles(this.paths, outFolder, this.options);
    const named = corrections === undefined ? annotations : [corrections, ...annotations];
    return [[...new Set([...folders, ...files.map(({ address }) => dirname(address))])], named.map((file) => resolve(file))];
  }
}
