import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeTruth } from './make-truth.ts';
import { readSource } from './read-source.ts';
import { writeArticles } from './write-articles.ts';

/** What stays where it is: written by hand. */
const KEPT = new Set(['LICENCE', 'README.md', 'bible.md', 'source', 'tour.yaml']);

/**
 * Makes the articles of a case, and beside them its truth, anew from its source.
 *
 * @param folder of the articles; `folder.truth/source` has what they are made from
 * @returns how many articles there are
 */
export function writeCase(folder: string): number {
  const source = readSource(join(`${folder}.truth`, 'source'));
  renew(folder, writeArticles(source.articles));
  renew(`${folder}.truth`, makeTruth(source));
  return source.articles.length;
}

function renew(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!KEPT.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
