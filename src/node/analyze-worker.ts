import Tinypool from 'tinypool';
import { analyzeSafely } from '../pipeline/analyze-safely.ts';
import type { Config } from '../pipeline/config.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { isFailure } from './failure.ts';
import { ownRecognizer } from './own-recognizer.ts';

/** What a thread is given once. */
export interface WorkerData {
  readonly config: Config;
}

const recognize = ownRecognizer();
const { config } = Tinypool.workerData as WorkerData;

/** What a worker thread does: a batch of pieces in, their analyses out, as JSON text, which the cache needs anyway. */
export default async function analyzeBatch(pieces: readonly Piece[]): Promise<string[]> {
  const analyses: string[] = [];
  for (const piece of pieces) analyses.push(JSON.stringify(await analyzeSafely(piece, config, recognize, isFailure)));
  return analyses;
}
