// Damages the files of the golden cases in every way and reads them: `npm run mutate -- --files 5000 --seed 1`. Each must end in
// exactly one count, within ten seconds, without a crash, and nothing may be written but the page. The same seed makes the same files;
// `--first 17 --files 1 --keep FOLDER` makes one of them again and leaves it there.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer, createServerModuleRunner } from 'vite';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    keep: { type: 'string' },
  },
});
/** Of the processor's time. */
const MOST_SECONDS = 10;
/** Of the clock's time, which other programs use up as well: whoever says nothing for so long hangs. */
const PATIENCE_SECONDS = 120;

if (process.send) await runHere();
else watch();

/** Runs them in a process of their own, which may hang or run out of memory. */
function watch() {
  const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2));
  let at = 'the start';
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_SECONDS * 1000);
  };
  child.on('message', (message) => {
    at = message;
    wait();
  });
  child.on('exit', (code, signal) => {
    clearTimeout(timer);
    if (signal || code > 1) console.error(`✗ ended by ${signal ?? `code ${code}`} at ${at}`);
    process.exitCode = code === 0 ? 0 : 1;
  });
  wait();
}

async function runHere() {
  // Not `runnerImport`, which is closed once it has imported: what is loaded when it is needed would be missing.
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const module = await createServerModuleRunner(server.environments.ssr).import(join(root, 'scripts/mutate/run-mutants.ts'));
  const seeds = module.goldenSeeds(join(root, 'tests/golden'));
  const run = await module.runMutants(seeds, {
    seed: Number(values.seed),
    first: Number(values.first),
    files: Number(values.files),
    before: (name) => process.send(name),
    ...(values.keep ? { keep: values.keep } : {}),
  });
  const faults = [...run.faults];
  if (run.slowest.seconds > MOST_SECONDS) faults.push(`${run.slowest.name}: took ${run.slowest.seconds.toFixed(1)} s`);
  for (const fault of faults) console.error(fault);
  const slowest = `slowest ${run.slowest.name} ${run.slowest.seconds.toFixed(2)} s`;
  console.log(
    `${faults.length > 0 ? '✗' : '✓'} ${run.files} files damaged from ${seeds.length}, seed ${values.seed}: ${run.read} read, ${run.rejected} rejected, ${run.ignored} ignored; ${slowest}; ${faults.length} faults`,
  );
  process.exit(faults.length > 0 ? 1 : 0);
}
