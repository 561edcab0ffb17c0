import type { Config } from '../pipeline/config.ts';
import type { Recognizer, SlowRecognizer } from '../pipeline/entities/recognizer.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { analyzeArticle, analyzeSlowly, type Analysis } from '../pipeline/run.ts';
import { Failure } from './failure.ts';

/** The analysis of a piece; a fault of our own rejects the article that brought it to light instead of ending the build. */
export function analyzeSafely(piece: Piece, config: Config, recognize: Recognizer): Analysis {
  try {
    return analyzeArticle(piece, config, recognize);
  } catch (fault) {
    return rejection(piece, fault);
  }
}

/** The same with a recogniser from elsewhere. @throws Failure where that cannot be used at all */
export async function analyzeSlowlyAndSafely(piece: Piece, config: Config, recognize: SlowRecognizer): Promise<Analysis> {
  try {
    return await analyzeSlowly(piece, config, recognize);
  } catch (fault) {
    if (fault instanceof Failure) throw fault;
    return rejection(piece, fault);
  }
}

const FAULT = 'Dateline fails on this article:';

function rejection({ path, line }: Piece, fault: unknown): Analysis {
  const message = `${FAULT} ${fault instanceof Error ? fault.message : String(fault)}`;
  return { kind: 'rejected', path, line, message, cure: 'please report it, with the article' };
}

/** Whether an analysis is worth keeping: a fault may be mended without the article changing. */
export function isFault(analysis: Analysis): boolean {
  return analysis.kind === 'rejected' && analysis.message.startsWith(FAULT);
}
