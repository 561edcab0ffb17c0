import { spawn } from 'node:child_process';
import { createWriteStream, statSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { madeArticles, seeded } from './made-corpus.mjs';

/** Characters of an article. */
const LENGTH = 3000;
/** Of a paragraph: put together at random, those with more would tie every name to every other, as no news does. */
const MOST_NAMES = 3;

/**
 * What the command line needs for a very large corpus: made-up names and days among paragraphs of real articles, so that the text is as
 * hard to read as news is and everybody differs.
 *
 * @param texts of the articles that the paragraphs are taken from
 * @returns rows for the table of `bench.mjs`; the page stays in `scratch/large-site`
 */
export async function largeCorpus({ root, scratch, texts, count = 100_000 }) {
  const corpus = join(scratch, 'large.jsonl');
  await write(corpus, texts, count);
  const site = join(scratch, 'large-site');
  const started = performance.now();
  const { code, output, megabytes } = await run(process.execPath, [
    join(root, 'bin/dateline.js'),
    'build',
    corpus,
    '--out',
    site,
    '--no-cache',
  ]);
  if (code !== 0) throw new Error(`the build of ${count} articles ended with ${code}: ${output}`);
  const seconds = (performance.now() - started) / 1000;
  return [
    {
      what: `${count.toLocaleString('en')} articles of ${LENGTH} characters, ${Math.round(statSync(corpus).size / 1e6)} MB: most memory (MB)`,
      value: megabytes,
    },
    { what: `${count.toLocaleString('en')} articles: time of the build (s)`, value: Math.round(seconds) },
  ];
}

/** Words in capitals within sentences: about what there is of names. */
function namesIn(paragraph) {
  return paragraph.match(/(?<=[\p{Ll},] )\p{Lu}/gu)?.length ?? 0;
}

async function write(file, texts, count) {
  const random = seeded(3);
  const paragraphs = texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .filter((paragraph) => paragraph.length > 80 && namesIn(paragraph) <= MOST_NAMES);
  const out = createWriteStream(file);
  for (const article of madeArticles(count)) {
    const parts = [article.text];
    for (let length = article.text.length; length < LENGTH; length += parts.at(-1).length + 2)
      parts.push(paragraphs[Math.floor(random() * paragraphs.length)]);
    if (!out.write(`${JSON.stringify({ ...article, text: parts.join('\n\n').slice(0, LENGTH) })}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** A process with all its threads, and the most memory that it held. */
async function run(program, args) {
  const tell = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS+'\\n'))`;
  const child = spawn(program, ['--import', tell, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output = (output + text).slice(-4000)));
  const [code] = await once(child, 'close');
  return { code, output, megabytes: Math.round(Number(/maxRSS (\d+)/.exec(output)?.[1] ?? NaN) / 1024) };
}
