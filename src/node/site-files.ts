import type { Manifest } from '../schema/bundle.ts';
import { shortenNames } from '../schema/short-names.ts';
import { encodePart } from '../pipeline/bundle/encode-part.ts';
import { layPage } from '../pipeline/lay-page.ts';
import { singlePage, type Bundle } from '../pipeline/single-page.ts';
import { sha256 } from './sha256.ts';
import type { Page, SiteFile } from './write-site.ts';

export type Pages = 'auto' | 'single' | 'split';

/** Above this a page in one file opens too slowly. */
const MOST_SINGLE_BYTES = 60e6;

/** A page ready to be written. */
export interface Site {
  readonly kind: 'single' | 'split';
  readonly files: readonly SiteFile[];
  readonly index: () => Page;
}

/** @param mostSingleBytes how large `auto` lets a page in one file become */
export function siteFiles(shell: string, bundle: Bundle, pages: Pages, mostSingleBytes: number = MOST_SINGLE_BYTES): Site {
  if (pages === 'split' || (pages === 'auto' && byteLength([...bundle.shards, bundle.search]) > mostSingleBytes))
    return splitSite(shell, bundle);
  const index = singlePage(shell, bundle, sha256);
  if (pages === 'single' || byteLength(index) < mostSingleBytes) return { kind: 'single', files: [], index: () => index };
  return splitSite(shell, bundle);
}

/** Name and bytes of a bundle's files: shards, search index and tour first, then the manifest, which names them. */
export function* bundleFiles({ manifest, shards, search, tour }: Bundle): Iterable<{ readonly name: string; readonly json: Uint8Array }> {
  const entries: Manifest['shards'] = [];
  for (const [i, json] of shards.entries()) {
    const name = hashedName(manifest.shards[i]!.name, json);
    entries.push({ ...manifest.shards[i]!, file: name });
    yield { name, json };
  }
  const file = hashedName(manifest.search.name, search);
  yield { name: file, json: search };
  const addressed = { ...manifest, shards: entries, search: { ...manifest.search, file } };
  if (tour && manifest.tour) {
    addressed.tour = { ...manifest.tour, file: hashedName(manifest.tour.name, tour) };
    yield { name: addressed.tour.file!, json: tour };
  }
  const json = encodePart(shortenNames(addressed));
  yield { name: hashedName('manifest', json), json };
}

function splitSite(shell: string, bundle: Bundle): Site {
  const files = [...bundleFiles(bundle)].map(({ name, json }) => ({ name, content: () => json }));
  const source = JSON.stringify({ manifest: files.at(-1)!.name, live: false });
  const blocks = [{ attribute: 'id="dateline-source"', json: source }];
  return { kind: 'split', files, index: () => layPage(shell, { title: bundle.manifest.title, blocks, fetches: true }, sha256) };
}

function hashedName(name: string, json: Uint8Array): string {
  return `data/${name}-${sha256(json).slice(0, 16)}.json`;
}

function byteLength(parts: Page): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
}
