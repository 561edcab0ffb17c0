import type { Manifest } from '../schema/bundle.ts';
import { shortenNames } from '../schema/short-names.ts';
import { encodePart } from './bundle/encode-part.ts';
import type { Effects } from './effects.ts';
import { layPage, type Block } from './lay-page.ts';

/** What the build found out, and the shell that it is laid into. */
export interface Bundle {
  readonly manifest: Manifest;
  /** As they are written. */
  readonly shards: readonly Uint8Array[];
  readonly search: Uint8Array;
  readonly tour?: Uint8Array;
}

/** The whole page in one file, in pieces to be written one after the other. @throws Error when the shell is none */
export function singlePage(shell: string, bundle: Bundle, sha256: Effects['sha256']): (string | Uint8Array)[] {
  return layPage(shell, { title: bundle.manifest.title, ...pageBlocks(bundle), fetches: false }, sha256);
}

/** A bundle as blocks of a page. */
export function pageBlocks({ manifest, shards, search, tour }: Bundle): { blocks: Block[]; laterBlocks: Block[] } {
  const blocks = [{ attribute: 'id="dateline-manifest"', json: encodePart(shortenNames(manifest)) }];
  const part = (name: string, json: Uint8Array): Block => ({ attribute: `data-shard="${name}"`, json });
  // A tour is asked for as a shard is: it is small, and who comes for the first time shall not wait for it behind all texts.
  const laterBlocks: Block[] = tour && manifest.tour ? [part(manifest.tour.name, tour)] : [];
  laterBlocks.push(...shards.map((json, i) => part(manifest.shards[i]!.name, json)));
  laterBlocks.push({ attribute: 'id="dateline-search"', json: search });
  return { blocks, laterBlocks };
}
