import { expect, test } from 'vitest';
import { chanceWords } from '../../../../src/app/reader/chance-words.ts';

const of = (surprise: number, texts = 300) => ({ surprise, texts });

test.each([
  [of(24.2), of(8.1), 'Beyond chance in the whole corpus (G² 24), not in this period alone (G² 8).'],
  [of(24.2), of(12), 'Beyond chance in the whole corpus (G² 24), and in this period alone (G² 12).'],
  [of(24.2), undefined, 'Beyond chance in the whole corpus (G² 24).'],
  [of(3), of(1), 'Chance would explain this tie in the whole corpus (G² 3), and in this period (G² 1).'],
  [of(3), of(15), 'Chance would explain this tie in the whole corpus (G² 3), but it is beyond chance in this period (G² 15).'],
  [of(-14), undefined, 'Less often than chance would have it in the whole corpus (G² −14).'],
  [of(-0.2), undefined, 'Chance would explain this tie in the whole corpus (G² 0).'],
  [of(24.2), of(8.1, 7), 'Beyond chance in the whole corpus (G² 24); too few texts in this period alone to tell.'],
  [of(2.8, 2), undefined, 'Too few texts to tell this from chance.'],
])('G² of %o in the corpus and %o in the period', (whole, part, words) => {
  const noBreak = '\u00a0'; // G² and its number stay on one line
  expect(chanceWords(whole, part, 'in this period')).toBe(words.replaceAll('G² ', `G²${noBreak}`));
});
