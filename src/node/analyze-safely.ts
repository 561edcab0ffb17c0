import type { Config } from '../pipeline/config.ts';
import type { EntityModel } from '../pipeline/entities/model/entity-model.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import { analyzeArticle, type Analysis } from '../pipeline/run.ts';

/** The analysis of a piece; a fault of our own rejects the article that brought it to light instead of ending the build. */
export async function analyzeSafely(piece: Piece, config: Config, model: EntityModel): Promise<Analysis> {
  try {
    return await analyzeArticle(piece, config, model);
  } catch (fault) {
    return {
      kind: 'rejected',
      path: piece.path,
      line: piece.line,
      message: `${FAULT} ${fault instanceof Error ? fault.message : String(fault)}`,
      cure: 'please report it, with the article',
    };
  }
}

const FAULT = 'Dateline fails on this article:';

/** Whether an analysis is worth keeping: a fault may be mended without the article changing. */
export function isFault(analysis: Analysis): boolean {
  return analysis.kind === 'rejected' && analysis.message.startsWith(FAULT);
}
