import type * as z from 'zod/mini';
import { BUNDLE_VERSION, manifestSchema, shardSchema, type Manifest, type TextShard } from './bundle.ts';

/** @throws Error that names the field and what is wrong with it; a newer format's error says what to do */
export function parseManifest(value: unknown): Manifest {
  refuseOtherVersions(value, 'manifest');
  return check(manifestSchema, value, 'manifest');
}

/** @throws Error that names the field and what is wrong with it */
export function parseShard(value: unknown): TextShard {
  refuseOtherVersions(value, 'article texts');
  return check(shardSchema, value, 'article texts');
}

function refuseOtherVersions(value: unknown, what: string): void {
  const version = value && typeof value === 'object' && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version !== BUNDLE_VERSION)
    throw new Error(`${what}: version ${version} of the format, this page reads ${BUNDLE_VERSION}; build the page again`);
}

function check<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${what}: ${issue?.path.join('.') || 'the whole'}: ${issue?.code ?? 'invalid'}; build the page again`, {
    cause: result.error,
  });
}
