import { expect, test } from 'vitest';
import { diagnosticLine } from '../../../../src/pipeline/diagnostic.ts';
import { keepChecked } from '../../../../src/pipeline/settings/keep-checked.ts';
import type { PlacedAnswer } from '../../../../src/pipeline/settings/settings.ts';
import type { CheckAnswer, CheckedPlace } from '../../../../src/schema/checked.ts';

const ARTICLES = [{ article: { id: 'a', title: 'Keller wins', text: 'Maria Keller met Bo.', language: 'en', path: 'a.txt' } }] as never[];
const placed = (line: number, place: Partial<CheckedPlace>, answer: CheckAnswer['answer'] = 'right'): PlacedAnswer => ({
  path: 'corrections.json',
  line,
  answer: {
    kind: 'mention',
    entities: [{ name: 'Maria Keller', type: 'person' }],
    places: [{ article: 'a', start: 0, end: 12, text: 'Maria Keller', ...place }],
    answer,
  },
});

test('answers whose words still stand where they stood are kept, in the text and in the title', () => {
  const answers = [placed(5, {}), placed(6, { end: 6, text: 'Keller', inTitle: true })];
  expect(keepChecked(answers, ARTICLES)).toEqual({ checked: answers.map(({ answer }) => answer), notes: [] });
});

test('of two answers about one place the last one is kept', () => {
  const { checked, notes } = keepChecked([placed(5, {}), placed(6, {}, 'wrong')], ARTICLES);
  expect(checked.map(({ answer }) => answer)).toEqual(['wrong']);
  expect(notes).toEqual([]);
});

test('an answer whose article is gone, or at whose place other words stand, is left out and told with its line', () => {
  const { checked, notes } = keepChecked(
    [placed(5, { article: 'b' }), placed(6, { start: 1, end: 13 }), placed(7, { inTitle: true })],
    ARTICLES,
  );
  expect(checked).toEqual([]);
  const cure = 'remove it; “Check 30” on the page asks about what is there now';
  expect(notes.map(diagnosticLine)).toEqual([
    `corrections.json:5: an answer of a check no longer fits: there is no article “b” any more; it is left out; ${cure}`,
    `corrections.json:6: an answer of a check no longer fits: “Maria Keller” no longer stands at 1 of article “a”; it is left out; ${cure}`,
    `corrections.json:7: an answer of a check no longer fits: “Maria Keller” no longer stands at 0 of the title of article “a”; it is left out; ${cure}`,
  ]);
});
