import { BUNDLE_VERSION } from './bundle-version.ts';
import type { Manifest } from './bundle.ts';
import { restoreNames } from './short-names.ts';

/**
 * A manifest taken at its word but for its version and the lengths of its columns: the value itself, with what is not written put
 * back. A page shows its first view with it, and lets `checkManifest` go over every field when that has come.
 *
 * @throws Error that says what to do about another version, or names the column that is longer or shorter than it should be; any
 * error at all where the value is no manifest
 */
export function readManifest(value: unknown): Manifest {
  refuseOtherVersions(value, 'manifest');
  refuseOtherLengths(value as Manifest);
  restoreNames(value as Manifest);
  return value as Manifest;
}

export function refuse(what: string, problem: string | undefined): void {
  if (problem !== undefined) throw new Error(`${what}: ${problem}; build the page again`);
}

export function refuseOtherVersions(value: unknown, what: string): void {
  const version = value && typeof value === 'object' && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version !== BUNDLE_VERSION)
    throw new Error(`${what}: version ${version} of the format, this page reads ${BUNDLE_VERSION}; build the page again`);
}

/** Packed columns tell their length when they are unpacked; these do not. */
function refuseOtherLengths({ articles, entities, peaks }: Manifest): void {
  for (const field of ['id', 'headline'] as const)
    if (articles[field].length !== articles.count)
      refuse('manifest', `articles.${field}: ${articles[field].length} rows, not ${articles.count}`);
  for (const field of ['id', 'name', 'names', 'country'] as const)
    if (entities[field].length !== entities.count)
      refuse('manifest', `entities.${field}: ${entities[field].length} rows, not ${entities.count}`);
  if (peaks.names.length !== peaks.count) refuse('manifest', `peaks.names: ${peaks.names.length} rows, not ${peaks.count}`);
  if (articles.dated > articles.count) refuse('manifest', `articles.dated: ${articles.dated} of ${articles.count} articles`);
  if (entities.placed > entities.count) refuse('manifest', `entities.placed: ${entities.placed} of ${entities.count} entities`);
}
