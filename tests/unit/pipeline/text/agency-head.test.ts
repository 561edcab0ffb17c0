import { expect, test } from 'vitest';
import { agencyHead } from '../../../../src/pipeline/text/agency-head.ts';

test.each([
  ['PARIS (Reuters) — The minister', 'The minister'],
  ['MOSCOW, Nov. 6 (TASS) - The minister', 'The minister'],
  ['(AP) – The minister', 'The minister'],
  ['KYIV, Ukraine — The minister', 'The minister'],
  ['BERLIN – „Der Minister', '„Der Minister'],
  ['The minister — an old man — spoke', 'The minister — an old man — spoke'],
  ['The Foreign Ministry (MFA) said so - twice', 'The Foreign Ministry (MFA) said so - twice'],
  ['NATO-led troops left', 'NATO-led troops left'],
])('of “%s” the text is “%s”', (opening, text) => {
  expect(opening.slice(agencyHead(opening))).toBe(text);
});
