import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAPER_COLOURS } from '../../../../src/app/export/paper.ts';

test('a picture has the colours of the page in the light', () => {
  const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');
  const light = tokens.slice(0, tokens.indexOf('@media'));
  const asPage = Object.keys(PAPER_COLOURS).map((name) => [name, new RegExp(`--${name}: ([^;]+);`).exec(light)?.[1]]);
  expect(Object.fromEntries(asPage)).toEqual(PAPER_COLOURS);
});
