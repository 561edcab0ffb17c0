import type { Config } from '../pipeline/config.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { analyzeSafely } from './analyze-safely.ts';
import { readModel } from './read-model.ts';

const model = readModel();

/** What a worker thread does: a batch of pieces in, their analyses out, as JSON text, which the cache needs anyway. */
export default async function analyzeBatch({ pieces, config }: { pieces: readonly Piece[]; config: Config }): Promise<string[]> {
  const analyses: string[] = [];
  for (const piece of pieces) analyses.push(JSON.stringify(await analyzeSafely(piece, config, model)));
  return analyses;
}
