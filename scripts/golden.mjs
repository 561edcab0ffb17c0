// Shows where the pipeline and the golden cases differ, for all or for those named: `npm run golden -- reader-csv`.
// It accepts nothing: what is expected is written by hand, in tests/golden/<case>/expected.*.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('./vitest.mjs', import.meta.resolve('vitest/package.json')));
const cases = process.argv.slice(2);
const chosen = cases.length > 0 ? ['--testNamePattern', `(${cases.join('|')}) gives`] : [];
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'golden', 'tests/golden/golden.test.ts', ...chosen], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
