import { analyzeSafely } from '../pipeline/analyze-safely.ts';
import type { Config } from '../pipeline/config.ts';
import type { Recognizer } from '../pipeline/entities/recognizer.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import type { Analysis } from '../pipeline/run.ts';

/** What the builder asks of an analyst; the configuration comes with the first batch of each build. */
export interface Batch {
  readonly pieces: readonly Piece[];
  readonly config?: Config;
}

/** Analyses the batches that come through the port, one after the other, and sends back what became of each piece. */
export function analyzeFor(builder: MessagePort, recognize: Recognizer): void {
  let config: Config = {};
  builder.onmessage = async ({ data }: MessageEvent<Batch>) => {
    config = data.config ?? config;
    const analyses: Analysis[] = [];
    for (const piece of data.pieces) analyses.push(await analyzeSafely(piece, config, recognize));
    builder.postMessage(analyses);
  };
}
