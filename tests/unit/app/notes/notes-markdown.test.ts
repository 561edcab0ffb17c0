import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/app/data/corpus.ts';
import { notesMarkdown } from '../../../../src/app/notes/notes-markdown.ts';

const corpus = {
  title: 'Harbour',
  outlets: ['The Post'],
  articles: { byId: new Map([['flood', 0]]), headline: ['The [wall]'], outlet: [0], dated: 0 },
} as unknown as Corpus;

test('Markdown holds each quotation with its source, tags and comment, and nothing of it is taken for markup', () => {
  const notes = [
    { article: 'flood', start: 0, end: 13, text: '*The* harbour', tags: ['wall', 'money'], comment: 'Who paid?' },
    { article: 'gone', start: 0, end: 5, text: 'Mayor', tags: [], comment: '' },
  ];
  expect(notesMarkdown(notes, corpus, () => 'https://example.org/wall')).toBe(
    [
      '# Notes on Harbour',
      '> \\*The\\* harbour\n>\n> [The \\[wall\\]](<https://example.org/wall>), The Post, no date',
      'Tags: wall, money',
      'Who paid?',
      '> Mayor\n>\n> gone (not in this corpus)\n',
    ].join('\n\n'),
  );
});
