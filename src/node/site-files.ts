import { createHash } from 'node:crypto';
import type { Manifest, TextShard } from '../schema/bundle.ts';
import { layPage, type Block } from './lay-page.ts';
import type { SiteFile } from './write-site.ts';

export type Pages = 'auto' | 'single' | 'split';

/** Above this a page in one file opens too slowly. */
const MOST_SINGLE_BYTES = 60e6;

/** A page ready to be written. */
export interface Site {
  readonly kind: 'single' | 'split';
  readonly files: readonly SiteFile[];
  readonly index: () => readonly string[];
}

/** What the build found out, and the shell that it is laid into. */
export interface Bundle {
  readonly manifest: Manifest;
  readonly shards: readonly TextShard[];
}

/** @param mostSingleBytes how large `auto` lets a page in one file become */
export function siteFiles(shell: string, bundle: Bundle, pages: Pages, mostSingleBytes: number = MOST_SINGLE_BYTES): Site {
  if (pages === 'split' || (pages === 'auto' && textLength(bundle) > mostSingleBytes)) return splitSite(shell, bundle);
  const index = singlePage(shell, bundle);
  if (pages === 'single' || index.reduce((sum, part) => sum + Buffer.byteLength(part), 0) < mostSingleBytes)
    return { kind: 'single', files: [], index: () => index };
  return splitSite(shell, bundle);
}

/** Name and text of a bundle's files: shards first, then the manifest, which names them. */
export function* bundleFiles({ manifest, shards }: Bundle): Iterable<{ readonly name: string; readonly json: () => string }> {
  const entries: Manifest['shards'] = [];
  for (const [i, shard] of shards.entries()) {
    const json = JSON.stringify(shard);
    const name = hashedName(manifest.shards[i]!.name, json);
    entries.push({ ...manifest.shards[i]!, file: name });
    yield { name, json: () => JSON.stringify(shard) };
  }
  const json = JSON.stringify({ ...manifest, shards: entries });
  yield { name: hashedName('manifest', json), json: () => json };
}

function splitSite(shell: string, bundle: Bundle): Site {
  const files = [...bundleFiles(bundle)].map(({ name, json }) => ({ name, content: json }));
  const source = JSON.stringify({ manifest: files.at(-1)!.name, live: false });
  const blocks = [{ attribute: 'id="dateline-source"', json: source }];
  return { kind: 'split', files, index: () => layPage(shell, { title: bundle.manifest.title, blocks, fetches: true }) };
}

function singlePage(shell: string, { manifest, shards }: Bundle): string[] {
  const blocks: Block[] = [{ attribute: 'id="dateline-manifest"', json: JSON.stringify(manifest) }];
  for (const [i, shard] of shards.entries())
    blocks.push({ attribute: `data-shard="${manifest.shards[i]!.name}"`, json: JSON.stringify(shard) });
  return layPage(shell, { title: manifest.title, blocks, fetches: false });
}

function hashedName(name: string, json: string): string {
  return `data/${name}-${createHash('sha256').update(json).digest('hex').slice(0, 16)}.json`;
}

/** Characters of all texts: a page is at least this many bytes. */
function textLength({ shards }: Bundle): number {
  return shards.reduce((sum, shard) => sum + shard.articles.reduce((length, { text }) => length + text.length, 0), 0);
}
