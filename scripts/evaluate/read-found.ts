import { assembleCorpus } from '../../src/node/build-site.ts';
import { readCorpus } from '../../src/node/read-corpus.ts';
import { exportCorpus } from '../../src/pipeline/run.ts';
import { unpack } from '../../src/schema/packed.ts';
import type { Found, FoundArticle } from './found.ts';

/** Runs the whole pipeline over a folder, as a build does. */
export async function readFound(folder: string): Promise<Found> {
  const { corpus } = await readCorpus([folder]);
  const lines = [...exportCorpus(corpus, 'annotations', {})].map((line) => JSON.parse(line) as FoundArticle);
  const { id, count, copyOf } = assembleCorpus(corpus).manifest.articles;
  const firsts = [...unpack(copyOf, count)].flatMap((first, row) => (first > 0 ? [[id[row]!, id[first - 1]!] as const] : []));
  return { articles: new Map(lines.map((article) => [article.id, article])), copyOf: new Map(firsts) };
}
