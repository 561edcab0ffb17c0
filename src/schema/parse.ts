import type * as z from 'zod/mini';
import { BUNDLE_VERSION, manifestSchema, shardSchema, type Manifest, type TextShard } from './bundle.ts';

/** @throws Error that names the field and what is wrong with it; a newer format's error says what to do */
export function parseManifest(value: unknown): Manifest {
  refuseOtherVersions(value, 'manifest');
  const manifest = check(manifestSchema, value, 'manifest');
  refuseOtherLengths(manifest);
  return manifest;
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

/** Packed columns tell their length when they are unpacked; these do not. */
function refuseOtherLengths({ articles, entities }: Manifest): void {
  const refuse = (field: string, problem: string) => {
    throw new Error(`manifest: ${field}: ${problem}; build the page again`);
  };
  for (const field of ['id', 'headline'] as const)
    if (articles[field].length !== articles.count) refuse(`articles.${field}`, `${articles[field].length} rows, not ${articles.count}`);
  for (const field of ['id', 'name', 'names', 'country'] as const)
    if (entities[field].length !== entities.count) refuse(`entities.${field}`, `${entities[field].length} rows, not ${entities.count}`);
  if (articles.dated > articles.count) refuse('articles.dated', `${articles.dated} of ${articles.count} articles`);
  if (entities.placed > entities.count) refuse('entities.placed', `${entities.placed} of ${entities.count} entities`);
}

function check<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const problem = issue && 'expected' in issue ? `is no ${issue.expected}` : (issue?.code ?? 'invalid');
  throw new Error(`${what}: ${issue?.path.join('.') || 'the whole'}: ${problem}; build the page again`, {
    cause: result.error,
  });
}
