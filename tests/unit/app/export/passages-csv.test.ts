import { expect, test } from 'vitest';
import { passagesCsv } from '../../../../src/app/export/passages-csv.ts';
import { makeExplorer, TWO_ARTICLES } from '../../../support/explorer.ts';

test('what ties two names is a table: an article a row, with the passage, how close the two stand and what it is a copy of', async () => {
  const copy = { ...TWO_ARTICLES[1]!, id: 'three', published: '2023-11-18', source: '=The Post', copyOf: 'two' };
  const explorer = makeExplorer('', [...TWO_ARTICLES, copy]);
  const names = ['vladimir-putin', 'mark-milley'].map((id) => explorer.corpus.entities.byId.get(id)!);
  const lines = await passagesCsv(explorer, [2, 1], names, 'Putin and Milley: 2 articles.');
  expect(lines.map((line) => line.trim())).toEqual([
    '# Putin and Milley: 2 articles.',
    'row,published,outlet,headline,passage,sentences_apart,copy_of,url,article',
    `1,2023-11-18,"'=The Post",A meeting draws near,General Mark Milley describes Putin as a man with a tin cup.,0,two,,three`,
    '2,2023-11-17,The Courier,A meeting draws near,General Mark Milley describes Putin as a man with a tin cup.,0,,,two',
  ]);
});
