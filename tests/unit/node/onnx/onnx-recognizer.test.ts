import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ResultCache } from '../../../../src/node/disk-cache.ts';
import { loadTransformers } from '../../../../src/node/onnx/load-transformers.ts';
import type { LoadRuntime } from '../../../../src/node/onnx/model-runtime.ts';
import { onnxRecognizer } from '../../../../src/node/onnx/onnx-recognizer.ts';
import { readCorpus } from '../../../../src/node/read-corpus.ts';
import { readLines } from '../../../../src/pipeline/entities/reading.ts';
import { splitSentences } from '../../../../src/pipeline/text/split-sentences.ts';
import { tempFolder } from '../temp-folder.ts';
import { byteLevel, runTiny, sentencePiece, tinyModel } from './tiny-model.ts';

const isInstalled = (() => {
  try {
    return createRequire(import.meta.url).resolve('@huggingface/transformers') !== '';
  } catch {
    return false;
  }
})();

const KNOWN = {
  president: 'O',
  anna: 'B-PER',
  berg: 'I-PER',
  '##mann': 'O',
  visited: 'O',
  oslo: 'B-LOC',
  and: 'O',
  nor: 'B-ORG',
  '##we': 'O',
  '##gen': 'O',
  kim: 'B-PER',
  jong: 'I-PER',
  '-': 'I-PER',
  un: 'I-PER',
  '.': 'O',
  ',': 'O',
  '’': 'O',
  s: 'O',
  russia: 'B-ORG',
  fire: 'O',
  in: 'O',
  東: 'B-LOC',
  京: 'I-LOC',
  に: 'O',
  photo: 'O',
  ':': 'O',
  'russians': 'B-ORG', // prettier-ignore
};

async function found(folder: string, text: string, title?: string, load: LoadRuntime = runTiny) {
  const article = { id: 'a', path: 'a.txt', language: 'en', text, ...(title === undefined ? {} : { title }) };
  const names = await onnxRecognizer(folder, load).recognize(readLines(article, splitSentences(text, 'en'), true));
  return {
    ...names,
    text: names.mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
    title: names.titleMentions.map(({ start, end, type }) => `${title!.slice(start, end)} ${type}`),
  };
}

test('names are stretches of the text, of whole words, with how sure the model is', async () => {
  const { text, mentions } = await found(tinyModel(KNOWN), 'President Anna Bergmann visited Norwegen, and Ösló. Kim Jong-un visited Oslo.');
  expect(text).toEqual(['Anna Bergmann person', 'Norwegen organization', 'Ösló place', 'Kim Jong-un person', 'Oslo place']);
  for (const { p } of mentions) expect(p).toBeGreaterThan(0.9);
  expect(mentions[0]).toEqual({ start: 10, end: 23, type: 'person', p: 0.97 });
});

test('the title is read as a sentence of its own', async () => {
  const { title, text } = await found(tinyModel(KNOWN), 'Anna Berg visited.', 'Fire in Oslo');
  expect([title, text]).toEqual([['Oslo place'], ['Anna Berg person']]);
});

test('a sentence that is longer than the model can read is cut between words', async () => {
  const folder = tinyModel(KNOWN, { mostPieces: 8 });
  const lengths: number[] = [];
  const load: LoadRuntime = async (model) => {
    const runtime = await runTiny(model);
    return { ...runtime, score: (sequences) => (lengths.push(...sequences.map(({ length }) => length)), runtime.score(sequences)) };
  };
  const text = `${'Anna Bergmann visited Norwegen and '.repeat(9)}${'Oslo'.repeat(20)} Oslo.`;
  const names = await found(folder, text, undefined, load);
  expect(names.text.filter((name) => name === 'Anna Bergmann person')).toHaveLength(9);
  expect(names.text.filter((name) => name === 'Norwegen organization')).toHaveLength(9);
  expect(names.text.at(-1)).toBe('Oslo place');
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
});

test.each([
  ['pairs, direction marks and unknown words before a name', '😀😀 \u200fКишинёв Oslo', ['Oslo place']],
  ['writing without spaces', '東京に 😀東京', ['東京 place', '東京 place']],
  ['a name written with marks of its own', 'O\u0308slo\u0301 Oslo', ['O\u0308slo\u0301 place', 'Oslo place']],
  ['nothing known', '— …', []],
])('offsets are right for %s', async (_, text, expected) => {
  expect((await found(tinyModel(KNOWN), text)).text).toEqual(expected);
});

test('vocabularies of bytes and of pieces with blanks are read as well', async () => {
  const bytes = tinyModel({ ĠOslo: 'B-LOC' }, { tokenizer: byteLevel(['O s', 'Os l', 'Osl o', 'Ġ Oslo']) });
  expect((await found(bytes, 'Ærø 😀, Oslo.')).text).toEqual(['Oslo place']);
  const pieces = tinyModel({ '▁Zü': 'B-LOC', rich: 'O' }, { tokenizer: sentencePiece(['▁Zü', 'rich', '▁in', ',', '.', '▁']) });
  expect((await found(pieces, 'in Zürich, in Ｚürich.')).text).toEqual(['Zürich place', 'Ｚürich place']);
});

const ARTICLE = 'date 2023-11-06\n\nPresident Anna Berg’s visited Russia, and Oslo. Russians in Kim.\n';

