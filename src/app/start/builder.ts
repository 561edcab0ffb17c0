import type { BuildProgress, BuildReply, BuildRequest, WorkerRole } from '../../schema/build-messages.ts';
import type { PageTexts } from '../../schema/page-texts.ts';
import type { PipelineParts } from './pipeline-parts.ts';

export type BuildResult = Extract<BuildReply, { kind: 'built' | 'empty' }>;

/** More help than this is held up by the one who hands out the work. */
const MOST_ANALYSTS = 8;

/** The workers that build: one that reads and relates, and as many that analyse as the computer has cores to spare. */
export class Builder {
  readonly #worker: Worker;
  readonly #analysts: Worker[];
  #waiting: { done: (reply: BuildReply) => void; failed: (error: Error) => void } | undefined;
  #progress: (now: BuildProgress) => void = () => {};

  constructor({ worker, weights }: PipelineParts, cores: number) {
    const address = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
    const begin = () => {
      const started = new Worker(address);
      started.onerror = (event) => this.#fail(event.message);
      return started;
    };
    const tell = (to: Worker, role: WorkerRole, ports: MessagePort[]) => to.postMessage(role, ports);
    this.#worker = begin();
    this.#analysts = Array.from({ length: Math.max(1, Math.min(MOST_ANALYSTS, cores - 1)) }, begin);
    const channels = this.#analysts.map(() => new MessageChannel());
    channels.forEach(({ port1 }, i) => tell(this.#analysts[i]!, { kind: 'analyst', weights, builder: port1 }, [port1]));
    const ports = channels.map(({ port2 }) => port2);
    tell(this.#worker, { kind: 'builder', weights, analysts: ports }, ports);
    this.#worker.onmessage = ({ data }: MessageEvent<BuildReply>) => this.#hear(data);
  }

  /** @throws Error when it fails for a reason that is no article's */
  async build(request: Omit<BuildRequest & { kind: 'build' }, 'kind'>, progress: (now: BuildProgress) => void): Promise<BuildResult> {
    this.#progress = progress;
    return (await this.#ask({ kind: 'build', ...request })) as BuildResult;
  }

  /** The page of the last build as one file. */
  async save(shell: string, texts: PageTexts): Promise<Blob> {
    const { page } = (await this.#ask({ kind: 'save', shell, texts })) as BuildReply & { kind: 'saved' };
    return new Blob([...page], { type: 'text/html' });
  }

  /** Ends all work; what is under way is never answered. */
  close(): void {
    for (const worker of [this.#worker, ...this.#analysts]) worker.terminate();
  }

  #ask(request: BuildRequest): Promise<BuildReply> {
    return new Promise((done, failed) => {
      this.#waiting = { done, failed };
      this.#worker.postMessage(request);
    });
  }

  #hear(reply: BuildReply): void {
    if (reply.kind === 'progress') this.#progress(reply);
    else if (reply.kind === 'failed') this.#fail(reply.message);
    else this.#waiting?.done(reply);
  }

  #fail(message: string): void {
    this.#waiting?.failed(new Error(message));
  }
}
