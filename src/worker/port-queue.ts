import { analyzeSafely } from '../pipeline/analyze-safely.ts';
import type { Config } from '../pipeline/config.ts';
import type { Recognizer } from '../pipeline/entities/recognizer.ts';
import type { Done, Queue } from '../pipeline/gather.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import type { Analysis } from '../pipeline/run.ts';
import type { Batch } from './analyst.ts';

/** Text, or bytes, of one batch: large enough that handing it over costs nothing, small enough that none waits long for the last. */
const BATCH = 60_000;

type Asked = readonly [Piece, Done];

/** Has pieces analysed by the workers at the other end of ports, each one batch at a time; without any, analyses them itself. */
export class PortQueue implements Queue {
  #waiting: Asked[] = [];
  #waitingSize = 0;
  readonly #idle: MessagePort[];
  readonly #told = new Set<MessagePort>();
  readonly #running = new Set<Promise<void>>();

  constructor(
    readonly config: Config,
    analysts: readonly MessagePort[],
    readonly recognize: Recognizer,
  ) {
    this.#idle = [...analysts];
  }

  add(piece: Piece, done: Done): Promise<void> | undefined {
    this.#waiting.push([piece, done]);
    this.#waitingSize += piece.text.length + (piece.bytes?.length ?? 0);
    return this.#waitingSize < BATCH ? undefined : this.#handOver();
  }

  async finish(): Promise<void> {
    if (this.#waiting.length > 0) await this.#handOver();
    await Promise.all(this.#running);
  }

  async #handOver(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#waitingSize = 0;
    if (this.#idle.length === 0 && this.#running.size === 0) return this.#analyzeHere(batch);
    while (this.#idle.length === 0) await Promise.race(this.#running);
    const task = this.#send(this.#idle.pop()!, batch);
    this.#running.add(task);
    void task.then(() => this.#running.delete(task));
  }

  async #analyzeHere(batch: readonly Asked[]): Promise<void> {
    for (const [piece, done] of batch) done(await analyzeSafely(piece, this.config, this.recognize));
  }

  #send(port: MessagePort, batch: readonly Asked[]): Promise<void> {
    return new Promise((answered) => {
      port.onmessage = ({ data }: MessageEvent<readonly Analysis[]>) => {
        data.forEach((analysis, i) => batch[i]![1](analysis));
        this.#idle.push(port);
        answered();
      };
      const pieces = batch.map(([piece]) => piece);
      port.postMessage({ pieces, ...(this.#told.has(port) ? {} : { config: this.config }) } satisfies Batch);
      this.#told.add(port);
    });
  }
}
