import type { ContextMemory } from './context/context-memory.ts';
import type { ArticleListMemory, ChronologyMemory } from './list-memory.ts';

/** What all lists of the panel remember. */
export interface PanelMemory {
  readonly articles: ArticleListMemory;
  readonly chronology: ChronologyMemory;
  readonly context: ContextMemory;
}
