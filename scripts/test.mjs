// Everything that a change must survive: `npm test`, or some of it: `npm test -- eslint unit`.
// A gate counts as one check; of test runners, every test counts. What is judged is exit codes and reports, never output.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './install-chromium.mjs';

/** Half an hour off the others, with daylight saving time, west of Greenwich: what depends on a time zone breaks here. */
const ZONE = 'America/St_Johns';
/** East of the date line. */
const OTHER_ZONE = 'Pacific/Kiritimati';

const only = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'dateline-test-'));
const chromium = ensureChromium();
const environment = {
  ...process.env,
  TZ: ZONE,
  DATELINE_CACHE: join(scratch, 'cache'),
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
};

const checks = [
  gate('build', 'npm run --silent build'),
  gate('eslint', 'npx --no-install eslint . --max-warnings 0'),
  gate('prettier', 'npx --no-install prettier --check --log-level warn .'),
  gate('svelte-check', 'npx --no-install svelte-check --tsconfig ./tsconfig.json --fail-on-warnings --output human'),
  gate('tsc', 'npx --no-install tsc -p tsconfig.node.json --noEmit'),
  gate('rooms', 'npx --no-install depcruise src --config .dependency-cruiser.cjs'),
  gate('knip', 'npx --no-install knip'),
  vitest('unit'),
  vitest('component'),
  vitest('golden'),
  vitest('golden', OTHER_ZONE),
  vitest('browser'),
  playwright('e2e'),
];

const chosen = only.length > 0 ? checks.filter(({ name }) => only.includes(name)) : checks;
let passed = 0;
let failed = 0;
for (const { name, detail, run } of chosen) {
  const started = performance.now();
  const result = run();
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${result.failed > 0 ? '✗' : '✓'} ${name}${detail} · ${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ''} · ${seconds} s\n`,
  );
}
rmSync(scratch, { recursive: true, force: true });
for (const name of only.filter((given) => !checks.some((check) => check.name === given))) {
  failed++;
  process.stdout.write(`no check is named ${name}; there are ${[...new Set(checks.map((check) => check.name))].join(', ')}\n`);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** A command that succeeds or does not; what it says is shown only where it does not. */
function gate(name, command) {
  const run = () => {
    const { status, output } = sh(command, environment);
    if (status === 0) return { passed: 1, failed: 0 };
    process.stdout.write(`\n— ${name}: ${command}\n${output}\n`);
    return { passed: 0, failed: 1 };
  };
  return { name, detail: '', run };
}

function vitest(project, zone = ZONE) {
  const report = join(scratch, `${project}-${zone.replace('/', '-')}.json`);
  const command = `npx --no-install vitest run --project ${project} --reporter=json --outputFile=${JSON.stringify(report)}`;
  const run = () => {
    const { status, output } = sh(command, { ...environment, TZ: zone });
    const result = read(report);
    if (!result) return crashed(project, output);
    let broken = 0;
    for (const file of result.testResults) {
      const failures = file.assertionResults.filter((test) => test.status === 'failed');
      if (file.status === 'failed' && failures.length === 0) {
        broken++;
        show(project, file.name, file.message);
      }
      for (const test of failures) show(project, `${file.name} › ${test.fullName}`, test.failureMessages.join('\n'));
    }
    const counts = { passed: result.numPassedTests, failed: result.numFailedTests + broken, skipped: result.numPendingTests };
    return settled(counts, status, project, output);
  };
  return { name: project, detail: zone === ZONE ? '' : ` in ${zone}`, run };
}

function playwright(name) {
  const report = join(scratch, 'e2e.json');
  const run = () => {
    const { status, output } = sh('npx --no-install playwright test --reporter=json', {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    const result = read(report);
    if (!result) return crashed(name, output);
    for (const error of result.errors) show(name, 'before any test', error.message);
    for (const [title, spec] of specs(result.suites))
      if (!spec.ok)
        show(name, title, spec.tests.flatMap((test) => test.results.flatMap((r) => r.errors.map((error) => error.message))).join('\n'));
    const { expected, unexpected, flaky, skipped } = result.stats;
    return settled({ passed: expected, failed: unexpected + flaky, skipped }, status, name, output);
  };
  return { name, detail: '', run };
}

function* specs(suites, before = '') {
  for (const suite of suites) {
    const title = `${before}${suite.title} › `;
    for (const spec of suite.specs ?? []) yield [`${title}${spec.title}`, spec];
    yield* specs(suite.suites ?? [], title);
  }
}

/** A runner that ends badly although no test failed (an error between tests, no test at all) has failed once. */
function settled(counts, status, name, output) {
  if ((status === 0 && counts.passed > 0) || counts.failed > 0) return counts;
  show(name, `ended with exit code ${status}, ${counts.passed} passed`, output);
  return { ...counts, failed: 1 };
}

function crashed(name, output) {
  show(name, 'ended without a report', output);
  return { passed: 0, failed: 1 };
}

function show(name, where, what) {
  process.stdout.write(`\n— ${name}: ${where}\n${String(what ?? '').slice(0, 6000)}\n`);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function sh(command, env) {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, output: `${stdout}${stderr}`.trimEnd() };
}
