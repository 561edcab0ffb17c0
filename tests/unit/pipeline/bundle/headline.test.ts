import { expect, test } from 'vitest';
import { headline } from '../../../../src/pipeline/bundle/headline.ts';
import type { AnnotatedArticle } from '../../../../src/schema/article.ts';

function article(text: string, title?: string, sentences = [{ start: 0, end: text.length }]): AnnotatedArticle {
  return {
    article: { id: 'the-id', language: 'en', path: 'a.txt', text, ...(title === undefined ? {} : { title }) },
    sentences,
    furniture: [],
    titleMentions: [],
    mentions: [],
    dates: [],
  };
}

test('an article is called by its title, on one line', () => {
  expect(headline(article('The river rose.', ' Flood\n in York '))).toBe('Flood in York');
});

test('without a title it is called by its first sentence', () => {
  expect(
    headline(
      article('The river rose. It fell.', undefined, [
        { start: 0, end: 15 },
        { start: 16, end: 24 },
      ]),
    ),
  ).toBe('The river rose.');
  expect(headline(article('The river rose.', '  '))).toBe('The river rose.');
});

test('a long sentence is cut at a word, within 200 characters', () => {
  const cut = headline(article('flood '.repeat(60)));
  expect(cut).toBe(`${'flood '.repeat(33).trim()}…`);
  expect(cut.length).toBeLessThanOrEqual(200);
});

test('a sentence of exactly 200 characters is kept, one more is cut', () => {
  const sentence = `${'a'.repeat(99)} ${'b'.repeat(100)}`;
  expect(headline(article(sentence))).toBe(sentence);
  expect(headline(article(`${sentence}c`))).toBe(`${'a'.repeat(99)} ${'b'.repeat(99)}…`);
});

test('a sentence without spaces is cut between characters, never inside one', () => {
  const cut = headline(article('😀'.repeat(150)));
  expect(cut).toBe(`${'😀'.repeat(99)}…`);
});

test('no comma or dash stands before the ellipsis', () => {
  expect(headline(article(`${'a'.repeat(150)}, — ${'b'.repeat(80)}`))).toBe(`${'a'.repeat(150)}…`);
});

test('an article without words is called by its id', () => {
  expect(headline(article(' \n ', undefined, []))).toBe('the-id');
});
