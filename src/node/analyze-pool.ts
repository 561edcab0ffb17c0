import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import { analyzeSafely } from '../pipeline/analyze-safely.ts';
import type { Config } from '../pipeline/config.ts';
import type { Done, Queue } from '../pipeline/gather.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import type { Analysis } from '../pipeline/run.ts';
import type { Recognizer } from '../pipeline/entities/recognizer.ts';
import type { WorkerData } from './analyze-worker.ts';
import { isFailure } from './failure.ts';
import { ownRecognizer } from './own-recognizer.ts';

/** Below this much text, starting threads (each loads the pipeline anew) takes longer than they save. */
const WORTH_THREADS = 1_500_000;
/** Text of one batch: large enough that handing it over costs nothing, small enough that no thread waits long for the last. */
const BATCH = 200_000;

/** Analyses pieces, in threads as soon as there is enough to gain from them, and with the same results without. */
export class AnalysisQueue implements Queue {
  readonly #worker: string | undefined;
  readonly #threads: number;
  #pool: Tinypool | undefined;
  /** Read when there is something to analyse here: a build that finds all in the cache needs none. */
  #recognize: Recognizer | undefined;
  #waiting: (readonly [Piece, Done])[] = [];
  #waitingText = 0;
  readonly #running = new Set<Promise<void>>();

  /** @param worker the built `analyze-worker.js`; everything is done in this thread where it does not exist */
  constructor(
    readonly config: Config,
    worker: string = fileURLToPath(new URL('analyze-worker.js', import.meta.url)),
    threads: number = Math.min(8, availableParallelism()),
  ) {
    this.#threads = threads;
    this.#worker = threads > 1 && existsSync(worker) ? worker : undefined;
  }

  /** Waits, where it returns a promise, until there is room for more: no more text is held than the threads have at hand. */
  add(piece: Piece, done: Done): Promise<void> | undefined {
    this.#waiting.push([piece, done]);
    this.#waitingText += piece.text.length;
    if (this.#waitingText < (this.#pool ? BATCH : this.#worker ? WORTH_THREADS : BATCH)) return undefined;
    if (!this.#worker) return this.#analyzeHere();
    // The configuration goes along once a thread: a long list handed over with each batch would be copied and laid out anew each time.
    const workerData: WorkerData = { config: this.config };
    this.#pool ??= new Tinypool({ filename: this.#worker, minThreads: this.#threads, maxThreads: this.#threads, workerData });
    this.#handOver(this.#pool);
    return this.#running.size > 3 * this.#threads ? Promise.race(this.#running) : undefined;
  }

  /** @throws whatever a thread threw: running out of memory, not an article's fault */
  async finish(): Promise<void> {
    if (this.#pool) {
      this.#handOver(this.#pool);
      await Promise.all(this.#running);
      await this.#pool.destroy();
    } else await this.#analyzeHere();
  }

  async #analyzeHere(): Promise<void> {
    for (const [piece, done] of this.#take()) {
      const analysis = await analyzeSafely(piece, this.config, (this.#recognize ??= ownRecognizer()), isFailure);
      done(analysis);
    }
  }

  #handOver(pool: Tinypool): void {
    const all = this.#take();
    for (let from = 0, at = 0, text = 0; at < all.length; at++) {
      text += all[at]![0].text.length;
      if (text < BATCH && at + 1 < all.length) continue;
      this.#run(pool, all.slice(from, at + 1));
      from = at + 1;
      text = 0;
    }
  }

  #run(pool: Tinypool, batch: (readonly [Piece, Done])[]): void {
    const task = pool.run(batch.map(([piece]) => piece)).then((results: string[]) => {
      results.forEach((json, i) => batch[i]![1](JSON.parse(json) as Analysis, json));
      this.#running.delete(task);
    });
    task.catch(() => {}); // whoever waits for it hears of it
    this.#running.add(task);
  }

  #take(): (readonly [Piece, Done])[] {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#waitingText = 0;
    return taken;
  }
}
