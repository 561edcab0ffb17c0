import Tinypool from 'tinypool';
import type { Config } from '../pipeline/config.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { analyzeSafely } from './analyze-safely.ts';
import { readModel } from './read-model.ts';

/** What a thread is given once. */
export interface WorkerData {
  readonly config: Config;
}

const model = readModel();
const { config } = Tinypool.workerData as WorkerData;

/** What a worker thread does: a batch of pieces in, their analyses out, as JSON text, which the cache needs anyway. */
export default function analyzeBatch(pieces: readonly Piece[]): string[] {
  return pieces.map((piece) => JSON.stringify(analyzeSafely(piece, config, model)));
}
