import { expect, test } from 'vitest';
import { draw, drawnKey, type DrawnMention, type DrawnTie } from '../../../../src/app/check/draw.ts';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { makeBundle, type MarkedArticle } from '../../../support/bundle.ts';

const corpusOf = (articles: readonly MarkedArticle[]) => tabulate(makeBundle(articles, {}).manifest);
const made = (count: number, text: (i: number) => string, name = 'a') =>
  Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, text: text(i) }));

/** Ann in each article twice, and one of three others once. */
const SMALL = made(40, (i) => `[Ann] met [Ann].\n[${['Bo', 'Cy', 'Di'][i % 3]!}] left.`);

test('the same corpus draws the same, and a longer draw begins with the shorter one', () => {
  for (const kind of ['mention', 'tie'] as const) {
    const first = draw(corpusOf(SMALL), kind, 30);
    expect(first.items).toHaveLength(30);
    expect(draw(corpusOf(SMALL), kind, 30)).toEqual(first);
    expect(draw(corpusOf(SMALL), kind, 35).items.slice(0, 30)).toEqual(first.items);
  }
});

test('nothing is drawn twice, and in the end everything is drawn', () => {
  const corpus = corpusOf(SMALL);
  const mentions = draw(corpus, 'mention', 1000);
  expect(mentions.population).toBe(120);
  expect(new Set(mentions.items.map(drawnKey)).size).toBe(120);
  const ties = draw(corpus, 'tie', 1000);
  expect(ties.population).toBe(40);
  expect(new Set(ties.items.map(drawnKey)).size).toBe(40);
});

test('a corpus of which nothing can be drawn draws nothing', () => {
  const corpus = corpusOf([{ id: 'a', text: 'Nobody came.' }]);
  for (const kind of ['mention', 'tie'] as const) expect(draw(corpus, kind, 30)).toEqual({ items: [], population: 0 });
});

test('an article more leaves the order of what was there', () => {
  const before = corpusOf(SMALL);
  const after = corpusOf([{ id: 'new', text: '[Bo] saw [Ann] and [Di].' }, ...SMALL]);
  const drawn = (corpus: typeof before) =>
    draw(corpus, 'mention', 1000).items.map((item) => `${corpus.articles.id[item.article]!} ${(item as DrawnMention).ordinal}`);
  expect(drawn(after).filter((one) => !one.startsWith('new '))).toEqual(drawn(before));
});

test('every mention is as likely as any other, wherever in its article it stands', () => {
  // 2,000 articles with four mentions each: of 4,000 drawn, each place has 1,000, give or take 4 standard deviations of 19.4.
  const corpus = corpusOf(made(2000, () => '[Ann] and [Bo] met.\n[Cy] and [Di] left.'));
  const { items, population } = draw(corpus, 'mention', 4000);
  expect(population).toBe(8000);
  for (const place of [0, 1, 2, 3]) {
    const count = items.filter((item) => (item as DrawnMention).ordinal === place).length;
    expect(Math.abs(count - 1000)).toBeLessThan(78);
  }
});

test('a tie is drawn by what it adds to the strength: e times as often in one sentence as in neighbouring ones', () => {
  // Of Ann and Bo in one sentence and Cy in the next, one pair has weight 1 and two have 1/e: 0.576 of all are the first.
  const corpus = corpusOf(made(3000, () => '[Ann] met [Bo].\n[Cy] left.'));
  const { items, population } = draw(corpus, 'tie', 300);
  expect(population).toBe(9000);
  const cy = corpus.entities.byId.get('cy')!;
  const near = items.filter((item) => ![(item as DrawnTie).a, (item as DrawnTie).b].includes(cy)).length;
  expect(Math.abs(near - 300 * 0.576)).toBeLessThan(4 * Math.sqrt(300 * 0.576 * 0.424));
});

test('two that stand so far apart that they add nothing to a tie are never drawn', () => {
  const corpus = corpusOf([{ id: 'a', text: `[Ann] came.\n${'It rained.\n'.repeat(12)}[Bo] left.` }]);
  expect(draw(corpus, 'tie', 30).population).toBe(0);
});
