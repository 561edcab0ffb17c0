import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from '../schema/parse.ts';
import { entityKey } from '../pipeline/aliases/entity.ts';
import { readPrevious } from '../pipeline/bundle/read-previous.ts';
import type { Previous } from '../pipeline/run.ts';

/**
 * What the page in this folder hands down to the next one. With it, ids and places may differ from those of a page built into
 * an empty folder, and nothing else does. Undefined where there is no page, or one of another version.
 */
export function previousPage(folder: string): Previous | undefined {
  try {
    const page = readFileSync(join(folder, 'index.html'));
    const embedded = blockOf(page, 'dateline-manifest');
    const source = JSON.parse(blockOf(page, 'dateline-source') ?? '{}') as { manifest?: string };
    const json = embedded ?? (source.manifest === undefined ? undefined : readFileSync(join(folder, source.manifest), 'utf8'));
    return json === undefined ? undefined : readPrevious(parseManifest(JSON.parse(json)), entityKey);
  } catch {
    return undefined; // not there, damaged, or another program's: then the page is laid out afresh
  }
}

function blockOf(page: Buffer, id: string): string | undefined {
  const opening = `<script type="application/json" id="${id}">`;
  const start = page.indexOf(opening);
  return start < 0 ? undefined : page.toString('utf8', start + opening.length, page.indexOf('</script>', start));
}
