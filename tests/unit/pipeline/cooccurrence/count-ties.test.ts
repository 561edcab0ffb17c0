import { expect, test } from 'vitest';
import { countTies } from '../../../../src/pipeline/cooccurrence/count-ties.ts';
import type { Network } from '../../../../src/pipeline/cooccurrence/network.ts';
import { gSquared } from '../../../../src/schema/surprise.ts';
import { strengthAt } from '../../../../src/schema/tie.ts';
import { annotated, entitiesNamed } from '../../../support/annotated.ts';
import { randomCorpus } from '../../../support/random-corpus.ts';

const ids = ({ entities }: Network) => entities.map(({ id }) => id);
const tiesOf = ({ entities, ties }: Network) =>
  Array.from(ties.a, (a, i) => ({
    between: `${entities[a]!.id} ${entities[ties.b[i]!]!.id}`,
    strength: ties.strength[i],
    articles: ties.articles[i],
  }));

test('a tie is the sum over articles of the closest pair of mentions', () => {
  const articles = [annotated('a', [['york', 'leeds'], ['hull']]), annotated('b', [['leeds'], [], ['york'], ['york']])];
  expect(tiesOf(countTies(articles, entitiesNamed('hull', 'leeds', 'york')))).toEqual([
    { between: 'leeds york', strength: strengthAt(0) + strengthAt(2), articles: 2 },
    { between: 'leeds hull', strength: strengthAt(1), articles: 1 },
    { between: 'york hull', strength: strengthAt(1), articles: 1 },
  ]);
});

test('entities of most articles come first, those of equally many by id in UTF-16 order', () => {
  const articles = [annotated('a', [['b', 'Z', 'ä', '😀', '｡']]), annotated('b', [['c']]), annotated('c', [['c', 'c', 'c']])];
  const network = countTies(articles, entitiesNamed('ä', 'Z', 'b', 'c', '｡', '😀'));
  expect(ids(network)).toEqual(['c', 'Z', 'b', 'ä', '😀', '｡']);
  expect([...network.articleCounts]).toEqual([2, 1, 1, 1, 1, 1]);
});

test('articles come by first day, then last day, then id in UTF-16 order, the undated ones last', () => {
  const published = { e: '2023-11-06', b: '2023-11', z: '2023-11-01', d: '2023', a: undefined, c: 'soon', Y: '2023-11-06' };
  const articles = Object.entries(published).map(([id, date]) => annotated(id, [], date ? { published: date } : {}));
  const network = countTies(articles, []);
  expect(network.articles.map(({ article }) => article.id)).toEqual(['d', 'z', 'b', 'Y', 'e', 'a', 'c']);
  expect(network.dated).toBe(5);
  expect([...network.firstDay].map((day) => day - network.firstDay[0]!)).toEqual([0, 304, 304, 309, 309]);
  expect([...network.lastDay].map((day) => day - network.firstDay[0]!)).toEqual([364, 304, 333, 309, 309]);
});

test('the title is sentence 0, so a name in it is one sentence from the first', () => {
  const titleMentions = [{ start: 0, end: 4, type: 'place', p: 1, entity: 'york' } as const];
  const network = countTies([annotated('a', [['leeds']], { title: 'York', titleMentions })], entitiesNamed('york', 'leeds'));
  expect([...network.mentions.sentence]).toEqual([0, 1]);
  expect(tiesOf(network)).toEqual([{ between: 'leeds york', strength: strengthAt(1), articles: 1 }]);
});

test('a name in furniture counts nowhere, and an entity named nowhere else is left out', () => {
  const article = annotated('a', [['york', 'leeds'], ['leeds']]);
  const mentions = article.mentions.map((mention) => (mention.entity === 'york' ? { ...mention, furniture: true as const } : mention));
  const network = countTies([{ ...article, mentions }], entitiesNamed('york', 'leeds', 'hull'));
  expect(ids(network)).toEqual(['leeds']);
  expect(network.ties.count).toBe(0);
  expect([...network.mentions.start]).toEqual([0, 2]);
});

test('surprise is signed G² over all articles, those without names among them', () => {
  const articles = [annotated('a', [['york', 'leeds']]), annotated('b', [['york']]), annotated('c', [['leeds']]), annotated('d', [])];
  const { ties } = countTies(articles, entitiesNamed('york', 'leeds'));
  expect([...ties.surprise]).toEqual([gSquared(1, 2, 2, 4)]);
});

test('sums agree with a map of pairs filled the slow way', () => {
  const { articles, entities } = randomCorpus(3, 300, 12, 20);
  const network = countTies(articles, entities);
  const expected = new Map<string, { strength: number; articles: number }>();
  for (const { sentences, mentions } of articles) {
    const number = (start: number) => sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end) + 1;
    const here = new Map<string, number>();
    for (const x of mentions) {
      for (const y of mentions) {
        if (x.entity >= y.entity) continue;
        const distance = Math.abs(number(x.start) - number(y.start));
        here.set(`${x.entity} ${y.entity}`, Math.min(here.get(`${x.entity} ${y.entity}`) ?? Infinity, distance));
      }
    }
    for (const [pair, distance] of here) {
      const sum = expected.get(pair) ?? { strength: 0, articles: 0 };
      expected.set(pair, { strength: sum.strength + strengthAt(distance), articles: sum.articles + 1 });
    }
  }
  const found = new Map(tiesOf(network).map(({ between, ...sum }) => [between.split(' ').sort().join(' '), sum]));
  expect(found).toEqual(expected);
  const keys = Array.from(network.ties.a, (a, i) => a * network.entities.length + network.ties.b[i]!);
  expect(keys).toEqual([...keys].sort((x, y) => x - y));
  expect(network.ties.a.every((a, i) => a < network.ties.b[i]!)).toBe(true);
});

test('copies count once among texts, with the strength of the strongest, and surprise goes by texts', () => {
  const near = [['york', 'leeds']];
  const far = [['york'], [], ['leeds']];
  const articles = [annotated('a', far), annotated('b', [['york']]), annotated('c', near), annotated('d', near), annotated('e', [])];
  const { ties } = countTies(articles, entitiesNamed('york', 'leeds'), () => Int32Array.of(0, 1, 0, 3, 4));
  expect([...ties.articles]).toEqual([3]);
  expect([...ties.texts]).toEqual([2]);
  expect([...ties.strength]).toEqual([strengthAt(2) + 2 * strengthAt(0)]);
  expect([...ties.textStrength]).toEqual([2 * strengthAt(0)]);
  expect([...ties.surprise]).toEqual([gSquared(2, 3, 2, 4)]);
});

test('the order in which articles and entities are given makes no difference', () => {
  const { articles, entities } = randomCorpus(4, 120, 6, 12);
  expect(countTies(articles.toReversed(), entities.toReversed())).toEqual(countTies(articles, entities));
});

test('a mention of an entity that is not in the list is a mistake of the caller', () => {
  expect(() => countTies([annotated('a', [['york']])], [])).toThrow('article a names the entity york');
});

test('no article at all makes an empty network', () => {
  const network = countTies([], []);
  expect(network.entities).toEqual([]);
  expect(network.ties.count).toBe(0);
  expect(network.shownTies).toEqual([]);
});
