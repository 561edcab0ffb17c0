import type { Config } from '../../../../src/pipeline/config.ts';
import { diagnosticLine, type Diagnostic } from '../../../../src/pipeline/diagnostic.ts';
import type { Piece, RawArticle } from '../../../../src/pipeline/readers/format.ts';
import { isPiece, readPiece, splitFile } from '../../../../src/pipeline/readers/registry.ts';

export interface ReadAll {
  readonly pieces: readonly Piece[];
  readonly articles: readonly RawArticle[];
  /** `rejected stories.csv:4: …` */
  readonly verdicts: readonly string[];
}

/** A file split and all its pieces read. */
export async function readAll(path: string, content: string | Uint8Array, config: Config = {}): Promise<ReadAll> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const pieces: Piece[] = [];
  const articles: RawArticle[] = [];
  const verdicts: string[] = [];
  const say = (diagnostic: Diagnostic) => verdicts.push(`${diagnostic.kind} ${diagnosticLine(diagnostic)}`);
  for await (const part of splitFile({ path, bytes }, config)) {
    if (!isPiece(part)) {
      say(part);
      continue;
    }
    pieces.push(part);
    const read = await readPiece(part, config);
    if ('kind' in read) say(read);
    else articles.push(read);
  }
  return { pieces, articles, verdicts };
}
