// How well names, ties, dates and copies are found: `npm run evaluate -- [folder] [--seed N] [--errors N]`.
// First the invented case of tests/corpora: its folder as it lies, and once more with every name replaced by another (`--seed` chooses
// which); `--errors` lists as many errors of each kind. Then, where a folder is given (or `DATELINE_DATA`), articles that people marked,
// after `npm run build:cli`: `gold/` has them, `tools/` the scorers; the pipeline is handed id, title, date and text and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, errors: { type: 'string', default: '0' } },
});
const given = positionals[0] ?? process.env['DATELINE_DATA'];
for (const [name, value] of Object.entries(values))
  if (!/^\d+$/.test(value)) {
    console.error(`--${name}: “${value}” is no whole number`);
    process.exit(2);
  }
const ALLOWED = ['id', 'title', 'date', 'text'];

/** Row, gold file, scorer, path within its JSON answer, at least, aim. A share of errors is good where it is low. */
const ROWS = [
  ['mentions F1', 'gum-news.entities', 'score-entities', ['mentions', 'f1'], 86, 90],
  ['person F1', 'gum-news.entities', 'score-entities', ['PER', 'f1']],
  ['organisation F1', 'gum-news.entities', 'score-entities', ['ORG', 'f1'], 75, 83],
  ['place F1', 'gum-news.entities', 'score-entities', ['LOC', 'f1']],
  ['nodes F1', 'gum-news.entities', 'score-entities', ['nodes', 'f1'], 86, 92],
  ['edges F1', 'gum-news.entities', 'score-entities', ['edges', 'f1'], 68, 80],
  ['split %', 'gum-news.entities', 'score-entities', ['split'], 10, 4, 'low'],
  ['mixed %', 'gum-news.entities', 'score-entities', ['mixed'], 2, 1, 'low'],
  ['mentions F1', 'pud.entities', 'score-entities', ['mentions', 'f1'], 80, 85],
  ['person F1', 'pud.entities', 'score-entities', ['PER', 'f1']],
  ['organisation F1', 'pud.entities', 'score-entities', ['ORG', 'f1']],
  ['place F1', 'pud.entities', 'score-entities', ['LOC', 'f1']],
  ['date values F1', 'gum-news.dates', 'score-dates', ['values', 'f1'], 76, 84],
  ['date spans F1', 'gum-news.dates', 'score-dates', ['spans', 'f1'], 84, 90],
];

await evaluateLowgate();
if (given) evaluateGold();
else console.log('Articles that people marked are scored too where a folder is given: npm run evaluate -- <folder>');

/** The server stays open meanwhile: what only some articles need is loaded when one does. */
async function evaluateLowgate() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
  });
  try {
    /** @type {typeof import('./evaluate/evaluate-case.ts')} */
    const { errorLines, evaluateCase, evaluateRenamed, tableOf } = await server.ssrLoadModule(
      join(root, 'scripts/evaluate/evaluate-case.ts'),
    );
    const folder = join(root, 'tests/corpora/lowgate');
    const plain = await evaluateCase(folder);
    const renamed = await evaluateRenamed(folder, Number(values.seed));
    console.table(tableOf({ lowgate: plain, [`other names (seed ${values.seed})`]: renamed }));
    for (const line of errorLines(plain, Number(values.errors))) console.log(line);
  } finally {
    await server.close();
  }
}

function evaluateGold() {
  if (!existsSync(join(given, 'gold')) || !existsSync(join(given, 'tools'))) {
    console.error(`${given}: no folders “gold” and “tools” there

The texts are open: the news part of GUM (https://gucorpling.org/gum/, Wikinews, CC BY), and English PUD of Universal NER
(https://www.universalner.org/, CC BY-SA). Convert each to JSON Lines, one article a line: id, title, date, text, and mentions
([{ start, end, type, entity }]) or dates ([{ start, end, value }]), as <folder>/gold/gum-news.entities.jsonl, gum-news.dates.jsonl and
pud.entities.jsonl. <folder>/tools holds score-entities.mjs and score-dates.mjs: gold, prediction, --json.`);
    process.exitCode = 2;
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-evaluate-'));
  try {
    const golds = readdirSync(join(given, 'gold'))
      .filter((file) => /\.(?:entities|dates)\.jsonl$/.test(file))
      .sort();
    const answers = new Map(golds.map((file) => [file.replace('.jsonl', ''), evaluate(file, scratch)]));
    const table = ROWS.flatMap(([what, gold, scorer, path, least, aim, low]) => {
      const answer = answers.get(gold);
      if (!answer || !gold.endsWith(scorer.slice('score-'.length))) return [];
      const figure = 100 * path.reduce((value, key) => value?.[key], answer);
      const reaches = (goal) => (low ? figure <= goal : figure >= goal);
      const reached = least === undefined ? '' : reaches(aim) ? 'aim' : reaches(least) ? 'least' : 'no';
      return [{ gold, what, figure: figure.toFixed(1), least: least ?? '', aim: aim ?? '', reached }];
    });
    console.table(table);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function evaluate(file, scratch) {
  const goldFile = join(given, 'gold', file);
  const articles = readFileSync(goldFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Object.fromEntries(Object.entries(JSON.parse(line)).filter(([key, value]) => ALLOWED.includes(key) && value !== '')));
  const input = join(scratch, file.replace(/\.(?:entities|dates)\.jsonl$/, '.articles.jsonl'));
  const output = join(scratch, `found-${file}`);
  writeFileSync(input, articles.map((article) => JSON.stringify(article)).join('\n'));
  run([join(root, 'bin/dateline.js'), 'export', input, '--format', 'annotations', '--out', output, '--no-cache', '--quiet']);
  checkFields(input);
  const scorer = join(given, 'tools', file.includes('.dates.') ? 'score-dates.mjs' : 'score-entities.mjs');
  return JSON.parse(run([scorer, goldFile, output, '--json']));
}

/** What lies on the disk is what was read: none of its fields may be one that gives the answer away. */
function checkFields(input) {
  for (const line of readFileSync(input, 'utf8').split('\n'))
    for (const key of Object.keys(JSON.parse(line))) if (!ALLOWED.includes(key)) throw new Error(`“${key}” got through to the pipeline`);
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}: ${stderr}`);
  return stdout;
}
