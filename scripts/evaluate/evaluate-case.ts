import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseSource, readWritten } from '../case/read-source.ts';
import { writeArticles } from '../case/write-articles.ts';
import { readFound } from './read-found.ts';
import { readTruth, truthOf } from './read-truth.ts';
import { renameSource } from './rename-source.ts';
import { scoreCase, scoreRows, type CaseScore } from './score-case.ts';

export { errorLines } from './error-lines.ts';

/** Scores a case as it lies: the articles of `folder`, what is true of them in `folder.truth`. */
export async function evaluateCase(folder: string): Promise<CaseScore> {
  return scoreCase(readTruth(`${folder}.truth`), await readFound(folder));
}

/** Scores it with every name replaced by another, the same for the same seed: what was found by knowing names is not found here. */
export async function evaluateRenamed(folder: string, seed: number): Promise<CaseScore> {
  const source = parseSource(renameSource(readWritten(join(`${folder}.truth`, 'source')), seed));
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-renamed-'));
  try {
    for (const [path, content] of writeArticles(source.articles)) {
      const file = join(scratch, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return scoreCase(truthOf(source), await readFound(scratch));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Scores side by side, a row a figure. */
export function tableOf(scores: Readonly<Record<string, CaseScore>>): Record<string, Record<string, string>> {
  const columns = Object.entries(scores).map(([name, score]) => ({ name, rows: scoreRows(score) }));
  const cells = (what: string) => columns.map(({ name, rows }) => [name, rows.get(what)!.toFixed(1)]);
  return Object.fromEntries([...columns[0]!.rows.keys()].map((what) => [what, Object.fromEntries(cells(what)) as Record<string, string>]));
}
