import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packWeightsFile } from '../pipeline/entities/model/packed-weights.ts';
import { layPage } from '../pipeline/lay-page.ts';
import { ENDINGS } from '../pipeline/readers/registry.ts';
import { pageBlocks, type Bundle } from '../pipeline/single-page.ts';
import { packageFolder } from './package-files.ts';
import { sha256 } from './sha256.ts';
import type { SiteFile } from './write-site.ts';

/** The page that builds, in both of its forms. */
export interface StartPages {
  /** A light page, and the part that builds beside it: for a web server. */
  readonly beside: readonly SiteFile[];
  /** Everything in one file: to be handed on, and opened by double click. */
  readonly whole: SiteFile;
}

/**
 * The page that builds other pages: the shell with the sample laid into it, which it shows when asked, and the part that builds.
 *
 * @param shell the page without a corpus; it is what a page is saved with
 * @param worker the script that `vite.worker.config.ts` builds
 */
export function startPages(shell: string, sample: Bundle, worker: string): StartPages {
  const weights = readFileSync(join(packageFolder(), 'src/pipeline/entities/model/weights.bin'));
  const parts = JSON.stringify({ worker, weights: packed(packWeightsFile(weights)), shell: withoutContents(shell) });
  const script = `datelinePipeline=${parts};`;
  const name = `pipeline-${sha256(script).slice(0, 16)}.js`;
  const { blocks, laterBlocks } = pageBlocks(sample);
  const note = (where: object) => ({ attribute: 'id="dateline-start"', json: JSON.stringify({ ...where, endings: ENDINGS }) });
  const title = 'Dateline';
  const light = layPage(
    shell,
    { title, blocks: [note({ pipeline: name }), ...blocks], laterBlocks, fetches: false, loadsScript: true },
    sha256,
  );
  const pipeline = { attribute: 'id="dateline-pipeline"', json: parts };
  const whole = layPage(shell, { title, blocks: [note({}), ...blocks], laterBlocks: [...laterBlocks, pipeline], fetches: false }, sha256);
  return {
    beside: [
      { name, content: () => script },
      { name: 'index.html', content: () => joined(light) },
    ],
    whole: { name: 'dateline.html', content: () => joined(whole) },
  };
}

/**
 * What stands around the scripts and styles of a shell, piece by piece: they are most of it, and a page that is laid out of the shell has
 * them itself, in the same order.
 */
function withoutContents(shell: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { index, 1: opening, 2: content } of shell.matchAll(/(<(?:script|style)>)([\s\S]*?)<\/(?:script|style)>/g)) {
    const start = index + opening!.length;
    pieces.push(shell.slice(at, start));
    at = start + content!.length;
  }
  return [...pieces, shell.slice(at)];
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function packed(content: string | Uint8Array): string {
  return gzipSync(content, { level: 9 }).toString('base64');
}
