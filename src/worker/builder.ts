import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BuildProgress, BuildReply, BuildRequest, BuiltBundle, GivenFile } from '../schema/build-messages.ts';
import { shortenNames } from '../schema/short-names.ts';
import { entityKey } from '../pipeline/aliases/entity.ts';
import { encodePart } from '../pipeline/bundle/encode-part.ts';
import { readPrevious } from '../pipeline/bundle/read-previous.ts';
import { reduceBundle } from '../pipeline/bundle/reduce-bundle.ts';
import type { Config } from '../pipeline/config.ts';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import type { Recognizer } from '../pipeline/entities/recognizer.ts';
import { gather, toCorpus, withFirstVerdicts } from '../pipeline/gather.ts';
import { assemble } from '../pipeline/run.ts';
import type { ListedName } from '../pipeline/settings/settings.ts';
import { singlePage, type Bundle } from '../pipeline/single-page.ts';
import { settingsKind, takeSettings, type SettingsBytes } from '../pipeline/take-settings.ts';
import { KeptAnalyses } from './kept-analyses.ts';
import { piecesOf, shownPath, sortFiles } from './given-files.ts';
import { PortQueue } from './port-queue.ts';

/** How much of the whole work is reading: what comes after takes about a fifth of it. */
const READING_SHARE = 0.8;

/** Answers what the page asks, one thing after the other. What was analysed is kept for the next build. */
export function answerAs(analysts: readonly MessagePort[], recognize: Recognizer): void {
  const kept = new KeptAnalyses();
  let last: Bundle | undefined;
  const say = (reply: BuildReply, moved: Transferable[] = []) => postMessage(reply, { transfer: moved });
  const answer = async (request: BuildRequest): Promise<void> => {
    if (request.kind === 'save') {
      if (!last) throw new Error('nothing has been built yet that could be saved');
      const { shell, texts } = request;
      const carried = texts === 'full' ? last : reduceBundle(last, texts, { sha256 });
      return say({ kind: 'saved', page: singlePage(shell, carried, sha256) as (string | Uint8Array<ArrayBuffer>)[] });
    }
    const built = await build(request, last, kept, (config) => new PortQueue(config, analysts, recognize), say);
    last = built ?? last;
  };
  let before = Promise.resolve();
  addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
    before = before.then(() => answer(data)).catch((error: unknown) => say({ kind: 'failed', message: String(error) }));
  });
}

async function build(
  { title, files: given, choices }: BuildRequest & { kind: 'build' },
  last: Bundle | undefined,
  kept: KeptAnalyses,
  newQueue: (config: Config) => PortQueue,
  say: (reply: BuildReply) => void,
): Promise<Bundle | undefined> {
  const sorted = sortFiles(given);
  const { settings, notes } = await readSettings(sorted.settings);
  const listed = settings.listed.map(({ name, type, aliases }): ListedName => ({ name, type, aliases }));
  const config: Config = listed.length > 0 ? { ...choices, listed } : choices;
  const progress = new Progress(sorted.files, (now) => say({ kind: 'progress', ...now }));
  const outcomes = await gather({
    files: sorted.files,
    rest: [...sorted.rest, ...notes],
    config,
    piecesOf: (file) => piecesOf(file, config),
    newQueue: () => progress.counting(newQueue(config)),
    cache: kept.under(config),
    progress: (files) => progress.filesDone(files),
  });
  kept.settle();
  const corpus = toCorpus(title, outcomes, settings);
  const { verdicts, ...counts } = corpus.record;
  if (counts.read === 0) {
    say({ kind: 'empty', counts, verdicts: verdicts.slice(0, 1000) });
    return undefined;
  }
  const effects = { sha256, progress: (_: string, done: number, total: number) => progress.related(done / total) };
  const { manifest, shards, search, tour } = assemble(withFirstVerdicts(corpus), effects, last && readPrevious(last.manifest, entityKey));
  const bundle = { manifest, shards, search, ...(tour ? { tour } : {}) };
  say({ kind: 'built', bundle: written(bundle), counts });
  return bundle;
}

/** As a page carries it. */
function written({ manifest, shards, search, tour }: Bundle): BuiltBundle {
  const parts: Record<string, Uint8Array> = Object.fromEntries(shards.map((json, i) => [manifest.shards[i]!.name, json]));
  if (tour && manifest.tour) parts[manifest.tour.name] = tour;
  return { manifest: encodePart(shortenNames(manifest)), shards: parts, search };
}

async function readSettings(files: readonly GivenFile[]): Promise<ReturnType<typeof takeSettings>> {
  const read: SettingsBytes[] = [];
  const notes: Diagnostic[] = [];
  for (const file of files) {
    const path = shownPath(file);
    try {
      read.push({ path, kind: settingsKind(file.path)!, bytes: new Uint8Array(await file.content.arrayBuffer()) });
    } catch (cause) {
      const message = `the file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}; nothing of it is used`;
      notes.push({ kind: 'note', path, message, cure: 'check that it is whole and that you may read it' });
    }
  }
  return takeSettings(read, notes);
}

function sha256(content: string | Uint8Array): string {
  return bytesToHex(hashOf(typeof content === 'string' ? utf8ToBytes(content) : content));
}

/** How far a build is, by the size of what has been analysed: of one file of many articles, too. */
class Progress {
  #articles = 0;
  #files = 0;
  #sizeOfFiles = 0;
  #sizeInFile = 0;
  #lastShare = 0;
  readonly #all: number;

  constructor(
    readonly files: readonly GivenFile[],
    readonly say: (now: BuildProgress) => void,
  ) {
    this.#all = files.reduce((sum, { content }) => sum + content.size, 0);
  }

  counting(queue: PortQueue): PortQueue {
    const add = queue.add.bind(queue);
    queue.add = (piece, done) =>
      add(piece, (analysis) => {
        done(analysis);
        if (analysis.kind === 'read') this.#articles++;
        this.#sizeInFile += piece.text.length + (piece.bytes?.length ?? 0);
        this.#sayReading();
      });
    return queue;
  }

  filesDone(files: number): void {
    this.#sizeOfFiles += this.files[files - 1]!.content.size;
    this.#sizeInFile = 0;
    this.#files = files;
    this.#sayReading();
  }

  related(share: number): void {
    this.#say('relating', READING_SHARE + (1 - READING_SHARE) * share);
  }

  #sayReading(): void {
    const inFile = Math.min(this.#sizeInFile, this.files[this.#files]?.content.size ?? 0);
    const share = READING_SHARE * Math.min(1, (this.#sizeOfFiles + inFile) / Math.max(1, this.#all));
    if (share - this.#lastShare >= 0.002) this.#say('reading', share);
  }

  #say(stage: BuildProgress['stage'], share: number): void {
    this.#lastShare = Math.max(share, this.#lastShare);
    this.say({ stage, articles: this.#articles, files: this.#files, allFiles: this.files.length, share: this.#lastShare });
  }
}
