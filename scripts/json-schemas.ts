import * as z from 'zod/mini';
import { manifestSchema, shardSchema } from '../src/schema/bundle.ts';
import { searchSchema } from '../src/schema/search/part.ts';
import { tourSchema } from '../src/schema/tour.ts';

/** The bundle's format as JSON Schema, for programs that read or write bundles: what stands in each file, by its path. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'src/schema/manifest.schema.json': { title: 'Dateline manifest', ...plain(manifestSchema) },
    'src/schema/search.schema.json': { title: 'Dateline search index', ...plain(searchSchema) },
    'src/schema/texts.schema.json': { title: 'Dateline article texts', ...plain(shardSchema) },
    'src/schema/tour.schema.json': { title: 'Dateline tour', ...plain(tourSchema) },
  };
}

/** Without what says nothing: the page carries these schemas, and lets pass fields that it does not know. */
function plain(schema: z.ZodMiniType): object {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.const !== undefined) delete jsonSchema.type;
    },
  });
}
