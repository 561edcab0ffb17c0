import type { Manifest, TextShard } from '../../schema/bundle.ts';
import type { SearchPart } from '../../schema/search/part.ts';
import type { Tour } from '../../schema/tour.ts';

/**
 * A part of a bundle as pages carry and fetch it: JSON in UTF-8, made once for checking, naming and writing. There is no `<` in it, so
 * that it can stand in a script element as it is.
 */
export function encodePart(part: Manifest | TextShard | SearchPart | Tour): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(part).replaceAll('<', '\\u003c'));
}
