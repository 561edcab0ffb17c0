import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES, SITES } from './sites.ts';

/** Builds, with the command line as a user would, every page that the tests open. */
export default function buildSites(): void {
  rmSync(SITES, { recursive: true, force: true });
  mkdirSync(SITES, { recursive: true });
  const build = (articles: string, name: string, ...options: string[]) =>
    execFileSync(
      process.execPath,
      ['bin/dateline.js', 'build', articles, '--out', join(SITES, name), '--quiet', '--no-cache', ...options],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
  build('static/articles', 'sample', '--title', 'Putin and Kim, November 2023', '--pages', 'single');
  build('static/articles', 'split', '--title', 'Putin and Kim, November 2023', '--pages', 'split');
  build('tests/corpora/lowgate', 'lowgate', '--title', 'Lowgate', '--pages', 'single');
  for (const [name, files] of Object.entries(FIXTURES)) {
    const folder = join(SITES, `${name}-articles`);
    mkdirSync(folder);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    build(folder, name, '--title', `Corpus “${name}”`, '--pages', 'single');
  }
}
