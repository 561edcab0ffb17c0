import type { FoundWords } from '../../query/clauses.ts';
import type { ListMemory } from '../list-memory.ts';
import type { ContextRow } from './gather-context.ts';
import type { ContextOrder } from './order-context.ts';

/** What was gathered, and where the list was left, while something else is open. */
export interface ContextMemory {
  order?: ContextOrder;
  gathered?: {
    /** What it was gathered for. */
    readonly of: FoundWords | number | undefined;
    readonly articles: readonly number[];
    readonly rows: readonly ContextRow[];
    readonly list: ListMemory;
  };
}
