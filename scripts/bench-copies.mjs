import { madeCopies } from './made-copies.mjs';

/** What the bench needs of `src`. */
export const COPIES_STAGES = ['pipeline/text/split-sentences', 'pipeline/article/furniture', 'pipeline/duplicates/find-copies'];

/**
 * How well copies that were planted are found again, and in what time, beside MinHash by itself: seed by seed, and by kind over all.
 *
 * @param texts strings that the vocabulary is taken from
 * @returns `{ seeds: [{ ours, peer }], kinds }`, where each has recall, precision and ms
 */
export function compareCopies(texts, { splitSentences, findFurniture, findCopies }, seeds) {
  const kinds = {};
  const found = seeds.map((seed) => {
    const made = inOrder(madeCopies({ seed, texts }));
    const articles = made.map(({ id, date, source, title, text }) => ({
      article: { id, title, published: date, source, language: 'en', path: '', text },
      sentences: splitSentences(text, 'en'),
      furniture: findFurniture(text),
      titleMentions: [],
      mentions: [],
      dates: [],
    }));
    const ours = timed(() => findCopies(articles));
    const peer = timed(() => minHashAlone(made));
    countKinds(made, ours.first, peer.first, kinds);
    return { ours: { ...scored(made, ours.first), ms: ours.ms }, peer: { ...scored(made, peer.first), ms: peer.ms } };
  });
  return { seeds: found, kinds };
}

/** As the pipeline orders articles: by date, then by id. */
function inOrder(made) {
  return made.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/** Once to be warm, once to count. */
function timed(find) {
  find();
  const started = performance.now();
  const first = find();
  return { first, ms: performance.now() - started };
}

/** For each row that of the article which it is a rewrite of, or its own. */
function sourcesOf(made) {
  const rows = new Map(made.map(({ id }, row) => [id, row]));
  return made.map(({ of }, row) => (of === undefined ? row : rows.get(of)));
}

/** Recall: rewrites in one cluster with what they rewrite. Precision: articles called a copy that are one of the text they are called a copy of. */
function scored(made, first) {
  const sources = sourcesOf(made);
  let rewrites = 0;
  let found = 0;
  let called = 0;
  let right = 0;
  made.forEach(({ of }, row) => {
    if (of !== undefined) {
      rewrites++;
      if (first[row] === first[sources[row]]) found++;
    }
    if (first[row] !== row) {
      called++;
      if (sources[row] === sources[first[row]]) right++;
    }
  });
  return { recall: found / rewrites, precision: right / called };
}

/** Of rewrites, by their share of kept sentences, how many were found; of all else, how many were called a copy of what they are none of. */
function countKinds(made, ours, peer, kinds) {
  const sources = sourcesOf(made);
  made.forEach(({ kind, kept, of }, row) => {
    const key =
      of === undefined
        ? `${kind}: taken for a copy`
        : `${kind}; kept from ${(Math.min(8, Math.floor(kept * 10)) * 10).toFixed(0)} %: found`;
    const is = (first) =>
      of === undefined ? first[row] !== row && sources[row] !== sources[first[row]] : first[row] === first[sources[row]];
    const entry = (kinds[key] ??= { articles: 0, ours: 0, 'MinHash alone': 0 });
    entry.articles++;
    if (is(ours)) entry.ours++;
    if (is(peer)) entry['MinHash alone']++;
  });
}

const PERMUTATIONS = 128;
const ROWS_A_BAND = 2;
/** Of 0.20, 0.25, 0.30 and 0.35 the one with the best F1 on seed 1. */
const PEER_ALIKE = 0.25;

/**
 * The textbook way: 128 minima of the hashes of three words, bands of two, and of a pair that shares a band the share of minima that
 * agree; who agrees with the first of a band joins it. Broder 1997; Leskovec, Rajaraman & Ullman, "Mining of Massive Datasets", ch. 3.
 */
function minHashAlone(made) {
  const first = Int32Array.from(made.keys());
  const bands = Array.from({ length: PERMUTATIONS / ROWS_A_BAND }, () => new Map());
  const minima = new Int32Array(made.length * PERMUTATIONS);
  const multipliers = Int32Array.from({ length: PERMUTATIONS }, (_, i) => Math.imul(2 * i + 1, 0x9e3779b1) | 1);
  made.forEach(({ text }, row) => {
    const own = minima.subarray(row * PERMUTATIONS, (row + 1) * PERMUTATIONS).fill(0x7fffffff);
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const hashes = words.map((word) => hashOf(word));
    for (let i = 0; i + 2 < hashes.length; i++) {
      const run = mixed(Math.imul(Math.imul(hashes[i], 31) ^ hashes[i + 1], 31) ^ hashes[i + 2]);
      for (let p = 0; p < PERMUTATIONS; p++) {
        const value = Math.imul(run ^ (run >>> 15) ^ multipliers[p], multipliers[p]);
        if (value < own[p]) own[p] = value;
      }
    }
    const looked = new Set();
    for (const [b, band] of bands.entries()) {
      const key = own[2 * b] * 2 ** 21 + (own[2 * b + 1] >>> 11);
      const other = band.get(key);
      if (other === undefined) band.set(key, row);
      else if (first[row] === row && !looked.has(other)) {
        looked.add(other);
        let agreeing = 0;
        for (let p = 0; p < PERMUTATIONS; p++) if (own[p] === minima[other * PERMUTATIONS + p]) agreeing++;
        if (agreeing >= PEER_ALIKE * PERMUTATIONS) first[row] = first[other];
      }
    }
  });
  return first;
}

function hashOf(word) {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function mixed(value) {
  const once = Math.imul(value ^ (value >>> 16), 0x5bd1e995);
  return once ^ (once >>> 13);
}
