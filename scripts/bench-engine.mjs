import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import crossfilter from 'crossfilter2';
import { build as bundle } from 'vite';
import { madeColumns } from './made-columns.mjs';

const SHOWN = 300;
const ROUNDS = 7;
/** Moves a sample of each kind; crossfilter needs 15 ms for a jump. */
const MOVES = { resize: 200, pan: 200, jump: 20 };

/**
 * What a move of the brush costs the counts alone, without a page: over all entities, and over the ties among 300 of them. At 100,000
 * articles beside crossfilter2 on the same articles, whose reduction fills the same arrays by the same columns; then with the 300 of most
 * articles in the range chosen anew in each, at 100,000 and at a million.
 *
 * @param scratch where the page's modules are bundled for Node
 * @returns samples in ms a move, by kind of move
 */
export async function engineMoves(scratch) {
  const engine = await engineModules(scratch);
  const hundredThousand = corpusOf(engine, 100_000);
  const beside = besideCrossfilter(engine, hundredThousand);
  const anew = chosenAnew(engine, hundredThousand);
  return { beside, anew, million: chosenAnew(engine, corpusOf(engine, 1_000_000)) };
}

async function engineModules(scratch) {
  const root = resolve(import.meta.dirname, '..');
  const modules = ['naming', 'tie-distance'].map((name) => `app/data/${name}`);
  modules.push(...['runs', 'set-sums', 'ties-among', 'greatest'].map((name) => `app/query/${name}`), 'schema/tie');
  const entry = join(scratch, 'engine-entry.js');
  mkdirSync(scratch, { recursive: true });
  writeFileSync(entry, modules.map((name) => `export * from ${JSON.stringify(join(root, `src/${name}.ts`))};`).join('\n'));
  const outDir = join(scratch, 'engine');
  await bundle({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: entry, target: 'node20', outDir, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'engine.mjs' } } },
  });
  return import(join(outDir, 'engine.mjs'));
}

function corpusOf({ namingOf }, count) {
  const { entityCount, mentions } = madeColumns(count);
  const start = new Int32Array(count + 1);
  const entity = new Int32Array(mentions.entity.length);
  let at = 0;
  for (let article = 0; article < count; article++) {
    const names = mentions.entity.slice(mentions.start[article], mentions.start[article + 1]).sort();
    for (let i = 0; i < names.length; i++) if (i === 0 || names[i] !== names[i - 1]) entity[at++] = names[i];
    start[article + 1] = at;
  }
  const named = { start, entity: entity.slice(0, at) };
  return { count, entityCount, mentions, named, naming: namingOf(named, entityCount) };
}

/** The same sequence of moves for both: one edge and then both go on by a thousandth, then the range jumps about. */
function ranges(count, kind) {
  const step = Math.max(1, Math.round(count / 1000));
  const [from, to] = [0.2 * count, 0.4 * count];
  return Array.from({ length: MOVES[kind] }, (_, i) => {
    if (kind === 'resize') return [from, to + (i + 1) * step];
    if (kind === 'pan') return [from + (i + 1) * step, to + (i + 1) * step];
    const start = Math.floor((((i * 137) % 700) / 1000) * count);
    return [start, start + 0.2 * count];
  }).map((range) => range.map(Math.round));
}

