import type { BuildCounts, BuildProgress, BuildVerdict } from '../../schema/build-messages.ts';
import type { PageTexts } from '../../schema/page-texts.ts';
import { readManifest } from '../../schema/read-manifest.ts';
import { start as words } from '../words/start.ts';
import { Builder, type BuildResult } from './builder.ts';
import { BuiltSource } from './built-source.ts';
import { addTo, titleOf, type Given } from './given-files.ts';
import type { PipelineParts } from './pipeline-parts.ts';

/** What the page is busy with. */
export type Busy =
  | { readonly kind: 'collecting' | 'loading' }
  | { readonly kind: 'building'; readonly now: BuildProgress | undefined; readonly since: number };

/** What became of the files of a build. */
export interface Became {
  readonly counts: BuildCounts;
  readonly verdicts: readonly BuildVerdict[];
}

export interface BuildingEffects {
  readonly loadParts: () => Promise<PipelineParts>;
  readonly cores: number;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly newBuilder?: (parts: PipelineParts, cores: number) => Builder;
}

/** A corpus that is built in the page: from the first files to the last that are added. */
export class Building {
  busy = $state.raw<Busy>();
  /** What went wrong, or that it was cancelled. */
  message = $state.raw('');
  /** Files in which there was no article. */
  empty = $state.raw<Became>();
  /** The page's data, once there are any. */
  source = $state.raw<BuiltSource>();
  became = $state.raw<Became>();
  title = $state.raw('');
  #given: Given = { names: [], files: [] };
  #builder: Builder | undefined;
  #parts: Promise<PipelineParts> | undefined;
  /** Which attempt is under way: what comes of one that was cancelled is nothing. */
  #attempt = 0;

  constructor(readonly effects: BuildingEffects) {}

  /** Builds with these files, beside those that are there. What fails, or is cancelled, leaves things as they were. */
  async take(collect: Promise<Given>): Promise<void> {
    const attempt = ++this.#attempt;
    const isOver = () => attempt !== this.#attempt;
    this.message = '';
    this.empty = undefined;
    this.busy = { kind: 'collecting' };
    try {
      const more = await collect;
      if (isOver()) return;
      if (more.files.length === 0) throw new Error(words.nothingGiven);
      const given = this.#given.files.length > 0 ? addTo(this.#given, more) : more;
      const title = this.title || titleOf(given.names);
      this.busy = { kind: 'loading' };
      const builder = (this.#builder ??= await this.#newBuilder());
      if (isOver()) return;
      const since = this.effects.clock();
      this.busy = { kind: 'building', now: undefined, since };
      const result = await builder.build({ title, files: given.files, choices: {} }, (now) => {
        if (!isOver()) this.busy = { kind: 'building', now, since };
      });
      if (!isOver()) this.#settle(result, given, title);
    } catch (error) {
      if (!isOver()) this.message = words.failed(error instanceof Error ? error.message : String(error));
    } finally {
      if (!isOver()) this.busy = undefined;
    }
  }

  cancel(): void {
    this.#attempt++;
    this.#builder?.close();
    this.#builder = undefined;
    this.busy = undefined;
    this.message = words.cancelled;
  }

  /** The page as one file, byte for byte the one that the command line writes of the same articles. */
  async save(texts: PageTexts): Promise<Blob> {
    const parts = await this.#loadParts();
    // After a cancelled addition the builder is another one, and has nothing to save yet.
    if (!this.#builder) {
      this.#builder = await this.#newBuilder();
      await this.#builder.build({ title: this.title, files: this.#given.files, choices: {} }, () => {});
    }
    return this.#builder.save(parts.shell, texts);
  }

  /** Everything is forgotten. */
  reset(): void {
    this.cancel();
    this.message = '';
    this.source = this.became = this.empty = undefined;
    this.title = '';
    this.#given = { names: [], files: [] };
  }

  #settle(result: BuildResult, given: Given, title: string): void {
    if (result.kind === 'empty') {
      this.empty = result;
      return;
    }
    const { verdicts } = readManifest(JSON.parse(new TextDecoder().decode(result.bundle.manifest))).record;
    this.#given = given;
    this.title = title;
    this.became = { counts: result.counts, verdicts };
    if (this.source) this.source.replace(result.bundle);
    else this.source = new BuiltSource(result.bundle);
  }

  #loadParts(): Promise<PipelineParts> {
    return (this.#parts ??= this.effects.loadParts().catch((error: unknown) => {
      this.#parts = undefined; // so that the next attempt tries again
      throw error;
    }));
  }

  async #newBuilder(): Promise<Builder> {
    const parts = await this.#loadParts();
    return (this.effects.newBuilder ?? ((given, cores) => new Builder(given, cores)))(parts, this.effects.cores);
  }
}
