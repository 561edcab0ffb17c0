import { analyzeSafely } from '../pipeline/analyze-safely.ts';
import type { Config } from '../pipeline/config.ts';
import type { Done, Queue } from '../pipeline/gather.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { isFailure } from './failure.ts';
import type { ForeignRecognizer } from './onnx/onnx-recognizer.ts';

/** Analyses pieces one after the other with a recogniser from elsewhere, which uses as many cores as it likes itself. */
export class SlowQueue implements Queue {
  constructor(
    readonly config: Config,
    readonly recognizer: ForeignRecognizer,
  ) {}

  async add(piece: Piece, done: Done): Promise<void> {
    const analysis = await analyzeSafely(piece, this.config, this.recognizer.recognize, isFailure);
    done(analysis);
  }

  async finish(): Promise<void> {}
}
