import { expect, test } from 'vitest';
import { diagnosticLine } from '../../../../src/pipeline/diagnostic.ts';
import { readTour } from '../../../../src/pipeline/settings/read-tour.ts';

function read(...lines: readonly string[]) {
  const { tour, notes } = readTour('tour.yaml', lines.join('\n'));
  return { tour, notes: notes.map(diagnosticLine) };
}

test('a tour has a title, a language, and steps with their lines; a text may go over several', () => {
  const { tour, notes } = read(
    'title: Who moved the line?',
    'language: en-gb',
    'steps:',
    '  - heading: Begin here',
    '    text: >-',
    '      Two weeks were',
    '      full of news.',
    '    view: from=2023-05-16&to=2023-06-14',
    '  - text: As it opens.',
  );
  expect(notes).toEqual([]);
  expect(tour).toEqual({
    title: 'Who moved the line?',
    language: 'en-GB',
    path: 'tour.yaml',
    line: 1,
    steps: [
      {
        number: 1,
        heading: 'Begin here',
        text: 'Two weeks were full of news.',
        view: 'from=2023-05-16&to=2023-06-14',
        path: 'tour.yaml',
        line: 8,
      },
      { number: 2, text: 'As it opens.', view: '', path: 'tour.yaml', line: 9 },
    ],
  });
});

test('a step that is none is left out and told, and the others keep their numbers', () => {
  const { tour, notes } = read('steps:', '  - view: who=ana', '  - just words', '  - text: [a, b]', '  - text: Here.', '    veiw: x');
  expect(tour!.steps.map(({ number, text }) => [number, text])).toEqual([[4, 'Here.']]);
  expect(notes).toEqual([
    'tour.yaml:2: step 1 has no text; it is left out; write “text: …”, or remove the step',
    'tour.yaml:3: step 2 is not of the form “text: …”, “view: …”; it is left out; write “steps:” and below it, for each step, “- text: …” and “view: …”',
    'tour.yaml:4: step 3, “text” is no text; it is left out; write “text: …”',
    'tour.yaml:4: step 3 has no text; it is left out; write “text: …”, or remove the step',
    'tour.yaml:6: step 4: key “veiw” is not read; the keys are heading, text, view',
  ]);
});

test.each([
  ['nothing', '', /^tour\.yaml: the tour is empty; /],
  ['no YAML', 'steps: [', /^tour\.yaml:1: this is not YAML, column /],
  ['a list', '- text: Here.', /^tour\.yaml:1: the tour has no list of steps; nothing of the file is used; /],
  ['no steps', 'title: A tour', /^tour\.yaml:1: the tour has no list of steps; /],
  ['an empty list', 'steps: []', /^tour\.yaml:1: the tour has no step that can be shown; /],
])('a file of %s is no tour, and says so', (_, text, expected) => {
  const { tour, notes } = read(text);
  expect(tour).toBeUndefined();
  expect(notes.at(-1)).toMatch(expected);
});

test('a language that is none is told, and the tour is read', () => {
  const { tour, notes } = read('language: the English one', 'steps:', '  - text: Here.');
  expect(tour).toMatchObject({ language: '', steps: [{ text: 'Here.' }] });
  expect(notes).toEqual(['tour.yaml:1: language “the English one” is none; it is left out; write “en”, “de” or another such tag']);
});
