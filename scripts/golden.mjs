// Shows where the pipeline and the golden cases differ, for all or for those named: `npm run golden -- reader-csv lockdown-diary`.
// It accepts nothing: what is expected is written by hand, in tests/golden/<case>/expected.* and below the articles of
// tests/golden/dates.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('./vitest.mjs', import.meta.resolve('vitest/package.json')));
const cases = process.argv.slice(2);
const chosen = cases.length > 0 ? ['--testNamePattern', `(${cases.join('|')}) (gives|every|what)`] : [];
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'golden', 'tests/golden/golden.test.ts', 'tests/golden/dates', ...chosen],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
