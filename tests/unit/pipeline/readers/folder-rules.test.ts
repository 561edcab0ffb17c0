import { expect, test } from 'vitest';
import { folderRules, ruleAgainstName } from '../../../../src/pipeline/readers/folder-rules.ts';

test.each(['.git', '.DS_Store', 'node_modules', '__MACOSX', 'Thumbs.db', 'DESKTOP.INI', '~$flood.docx'])(
  '%s is left out by a rule',
  (name) => {
    expect(ruleAgainstName(name)).toMatch(/\w/);
  },
);

test.each(['flood.txt', 'a.b', 'modules', 'MACOSX', '~flood.txt', 'entities.csv'])('%s is not', (name) => {
  expect(ruleAgainstName(name)).toBeUndefined();
});

test('of a path the outermost folder that is left out is named', () => {
  const paths = ['a/b.txt', 'a/.git/node_modules/c.txt', 'page/sub/d.txt', 'page/dateline-files.json', 'page/.x', 'pages/e.txt'];
  expect(paths.map((path) => folderRules(paths)(path)?.path)).toEqual([undefined, 'a/.git', 'page', 'page', 'page', undefined]);
});

test('a list of files at the top makes everything a page of ours', () => {
  const rules = folderRules(['dateline-files.json', 'a/b.txt']);
  expect(rules('a/b.txt')).toEqual({ path: '', rule: 'a page that Dateline wrote' });
});
