import type { Config } from '../pipeline/config.ts';
import type { AnalysisCache } from '../pipeline/gather.ts';
import type { Piece } from '../pipeline/readers/format.ts';
import type { Analysis } from '../pipeline/run.ts';

/** Analyses of the last build, so that articles that are added are the only ones to be analysed. */
export class KeptAnalyses {
  #last = new Map<string, readonly [Piece, Analysis]>();
  #now = new Map<string, readonly [Piece, Analysis]>();

  /** The cache of one build. */
  under(config: Config): AnalysisCache {
    const { listed = [], ...choices } = config;
    const setting = JSON.stringify([choices, listed.map(({ name, type, aliases }) => [name, type, ...aliases])]);
    const keyOf = ({ path, record, format, header, dateOrders }: Piece) =>
      JSON.stringify([path, record, format, header, dateOrders, setting]);
    return {
      get: (piece) => {
        const key = keyOf(piece);
        const known = this.#last.get(key);
        if (!known || !isSame(known[0], piece)) return undefined;
        this.#now.set(key, known);
        return known[1];
      },
      put: (piece, analysis) => void this.#now.set(keyOf(piece), [piece, analysis]),
    };
  }

  /** A build has ended: what it did not ask for is forgotten. */
  settle(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }
}

function isSame(a: Piece, b: Piece): boolean {
  if (a.line !== b.line || a.text !== b.text || a.bytes?.length !== b.bytes?.length) return false;
  return a.bytes === undefined || a.bytes.every((byte, i) => byte === b.bytes![i]);
}
