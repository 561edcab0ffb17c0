import { expect, test } from 'vitest';
import { siteFiles } from '../../../src/node/site-files.ts';
import { assembleCorpus } from '../../../src/node/build-site.ts';
import { sampleFolder } from '../../../src/node/package-files.ts';
import { readCorpus } from '../../../src/node/read-corpus.ts';
import { TEST_SHELL } from './test-shell.ts';

test('auto is one file while that stays below the limit, by its own size in bytes', async () => {
  const bundle = assembleCorpus((await readCorpus([sampleFolder()])).corpus);
  const size = Buffer.concat(
    siteFiles(TEST_SHELL, bundle, 'single')
      .index()
      .map((part) => Buffer.from(part)),
  ).length;
  expect(siteFiles(TEST_SHELL, bundle, 'auto', size + 1).kind).toBe('single');
  expect(siteFiles(TEST_SHELL, bundle, 'auto', size).kind).toBe('split');
  expect(siteFiles(TEST_SHELL, bundle, 'auto', 1000).kind).toBe('split');
  expect(siteFiles(TEST_SHELL, bundle, 'single', 1000).kind).toBe('single');
});
