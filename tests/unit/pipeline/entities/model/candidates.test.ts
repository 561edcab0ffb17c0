import { expect, test } from 'vitest';
import { findCandidates } from '../../../../../src/pipeline/entities/model/candidates.ts';
import { scanTokens } from '../../../../../src/pipeline/text/tokens.ts';

test.each([
  ['the man went home', ''],
  ['He met Kim Jong-un there', 'He Kim Jong - un'],
  ['near al-Qaeda camps', 'al - Qaeda'],
  ['the Bank of the West and more', 'Bank of the West'],
  ['Paris, where Mary lived', 'Paris Mary'],
  ['Washington, D.C. is far', 'Washington , D.C.'],
  ['flew a Boeing 747 home', 'Boeing 747'],
  ['Dwayne “The Rock” Johnson', 'Dwayne “ The Rock ” Johnson'],
])('what may be part of a name in %j', (text, expected) => {
  const tokens = scanTokens(text);
  const found = findCandidates(tokens);
  expect(tokens.filter((_, i) => found[i] === 1).map((token) => token.text).join(' ')).toBe(expected); // prettier-ignore
});
