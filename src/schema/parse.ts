import { BUNDLE_VERSION } from './bundle-version.ts';
import type { Manifest, TextShard } from './bundle.ts';
import { compileShape, type Shape } from './check-shape.ts';
import manifestShape from './manifest.schema.json' with { type: 'json' };
import { restoreNames } from './short-names.ts';
import textsShape from './texts.schema.json' with { type: 'json' };

const checkManifest = compileShape(manifestShape as unknown as Shape);
const checkTexts = compileShape(textsShape as unknown as Shape);

/** The value itself, with what is not written put back. @throws Error that names the field and what is wrong with it; a newer format’s error says what to do */
export function parseManifest(value: unknown): Manifest {
  refuseOtherVersions(value, 'manifest');
  refuse('manifest', checkManifest(value, ''));
  refuseOtherLengths(value as Manifest);
  restoreNames(value as Manifest);
  return value as Manifest;
}

/** @throws Error that names the field and what is wrong with it */
export function parseShard(value: unknown): TextShard {
  refuseOtherVersions(value, 'article texts');
  refuse('article texts', checkTexts(value, ''));
  return value as TextShard;
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
