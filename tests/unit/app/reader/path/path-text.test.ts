import { expect, test } from 'vitest';
import { linkQuotes } from '../../../../../src/app/reader/path/link-quotes.ts';
import { pathMarkdown, pathText } from '../../../../../src/app/reader/path/path-text.ts';
import { makeExplorer } from '../../../../support/explorer.ts';

const explorer = makeExplorer('', [
  { id: 'a', published: '2020-03-01', source: 'The Herald', title: 'First *of all*', text: '[Ann] met [Bob].' },
  { id: 'b', published: '2020-03-02', source: 'The Post', title: 'Second', text: '[Ann] met [Bob] again.' },
  { id: 'c', published: '2020-03-06', source: 'The Post', title: 'Third', text: '[Bob] slept.\n[Cyd] met nobody.' },
]);
const { corpus, texts } = explorer;
const chain = ['Ann', 'Bob', 'Cyd'].map((name) => corpus.entities.name.indexOf(name));
async function links() {
  const found = await linkQuotes(corpus, texts, explorer.articles, chain, []);
  return found.map((link, i) => (i === 0 ? { ...link, url: 'https://example.org/a' } : link));
}

test('a chain is copied as text with the source of each sentence, and how many more say so', async () => {
  const lines = pathText(corpus, chain, await links(), '3 articles').split('\n\n');
  expect(lines.slice(1, 4)).toEqual([
    'Ann — Bob — Cyd',
    '1. Ann and Bob\n“Ann met Bob.”\n“First *of all*”, The Herald, 1 Mar 2020, same sentence, both also in 1 more article, https://example.org/a',
    '2. Bob and Cyd\n“Bob slept. Cyd met nobody.”\n“Third”, The Post, 6 Mar 2020, next sentence',
  ]);
  expect(lines[4]).toContain('Found in 3 articles. Corpus ');
});

test('as Markdown it is a list with links, in which nothing of the articles is markup', async () => {
  const lines = pathMarkdown(corpus, chain, await links(), '3 articles').split('\n');
  expect(lines[0]).toMatch(/^# .*: from Ann to Cyd$/);
  expect(lines).toContain(
    '1. **Ann and Bob**: “Ann met Bob.” — [First \\*of all\\*](<https://example.org/a>), The Herald, 1 Mar 2020, same sentence, both also in 1 more article',
  );
});
