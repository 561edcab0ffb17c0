import type { Config } from '../pipeline/config.ts';
import type { Recognizer } from '../pipeline/entities/recognizer.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { analyzeArticle, type Analysis } from '../pipeline/run.ts';
import { Failure } from './failure.ts';

/**
 * The analysis of a piece; a fault of our own rejects the article that brought it to light instead of ending the build.
 *
 * @throws Failure where the recogniser cannot be used at all
 */
export async function analyzeSafely(piece: Piece, config: Config, recognize: Recognizer): Promise<Analysis> {
  try {
    return await analyzeArticle(piece, config, recognize);
  } catch (fault) {
    if (fault instanceof Failure) throw fault;
    const { path, line } = piece;
    const message = `${FAULT} ${fault instanceof Error ? fault.message : String(fault)}`;
    return { kind: 'rejected', path, line, message, cure: 'please report it, with the article' };
  }
}

const FAULT = 'Dateline fails on this article:';

/** Whether an analysis is worth keeping: a fault may be mended without the article changing. */
export function isFault(analysis: Analysis): boolean {
  return analysis.kind === 'rejected' && analysis.message.startsWith(FAULT);
}
