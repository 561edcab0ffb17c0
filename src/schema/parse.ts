import type { Manifest, TextShard } from './bundle.ts';
import { compileShape, type Shape } from './check-shape.ts';
import manifestShape from './manifest.schema.json' with { type: 'json' };
import { readManifest, refuse, refuseOtherVersions } from './read-manifest.ts';
import textsShape from './texts.schema.json' with { type: 'json' };

const manifestProblem = compileShape(manifestShape as unknown as Shape);
const textsProblem = compileShape(textsShape as unknown as Shape);

/** Also right of a manifest that has been read already. @throws Error that names the field and what is wrong with it */
export function checkManifest(value: unknown): void {
  refuse('manifest', manifestProblem(value, ''));
}

/** The value itself, with what is not written put back. @throws Error that names the field and what is wrong with it; a newer format’s error says what to do */
export function parseManifest(value: unknown): Manifest {
  refuseOtherVersions(value, 'manifest');
  checkManifest(value);
  return readManifest(value);
}

/** @throws Error that names the field and what is wrong with it */
export function parseShard(value: unknown): TextShard {
  refuseOtherVersions(value, 'article texts');
  refuse('article texts', textsProblem(value, ''));
  return value as TextShard;
}
