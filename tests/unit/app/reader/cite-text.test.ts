import { expect, test } from 'vitest';
import { citeMarkdown, citeText } from '../../../../src/app/reader/cite-text.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus([
  { id: 'wall', published: '2024-02-05', source: 'The Post', title: 'Wall [breaks]', text: '[Ann] saw the *wall* break.' },
  { id: 'copy', published: '2024-02-06', source: 'The Herald', title: 'A wall breaks', text: '[Ann] saw the *wall* break.' },
  { id: 'bare', published: '2024-02-07', text: '[Ann] slept.' },
]);
const quote = (article: number, text: string) => ({
  article,
  segments: [{ start: 0, text, marks: [] }],
  distance: 0,
  isTitle: false,
  at: 0,
});
const citation = {
  claim: 'Ann: 3 articles.',
  selection: '3 articles',
  groups: [
    { quote: quote(0, 'Ann saw the\n*wall* break.'), copies: [1], isSame: true },
    { quote: quote(2, 'Ann slept.'), copies: [] },
  ],
  urlOf: (article: number) => (article === 0 ? 'https://example.org/wall' : undefined),
  address: 'https://example.org/page#open=entity:ann',
};

test('passages are cited as text, each with its source, and the view that they were found in', () => {
  expect(citeText(citation, corpus)).toBe(`Ann: 3 articles.
A test: 3 articles.

“Ann saw the *wall* break.”
“Wall [breaks]”, The Post, 5 Feb 2024, https://example.org/wall
In the same words:
– “A wall breaks”, The Herald, 6 Feb 2024

“Ann slept.”
7 Feb 2024

https://example.org/page#open=entity:ann
Corpus 0123456789abcdef, read by Dateline test.
`);
});

test('and as Markdown, where nothing of the text is taken for markup', () => {
  expect(citeMarkdown(citation, corpus)).toBe(`# Ann: 3 articles.

A test: 3 articles.

> Ann saw the \\*wall\\* break.
>
> [Wall \\[breaks\\]](<https://example.org/wall>), The Post, 5 Feb 2024

In the same words:

- A wall breaks, The Herald, 6 Feb 2024

> Ann slept.
>
> 7 Feb 2024

[The view](<https://example.org/page#open=entity:ann>). Corpus 0123456789abcdef, read by Dateline test.
`);
});

test('a passage whose words the page does not carry is cited by its source alone', () => {
  const bare = { ...citation, groups: [{ quote: { ...quote(0, ''), segments: [] }, copies: [] }] };
  expect(citeText(bare, corpus)).toContain('A test: 3 articles.\n\n“Wall [breaks]”, The Post, 5 Feb 2024, https://example.org/wall\n');
  expect(citeMarkdown(bare, corpus)).toContain('\n\n- [Wall \\[breaks\\]](<https://example.org/wall>), The Post, 5 Feb 2024\n');
});
