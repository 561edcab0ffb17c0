import { compileShape, type Shape } from '../check-shape.ts';
import { refuse, refuseOtherVersions } from '../read-manifest.ts';
import searchShape from '../search.schema.json' with { type: 'json' };
import type { SearchPart } from './part.ts';

const check = compileShape(searchShape as unknown as Shape);

/** @throws Error that names the field and what is wrong with it */
export function parseSearch(value: unknown): SearchPart {
  refuseOtherVersions(value, 'search index');
  refuse('search index', check(value, ''));
  return value as SearchPart;
}
