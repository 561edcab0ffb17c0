import type { Manifest, TextShard } from '../../schema/bundle.ts';
import { parseManifest, parseShard } from '../../schema/parse.ts';
import { parseTour } from '../../schema/parse-tour.ts';
import { parseSearch } from '../../schema/search/parse-search.ts';
import type { Tour } from '../../schema/tour.ts';
import type { Effects } from '../effects.ts';
import { encodePart } from './encode-part.ts';
import { searchPart } from './search-part.ts';

/** The parts of a bundle before they are written; the manifest's fingerprint is not yet that of the rest. */
export interface OpenBundle {
  readonly manifest: Manifest;
  readonly shards: readonly TextShard[];
  readonly tour?: Tour | undefined;
}

/** A bundle as it is written: the manifest is encoded when the others have their addresses. */
export interface EncodedBundle {
  readonly manifest: Manifest;
  readonly shards: readonly Uint8Array[];
  readonly search: Uint8Array;
  readonly tour?: Uint8Array;
}

/**
 * Checks the parts as a page would, indexes the texts that they carry and gives all of it its fingerprint. Shards and search index come encoded,
 * each made and read through once: they are most of a build's bytes.
 *
 * @throws Error that names the field when the result is not a bundle
 */
export function encodeBundle(parts: OpenBundle, effects: Effects): EncodedBundle {
  const shards = parts.shards.map((shard) => encodePart(parseShard(shard)));
  const search = encodePart(parseSearch(searchPart(parts.shards.flatMap(({ articles }) => articles))));
  const tour = parts.tour && encodePart(parseTour(parts.tour));
  const open = { ...parts.manifest, fingerprint: '' };
  const digests = [encodePart(open), ...shards, ...(tour ? [tour] : [])].map(effects.sha256);
  const fingerprint = effects.sha256(digests.join('\n')).slice(0, 16);
  return { manifest: parseManifest({ ...open, fingerprint }), shards, search, ...(tour ? { tour } : {}) };
}
