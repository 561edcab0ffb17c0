import { describe, expect, test } from 'vitest';
import { reviseMentions } from '../../../../src/pipeline/entities/revise-mentions.ts';
import type { AnalyzedArticle } from '../../../../src/schema/article.ts';
import type { EntityType } from '../../../../src/schema/entity.ts';

function naming(id: string, name: string, type: EntityType, p = 0.9): AnalyzedArticle {
  const text = `${name} again.`;
  return {
    article: { id, path: id, language: 'en', text },
    sentences: [{ start: 0, end: text.length }],
    furniture: [],
    titleMentions: [],
    mentions: [{ start: 0, end: name.length, type, p }],
    dates: [],
  };
}

test('a name that many articles give one type is that in all of them', () => {
  const articles = [...['a', 'b', 'c', 'd'].map((id) => naming(id, 'Acme', 'organization')), naming('e', 'Acme', 'person')];
  const revised = reviseMentions(articles);
  expect(revised[4]!.mentions).toEqual([{ start: 0, end: 4, type: 'organization', p: 0.9 }]);
  expect(revised[0]).toBe(articles[0]);
});

test('without a clear majority every article keeps its reading, and its object', () => {
  const articles = [
    naming('a', 'Jordan', 'place'),
    naming('b', 'Jordan', 'place'),
    naming('c', 'Jordan', 'place'),
    naming('d', 'Jordan', 'person'),
  ];
  expect(reviseMentions(articles).map((article, i) => article === articles[i])).toEqual([true, true, true, true]);
});

test('a listed name keeps the type of the list, in whatever case, however many articles have another', () => {
  const articles = [...['a', 'b', 'c', 'd'].map((id) => naming(id, 'ACME', 'organization')), naming('e', 'ACME', 'person')];
  const listed = [{ name: 'Acme', type: 'person' as const, aliases: [] }];
  expect(reviseMentions(articles, listed).map((article, i) => article === articles[i])).toEqual(Array(5).fill(true));
});

describe('a body or a place that no list knows is settled by half as many again as disagree', () => {
  const typesOf = (articles: readonly AnalyzedArticle[]) => reviseMentions(articles).map(({ mentions }) => mentions[0]!.type);
  const three = (name: string, type: EntityType) => ['a', 'b', 'c'].map((id) => naming(id, name, type));

  test('where the recogniser was unsure', () => {
    const unsure = ['d', 'e'].map((id) => naming(id, 'Brannoch', 'organization', 0.8));
    expect(typesOf([...three('Brannoch', 'place'), ...unsure])).toEqual(Array(5).fill('place'));
  });

  test('and not where it was sure', () => {
    const sure = ['d', 'e'].map((id) => naming(id, 'Brannoch', 'organization', 0.95));
    expect(typesOf([...three('Brannoch', 'place'), ...sure])).toEqual([...Array(3).fill('place'), 'organization', 'organization']);
  });

  test('a known place may be a club’s name too', () => {
    const club = ['d', 'e'].map((id) => naming(id, 'Liverpool', 'organization', 0.8));
    expect(typesOf([...three('Liverpool', 'place'), ...club]).slice(3)).toEqual(['organization', 'organization']);
  });

  test('a family has the name of its firm', () => {
    const family = ['d', 'e'].map((id) => naming(id, 'Brannoch', 'person', 0.8));
    expect(typesOf([...three('Brannoch', 'organization'), ...family]).slice(3)).toEqual(['person', 'person']);
  });
});
