import { compileShape, type Shape } from './check-shape.ts';
import { refuse, refuseOtherVersions } from './read-manifest.ts';
import type { Tour } from './tour.ts';
import tourShape from './tour.schema.json' with { type: 'json' };

const check = compileShape(tourShape as unknown as Shape);

/** @throws Error that names the field and what is wrong with it */
export function parseTour(value: unknown): Tour {
  refuseOtherVersions(value, 'tour');
  refuse('tour', check(value, ''));
  return value as Tour;
}
