import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeExamples } from '../../../../../scripts/training/examples.ts';
import { EntityModel, WordTable } from '../../../../../src/pipeline/entities/model/entity-model.ts';
import { FeatureList } from '../../../../../src/pipeline/entities/model/feature-list.ts';
import { hashText, mix } from '../../../../../src/pipeline/entities/model/hash.ts';
import { tagDocument } from '../../../../../src/pipeline/entities/model/tag-document.ts';
import { TAGS } from '../../../../../src/pipeline/entities/model/tags.ts';
import { decodeWeights, type Weights } from '../../../../../src/pipeline/entities/model/weights-file.ts';
import { readLines } from '../../../../../src/pipeline/entities/reading.ts';
import { splitSentences } from '../../../../../src/pipeline/text/split-sentences.ts';

const BYTES = readFileSync(new URL('../../../../../src/pipeline/entities/model/weights.bin', import.meta.url));
const TEXT =
  'The mayor of Lisbon met Ana Sousa of Galp Energia. “Sousa was late,” he said. The talks in Lisbon, at the Museum of Art, went on until 9 p.m. on Kim Jong-il’s orders.';

const linesOf = (text: string) => readLines({ id: 'a', path: 'a', language: 'en', text }, splitSentences(text, 'en'), false).lines;
const found = (model: EntityModel, text: string) =>
  tagDocument(linesOf(text), model).map(({ line, first, last, type, p }) => [
    line.text.slice(line.tokens[first]!.start, line.tokens[last]!.end),
    type,
    p,
  ]);

/** A model that has a weight for every feature of the text, some for this tag, some for that. */
function modelOf(features: Iterable<number>, tables: Weights): EntityModel {
  const featureKeys = Int32Array.from(new Set(features));
  return new EntityModel({
    ...tables,
    transitions: new Float32Array(TAGS * TAGS),
    featureKeys,
    featureScales: new Int8Array(featureKeys.length).fill(-7),
    featureWeights: Int8Array.from({ length: featureKeys.length * TAGS }, (_, k) => (Math.imul(k + 1, 2654435761) >>> 24) - 128),
  });
}

test('what is added up when the model is used are the features that were learnt, token by token', () => {
  const tables = decodeWeights(BYTES);
  const lines = linesOf(TEXT);
  const document = { id: 'a', lines, names: lines.map(() => []), weight: 1, copies: 1 };
  const examples = makeExamples(document, new WordTable(tables));
  const model = modelOf(
    examples.flatMap(({ features }) => [...features]),
    tables,
  );
  const learnt = examples.flatMap(({ features, starts, allowed }) => {
    const scores = new Float64Array(allowed.length * TAGS);
    allowed.forEach((_, i) => {
      const list = new FeatureList();
      for (const hash of features.subarray(starts[i]!, starts[i + 1]!)) list.add(hash);
      model.addScores(list, scores, i * TAGS);
    });
    return [...scores];
  });
  const used: number[] = [];
  const weigh = model.chain.marginals.bind(model.chain);
  model.chain.marginals = (scores, length, ...rest) => {
    used.push(...scores.subarray(0, length * TAGS));
    return weigh(scores, length, ...rest);
  };
  tagDocument(lines, model);
  expect(learnt.length).toBeGreaterThan(15 * TAGS);
  learnt.forEach((score, i) => expect(used[i]).toBeCloseTo(score, 3)); // afterwards, stretches are weighed once more
});

test('the same text is read the same way, whatever was read before', () => {
  const fresh = found(EntityModel.from(BYTES), TEXT);
  const used = EntityModel.from(BYTES);
  found(used, 'Other words, of Galp and of Lisbon, were read by Sousa before.');
  expect(found(used, TEXT)).toEqual(fresh);
  expect(found(used, TEXT)).toEqual(fresh);
  expect(fresh.length).toBeGreaterThan(4);
});

test('a word hears what its other occurrences are: a bare surname follows the full name', () => {
  const text = 'Larkspur rose. Shares were up. Much later, the actress Jane Larkspur said that she was glad.';
  expect(found(EntityModel.from(BYTES), text).map(([name, type]) => `${name} ${type}`)).toContain('Larkspur person');
});

test('hashes are never 0, which marks an empty place', () => {
  expect(hashText('')).not.toBe(0);
  for (let i = -1000; i < 1000; i++) expect(mix(1, i, -i)).not.toBe(0);
});
