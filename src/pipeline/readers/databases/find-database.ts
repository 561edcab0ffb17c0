import type { TextFormat } from '../format.ts';
import { ebsco } from './ebsco.ts';
import { factiva } from './factiva.ts';
import { nexis } from './nexis.ts';
import { proquest } from './proquest.ts';

/** The databases whose exports hold many articles, each a text format; a document or a page that is one is read by it too. */
export const DATABASES: readonly TextFormat[] = [nexis, factiva, proquest, ebsco];

/** The database that a text was exported from; undefined where it shows the signs of none. */
export function findDatabase(text: string): TextFormat | undefined {
  return DATABASES.find((database) => database.recognizes!(text));
}
