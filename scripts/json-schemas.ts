import * as z from 'zod/mini';
import { manifestSchema, shardSchema } from '../src/schema/bundle.ts';

/** The bundle's format as JSON Schema, for programs that read or write bundles: what stands in each file, by its path. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'src/schema/manifest.schema.json': { title: 'Dateline manifest', ...z.toJSONSchema(manifestSchema) },
    'src/schema/texts.schema.json': { title: 'Dateline article texts', ...z.toJSONSchema(shardSchema) },
  };
}
