import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, reasonOf } from './failure.ts';

/** The folder of the package, from wherever in it this code runs: `src/node`, or `dist/cli` once it is built. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The two articles that come with Dateline. */
export function sampleFolder(): string {
  return join(packageFolder(), 'static', 'articles');
}

export const SAMPLE_TITLE = 'Sample: two articles of November 2023';

/** The page without a corpus. @throws Failure when it has not been built */
export function readShell(file: string = join(packageFolder(), 'dist', 'page', 'shell.html')): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Failure(`${file}: the page’s shell is not there (${reasonOf(cause)}); run “npm run prepare” where Dateline is installed`, 1, {
      cause,
    });
  }
}