/** Both answer every move before either is timed, and must agree; then they take turns, the order swapped from round to round. */
function besideCrossfilter(engine, corpus) {
  const ties = tiesAmongMost(engine, corpus);
  const works = { ours: ourCounts(engine, corpus, ties), theirs: theirCounts(corpus, ties) };
  const samples = {};
  for (const kind of Object.keys(MOVES)) {
    const moves = ranges(corpus.count, kind);
    for (const range of moves) {
      const [mine, peer] = [works.ours(range), works.theirs(range)];
      for (const key of ['entities', 'ties', 'strength'])
        for (let i = 0; i < peer[key].length; i++)
          if (mine[key][i] !== peer[key][i]) throw new Error(`${kind} to ${range}: ${key} ${i} is ${mine[key][i]} and ${peer[key][i]}`);
    }
    samples[kind] = { ours: [], theirs: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const who of round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours'])
        samples[kind][who].push(timed(works[who], moves, corpus.count));
  }
  return samples;
}

function timed(work, moves, count) {
  work([0.2 * count, 0.4 * count]);
  const started = performance.now();
  for (const move of moves) work(move);
  return (performance.now() - started) / moves.length;
}

/** CSR by article of the ties among the entities of most articles, numbered as they are met. */
function tiesAmongMost({ greatest, tieDistance, strengthAt }, { count, entityCount, mentions, named, naming }) {
  const slot = new Int32Array(entityCount).fill(-1);
  const articles = Int32Array.from({ length: entityCount }, (_, entity) => naming.start[entity + 1] - naming.start[entity]);
  greatest(articles, SHOWN).forEach((entity, i) => (slot[entity] = i));
  const start = new Int32Array(count + 1);
  const numbers = new Map();
  const item = [];
  const weight = [];
  for (let article = 0; article < count; article++) {
    const names = named.entity.subarray(named.start[article], named.start[article + 1]).filter((entity) => slot[entity] >= 0);
    for (let i = 0; i < names.length; i++)
      for (let j = i + 1; j < names.length; j++) {
        const [s, t] = [slot[names[i]], slot[names[j]]].sort((x, y) => x - y);
        const pair = s * SHOWN + t;
        if (!numbers.has(pair)) numbers.set(pair, numbers.size);
        item.push(numbers.get(pair));
        weight.push(strengthAt(tieDistance(mentions, article, names[i], names[j])));
      }
    start[article + 1] = item.length;
  }
  return { count: numbers.size, start, item: Int32Array.from(item), weight: Int32Array.from(weight) };
}

function ourCounts({ SetSums, rangeRuns }, { entityCount, named }, ties) {
  const entities = new SetSums({ count: entityCount, start: named.start, item: named.entity });
  const among = new SetSums(ties);
  return ([from, to]) => {
    const runs = rangeRuns(from, to);
    entities.moveTo(runs);
    among.moveTo(runs);
    return { entities: entities.articles, ties: among.articles, strength: among.sum };
  };
}

/** As its manual has it: a dimension that is filtered by a range, and a reduction over all groups that adds and takes away. */
function theirCounts({ count, entityCount, named }, { count: tieCount, start, item, weight }) {
  const slice = (column, starts, article) => Array.from(column.subarray(starts[article], starts[article + 1]));
  const records = crossfilter(
    Array.from({ length: count }, (_, article) => ({
      date: article,
      entities: slice(named.entity, named.start, article),
      ties: slice(item, start, article),
      strength: slice(weight, start, article),
    })),
  );
  const date = records.dimension((article) => article.date);
  const change = (sign) => (sums, article) => {
    for (const entity of article.entities) sums.entities[entity] += sign;
    for (let i = 0; i < article.ties.length; i++) {
      sums.ties[article.ties[i]] += sign;
      sums.strength[article.ties[i]] += sign * article.strength[i];
    }
    return sums;
  };
  const none = () => ({
    entities: new Int32Array(entityCount),
    ties: new Int32Array(tieCount),
    strength: new Float64Array(tieCount),
  });
  const all = records.groupAll().reduce(change(1), change(-1), none);
  return (range) => {
    date.filterRange(range);
    return all.value();
  };
}

/** One sample is one move: what the median hides is told by the slowest. */
function chosenAnew({ SetSums, TiesAmong, rangeRuns, greatest }, corpus) {
  const entities = new SetSums({ count: corpus.entityCount, start: corpus.named.start, item: corpus.named.entity });
  const among = new TiesAmong(corpus, SHOWN);
  const work = ([from, to]) => {
    const runs = rangeRuns(from, to);
    entities.moveTo(runs);
    return among.moveTo(runs, greatest(entities.articles, SHOWN));
  };
  const samples = {};
  for (const kind of Object.keys(MOVES)) {
    const moves = ranges(corpus.count, kind);
    for (const move of moves) work(move);
    samples[kind] = [];
    for (let round = 0; round < 3; round++)
      for (const move of moves) {
        const started = performance.now();
        work(move);
        samples[kind].push(performance.now() - started);
      }
  }
  return samples;
}
