import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENERATOR } from '../../../src/pipeline/version.ts';

test("the version that a bundle names is the package's", () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(GENERATOR).toBe(`Dateline ${version}`);
});
