import { expect, test } from 'vitest';
import { articlesCsv } from '../../../../src/app/export/articles-csv.ts';
import { makeExplorer, TWO_ARTICLES } from '../../../support/explorer.ts';

test('the list of articles is a table: a row each in the order of the list, with passage, names and what it is a copy of', async () => {
  const copy = { ...TWO_ARTICLES[1]!, id: 'three', published: '2023-11-18', source: '=The Post', copyOf: 'two' };
  const explorer = makeExplorer('who=mark-milley', [...TWO_ARTICLES, copy]);
  const progress: number[] = [];
  const lines = await articlesCsv(explorer, [2, 1], 'A test. 2 articles.', (read, parts) => progress.push(read, parts));
  expect(progress).toEqual([0, 1]);
  expect(lines.map((line) => line.trim())).toEqual([
    '# A test. 2 articles.',
    'row,published,outlet,headline,passage,names,words,copy_of,url,article',
    `1,2023-11-18,"'=The Post",A meeting draws near,General Mark Milley describes Putin as a man with a tin cup.,Vladimir Putin; Kim Jong-un; Mark Milley,21,two,,three`,
    '2,2023-11-17,The Courier,A meeting draws near,General Mark Milley describes Putin as a man with a tin cup.,Vladimir Putin; Kim Jong-un; Mark Milley,21,,,two',
  ]);
});

test('it stops when it is told to', async () => {
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(articlesCsv(makeExplorer(), [0, 1], '', undefined, stopped)).rejects.toThrow('stopped');
});
