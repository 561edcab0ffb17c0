import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { build as bundle } from 'vite';
import { seeded } from './made-corpus.mjs';

/** Draws of a search by seed; others were used while the weights were chosen. */
const SEED = 90_210;
const QUERIES = 200;
const RANKED = 500;
/** What tells nothing: a query of these alone is drawn again. */
const STOP_WORDS = new Set(
  'the a an of in on at to for and or but is was are were be been by with as that this it its from he she they his her their has have had not who which will would said after also'.split(
    ' ',
  ),
);

/**
 * The page's search beside minisearch's: how large the index is, how long a query takes to its first hits, and how often the article
 * that a query was taken from is among the first three.
 *
 * @param many articles for size and time @param real articles for the ranking @param scratch where the page's modules are bundled for Node
 */
export async function compareSearch(many, real, scratch) {
  const modules = await searchModules(scratch);
  const large = searcherOf(modules, many);
  const peer = miniSearch(many);
  const sizes = { ours: compressed(large.part), theirs: compressed(peer), words: large.part.count };
  const times = await timeQueries(large.searcher, many);
  return { sizes, times, misses: await countMisses(searcherOf(modules, real).searcher, miniSearch(real), real) };
}

async function searchModules(scratch) {
  const root = resolve(import.meta.dirname, '..');
  const modules = ['pipeline/bundle/search-part', 'app/search/searcher', 'app/data/texts'];
  const entry = join(scratch, 'search-entry.js');
  mkdirSync(scratch, { recursive: true });
  writeFileSync(entry, modules.map((name) => `export * from ${JSON.stringify(join(root, `src/${name}.ts`))};`).join('\n'));
  const outDir = join(scratch, 'search');
  await bundle({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: entry, target: 'node20', outDir, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'search.mjs' } } },
  });
  return import(join(outDir, 'search.mjs'));
}

/** A corpus with what the search asks of one: texts lie in memory, as they do in a page that is one file. */
function searcherOf({ searchPart, Searcher }, articles) {
  const part = searchPart(articles);
  const corpus = {
    articles: {
      count: articles.length,
      dated: 0,
      headline: articles.map(({ title }) => title ?? ''),
      titled: Int32Array.from(articles, ({ title }) => Number(Boolean(title))),
      words: Int32Array.from(articles, ({ text }) => text.split(/\s+/).length),
    },
    search: {},
    shards: [{ name: 'texts-0', from: 0, to: articles.length }],
  };
  const texts = { corpus, source: { search: async () => part }, article: async (row) => articles[row], shard: async () => articles };
  return { part, searcher: new Searcher(texts) };
}

function miniSearch(articles) {
  const index = new MiniSearch({ idField: 'row', fields: ['title', 'text'] });
  index.addAll(articles.map(({ title, text }, row) => ({ row, title, text })));
  return index;
}

function compressed(value) {
  return gzipSync(JSON.stringify(value), { level: 9 }).length;
}

/** Headline words, names, phrases, and a quarter of them with one typo. */
async function timeQueries(searcher, articles) {
  const random = seeded(SEED);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const kinds = [
    ({ title, text }) => drawn(wordsIn(title ?? text), 3, random),
    ({ text }) => pick(text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu) ?? [text.slice(0, 8)]),
    ({ text }) => `"${passage(text, 3, random)}"`,
  ];
  const queries = Array.from({ length: QUERIES }, (_, i) => {
    const query = kinds[i % kinds.length](pick(articles));
    return i % 4 === 3 ? withTypo(query, random) : query;
  });
  for (const query of queries.slice(0, 40)) await searcher.first(query);
  const times = [];
  for (const query of queries) {
    const started = performance.now();
    await searcher.first(query);
    times.push(performance.now() - started);
  }
  return times.sort((x, y) => x - y);
}

/** Random passages of four words, and words of headlines, half and half; how many do not bring their article among the first three. */
async function countMisses(searcher, peer, articles) {
  const random = seeded(SEED + 1);
  const misses = { ours: 0, theirs: 0, queries: RANKED };
  for (let i = 0; i < RANKED;) {
    const row = Math.floor(random() * articles.length);
    const { title, text } = articles[row];
    const query = i % 2 === 0 || !title ? passage(text, 4, random) : drawn(wordsIn(title), 4, random);
    if (wordsIn(query).every((word) => STOP_WORDS.has(word.toLowerCase()))) continue;
    i++;
    const { best } = await searcher.first(`${query} `, 3);
    if (!best.some(({ article }) => article === row)) misses.ours++;
    if (
      !peer
        .search(query)
        .slice(0, 3)
        .some(({ id }) => id === row)
    )
      misses.theirs++;
  }
  return misses;
}

/** As one would type them: without the marks around them, with those inside. */
function wordsIn(text) {
  return text
    .split(/[\s—]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}

/** Some words that follow one another, marks left out. */
function passage(text, count, random) {
  const words = wordsIn(text);
  const from = Math.floor(random() * Math.max(1, words.length - count));
  return words.slice(from, from + count).join(' ');
}

/** Some different words in no order. */
function drawn(words, count, random) {
  const left = [...new Set(words)];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]).join(' ');
}

/** One letter left out, doubled, replaced, or changed round with its neighbour, in the longest word. */
function withTypo(query, random) {
  const longest = wordsIn(query).sort((x, y) => y.length - x.length)[0];
  if (!longest || longest.length < 4) return query;
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const [before, letter, after] = [longest.slice(0, at), longest[at], longest.slice(at + 1)];
  const forms = [before + after, before + letter + letter + after, `${before}e${after}`, before + after[0] + letter + after.slice(1)];
  return query.replace(longest, forms[Math.floor(random() * forms.length)]);
}
