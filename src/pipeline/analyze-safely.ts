import type { Config } from './config.ts';
import type { Recognizer } from './entities/recognizer.ts';
import type { Piece } from './readers/format.ts';
import { analyzeArticle, type Analysis } from './run.ts';

/**
 * The analysis of a piece; a fault of our own rejects the article that brought it to light instead of ending the build.
 *
 * @param isFatal whether what was thrown is no article's fault, as where the recogniser cannot be used at all; it is thrown on
 */
export async function analyzeSafely(
  piece: Piece,
  config: Config,
  recognize: Recognizer,
  isFatal: (fault: unknown) => boolean = () => false,
): Promise<Analysis> {
  try {
    return await analyzeArticle(piece, config, recognize);
  } catch (fault) {
    if (isFatal(fault)) throw fault;
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