/** Keeps what it is given. */
function memoryCache(): ResultCache & { puts: number } {
  const kept = new Map<string, string>();
  return { puts: 0, get: (key) => kept.get(key), put(key, result) { this.puts++; kept.set(key, result); }, save: () => {} }; // prettier-ignore
}

test('a corpus is read by it to the product’s scheme, in any language', async () => {
  const recognizer = onnxRecognizer(tinyModel(KNOWN), runTiny);
  const folder = tempFolder({ 'a.txt': ARTICLE, 'b.jsonl': '{"language":"de","text":"Präsident Berg in Oslo, in Russia."}' });
  const { corpus } = await readCorpus([folder], { recognizer });
  const names = corpus.articles.map(({ article: { text }, mentions }) =>
    mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
  );
  expect(names).toEqual([
    ['Anna Berg person', 'Russia place', 'Oslo place', 'Kim person'],
    ['Berg person', 'Oslo place', 'Russia organization'],
  ]);
  for (const article of corpus.articles) expect(article).not.toHaveProperty('onlyListed');
});

test('the user’s own list wins over it, and another list finds anew', async () => {
  const recognizer = onnxRecognizer(tinyModel(KNOWN), runTiny);
  const cache = memoryCache();
  const names = async (list: string) => {
    const { corpus } = await readCorpus([tempFolder({ 'a.txt': ARTICLE, 'entities.csv': list })], { recognizer, cache });
    const { article, mentions } = corpus.articles[0]!;
    return mentions.map(({ start, end, type }) => `${article.text.slice(start, end)} ${type}`);
  };
  expect(await names('name,type\nBerg,place\nvisited,org\n')).toEqual([
    'Berg place',
    'visited organization',
    'Russia place',
    'Oslo place',
    'Kim person',
  ]);
  expect(await names('name,type\nOslo,person\n')).toEqual(['Anna Berg person', 'Russia place', 'Oslo person', 'Kim person']);
});

test('what it found is kept under its own name, and a changed model finds anew', async () => {
  const folder = tempFolder({ 'a.txt': ARTICLE });
  const model = tinyModel(KNOWN);
  const cache = memoryCache();
  await readCorpus([folder], { cache, recognizer: onnxRecognizer(model, runTiny) });
  await readCorpus([folder], { cache });
  expect(cache.puts).toBe(2);
  const unused: LoadRuntime = () => Promise.reject(new Error('not needed'));
  await readCorpus([folder], { cache, recognizer: onnxRecognizer(model, unused) });
  expect(cache.puts).toBe(2);
  for (const [file, content] of [
    ['tokenizer_config.json', '{"model_max_length":16}'],
    ['onnx/model.onnx_data', 'x'],
  ] as const) {
    const { identity } = onnxRecognizer(model, runTiny);
    writeFileSync(join(model, file), content);
    expect(onnxRecognizer(model, runTiny).identity).not.toBe(identity);
  }
});

test.each([
  ['no folder', () => join(tempFolder(), 'nothing'), /nothing: the folder is not there; choose the folder of a token-class/],
  ['no config.json', () => tinyModel(KNOWN, { without: 'config.json' }), /config\.json: cannot be read: it is not there; choose/],
  ['no tokenizer.json', () => tinyModel(KNOWN, { without: 'tokenizer.json' }), /tokenizer\.json: cannot be read: it is not there/],
  ['no network', () => tinyModel(KNOWN, { without: 'onnx/model.onnx' }), /no model\.onnx in it, nor in .*onnx; choose/],
  ['labels of something else', () => tinyModel({ good: 'POSITIVE' }), /none of its labels \(O, POSITIVE\) is of a person, an org/],
])('a folder that is no such model is refused with what is missing: %s', (_, folder, message) => {
  expect(() => onnxRecognizer(folder(), runTiny)).toThrow(message);
});

test('a model that fails ends the build instead of rejecting every article', async () => {
  const folder = tempFolder({ 'a.txt': ARTICLE });
  const load: LoadRuntime = async (model) => ({ ...(await runTiny(model)), score: () => Promise.reject(new Error('bad shape')) });
  const recognizer = onnxRecognizer(tinyModel(KNOWN), load);
  await expect(readCorpus([folder], { recognizer })).rejects.toThrow(/the model fails: bad shape; check that it is one for token/);
});

test.skipIf(isInstalled)('where the library is not installed, it is said how to install it', async () => {
  const recognizer = onnxRecognizer(tinyModel(KNOWN));
  await expect(readCorpus([tempFolder({ 'a.txt': ARTICLE })], { recognizer })).rejects.toThrow(
    /@huggingface\/transformers, which runs the model, is not installed; in .*, run “npm install --no-save --ignore-scripts @huggingface\/transformers@\d/,
  );
});

test.runIf(isInstalled)('the library itself gives the same as the stand-in of these tests', async () => {
  const text = 'President Anna Bergmann visited Norwegen, and Ösló 😀東京. Kim Jong-un visited Oslo.';
  for (const networkFile of ['onnx/model.onnx', 'model.onnx']) {
    const real = await found(tinyModel(KNOWN, { networkFile }), text, 'Fire in Oslo', loadTransformers);
    expect(real).toEqual(await found(tinyModel(KNOWN), text, 'Fire in Oslo'));
  }
});
