import { missed } from '../words/missed.ts';
import type { Correction, NamedEntity } from '../../schema/corrections.ts';
import type { EntityType } from '../../schema/entity.ts';

/** A correction, and what the page says of it once it is known in how many articles its words stand. */
export interface Given {
  readonly step: Correction;
  readonly words: (articles: number) => string;
}

/** The words are the name of somebody, or of something, of this type. */
export function asNew(name: string, type: EntityType): Given {
  return {
    step: { kind: 'add', entity: { name, type }, aliases: [] },
    words: (articles) => missed.added(name, type, articles),
  };
}

/** The words are one more name of whom the corpus has. */
export function asAnotherName(name: string, of: NamedEntity, shown: string): Given {
  return {
    step: { kind: 'alias', entity: of, aliases: [name] },
    words: (articles) => missed.another(name, shown, articles),
  };
}
