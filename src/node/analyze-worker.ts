import type { Config } from '../pipeline/config.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { analyzeSafely } from './analyze-safely.ts';
import { ownRecognizer } from './own-recognizer.ts';

const recognize = ownRecognizer();

/** What a worker thread does: a batch of pieces in, their analyses out, as JSON text, which the cache needs anyway. */
export default function analyzeBatch({ pieces, config }: { pieces: readonly Piece[]; config: Config }): string[] {
  return pieces.map((piece) => JSON.stringify(analyzeSafely(piece, config, recognize)));
}
