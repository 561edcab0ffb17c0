import { expect, test } from 'vitest';
import { partNames } from '../../../../src/pipeline/entities/part-names.ts';
import type { AnalyzedArticle } from '../../../../src/schema/article.ts';
import type { EntityType } from '../../../../src/schema/entity.ts';

type Name = readonly [name: string, type: EntityType];

function naming(id: string, ...names: readonly Name[]): AnalyzedArticle {
  const text = names.map(([name]) => name).join(', ');
  const mentions = names.map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type, p: 0.9 }));
  return {
    article: { id, path: id, language: 'en', text },
    sentences: [{ start: 0, end: text.length }],
    furniture: [],
    titleMentions: [],
    mentions,
    dates: [],
  };
}

const often = (...names: readonly Name[]) => [1, 2, 3, 4].map((n) => naming(`known ${n}`, ...names));
const partsOf = (whole: Name, known: readonly AnalyzedArticle[]) => {
  const { article, mentions } = partNames([...known, naming('joined', whole)]).at(-1)!;
  return mentions.map(({ start, end, type }) => [article.text.slice(start, end), type]);
};

test('two names that many articles have apart are no single one', () => {
  const known = often(['Anna Berg', 'person'], ['Kerner Ports', 'organization'], ['Brannoch', 'place']);
  expect(partsOf(['Anna Berg of Kerner Ports', 'organization'], known)).toEqual([
    ['Anna Berg', 'person'],
    ['Kerner Ports', 'organization'],
  ]);
  expect(partsOf(['Kerner Ports for Brannoch', 'organization'], known)).toEqual([
    ['Kerner Ports', 'organization'],
    ['Brannoch', 'place'],
  ]);
});

test.each<[whole: Name, first: Name, second: Name]>([
  [
    ['Communist Party of China', 'organization'],
    ['Communist Party', 'organization'],
    ['China', 'place'],
  ],
  [
    ['Supreme Court of Puerto Rico', 'organization'],
    ['Supreme Court', 'organization'],
    ['Puerto Rico', 'place'],
  ],
  [
    ['United States of America', 'place'],
    ['United States', 'place'],
    ['America', 'place'],
  ],
  [
    ['Court of Audit', 'organization'],
    ['Court', 'organization'],
    ['Audit', 'organization'],
  ],
])('%j stays one name', (whole, first, second) => {
  expect(partsOf(whole, often(first, second))).toEqual([[...whole]]);
});

test('a name that articles have as one is one, and so is one that was marked by hand', () => {
  const known = often(['Kerner Ports', 'organization'], ['Brannoch', 'place']);
  const whole: Name = ['Kerner Ports for Brannoch', 'organization'];
  expect(partsOf(whole, [...known, naming('again', whole)])).toEqual([[...whole]]);
  const marked = naming('marked', whole);
  const given = { ...marked, mentions: marked.mentions.map((mention) => ({ ...mention, given: true as const })) };
  expect(partNames([...known, given]).at(-1)).toBe(given);
});

test('a name of the user’s list stays whole', () => {
  const known = often(['Kerner Ports', 'organization'], ['Brannoch', 'place']);
  const whole = naming('joined', ['Kerner Ports for Brannoch', 'organization']);
  expect(partNames([...known, whole], [{ name: 'Kerner Ports for Brannoch', type: 'organization', aliases: [] }]).at(-1)).toBe(whole);
});
