import type { Mention } from '../../schema/mention.ts';
import type { Reading } from './reading.ts';

/** The names of an article; offsets of `titleMentions` are in its title. */
export interface FoundNames {
  readonly titleMentions: readonly Mention[];
  readonly mentions: readonly Mention[];
  /** The recogniser does not know the article's language, and found only names that it has in lists. */
  readonly onlyListed?: true;
}

/**
 * Finds the names in an article, by the product's own scheme, in order and without overlap; `keepScheme` makes that of what a model
 * from elsewhere finds. Dateline's own recogniser is one that answers at once.
 */
export type Recognizer = (reading: Reading) => FoundNames | Promise<FoundNames>;
