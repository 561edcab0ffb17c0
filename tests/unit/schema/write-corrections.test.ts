import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../../src/schema/entity.ts';
import { CHECKED_KINDS, VERDICTS, type CheckAnswer } from '../../../src/schema/checked.ts';
import type { Correction, NamedEntity } from '../../../src/schema/corrections.ts';
import { readCorrections } from '../../../src/pipeline/settings/read-corrections.ts';
import { parseCorrections } from '../../../src/schema/parse-corrections.ts';
import { writeCorrections } from '../../../src/schema/write-corrections.ts';

const name = fc.string({ unit: 'grapheme' }).map((text) => `N${text.replace(/\s+/g, ' ')}x`);
const type = fc.constantFrom(...ENTITY_TYPES);
const some = <T>(value: fc.Arbitrary<T>, minLength = 0) => fc.array(value, { minLength, maxLength: 4 });
const entity: fc.Arbitrary<NamedEntity> = fc.record({ name, type }, { requiredKeys: ['name'] });
const entities = fc.uniqueArray(entity, { minLength: 2, maxLength: 4, selector: ({ name, type }) => `${type} ${name}` });
const text = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
const mention = fc
  .record(
    { article: text, start: fc.nat(), length: fc.integer({ min: 1, max: 99 }), inTitle: fc.boolean(), text },
    { requiredKeys: ['article', 'start', 'length'] },
  ) // prettier-ignore
  .map(({ length, ...place }) => ({ ...place, end: place.start + length }));
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), entities }),
  fc.record({ kind: fc.constant('apart' as const), entities }),
  fc
    .record(
      { kind: fc.constant('split' as const), entity, articles: some(text), mentions: some(mention), to: entity },
      { requiredKeys: ['kind', 'entity', 'articles', 'mentions'] },
    ) // prettier-ignore
    .filter(({ articles, mentions }) => articles.length + mentions.length > 0),
  fc.record({ kind: fc.constant('rename' as const), entity, to: name }),
  fc.record({ kind: fc.constant('retype' as const), entity, to: type }),
  fc.record({ kind: fc.constant('hide' as const), entity }),
  fc.record({ kind: fc.constant('add' as const), entity: fc.record({ name, type }), aliases: some(name) }),
  fc.record({ kind: fc.constant('alias' as const), entity, aliases: some(name, 1) }),
  fc.record({ kind: fc.constant('count' as const), line: name.map((words) => `Line ${words}`) }),
);

test('what is written is read back the same, by a build and by a page', () => {
  fc.assert(
    fc.property(fc.array(correction), (corrections) => {
      const text = writeCorrections(corrections);
      expect(readCorrections('corrections.json', text)).toMatchObject({
        corrections: corrections.map((correction, i) => ({ correction, path: 'corrections.json', line: i + 5 })),
        notes: [],
      });
      expect(parseCorrections(JSON.parse(text))).toEqual({ corrections, wrong: [], checked: [], wrongAnswers: 0 });
    }),
  );
});

const words = fc.string({ unit: 'binary', minLength: 1 });
const spot = fc
  .record(
    { start: fc.nat(), length: fc.integer({ min: 1, max: 99 }), inTitle: fc.constant(true as const), text: words },
    { requiredKeys: ['start', 'length', 'text'] },
  ) // prettier-ignore
  .map(({ length, ...place }) => ({ ...place, end: place.start + length }));
const checkAnswer: fc.Arbitrary<CheckAnswer> = fc.constantFrom(...CHECKED_KINDS).chain((kind) => {
  const count = { minLength: kind === 'tie' ? 2 : 1, maxLength: kind === 'tie' ? 2 : 1 };
  return fc
    .record({
      article: words,
      entities: fc.array(fc.record({ name, type }), count),
      spots: fc.array(spot, count),
      answer: fc.constantFrom(...VERDICTS),
    }) // prettier-ignore
    .map(({ article, entities, spots, answer }) => ({ kind, entities, places: spots.map((place) => ({ article, ...place })), answer }));
});

test('the answers of a check are written beside the corrections, and read back the same, by a build and by a page', () => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 2 }), fc.array(checkAnswer, { minLength: 1, maxLength: 4 }), (corrections, checked) => {
      const text = writeCorrections(corrections, checked);
      const read = readCorrections('corrections.json', text);
      expect(read.notes).toEqual([]);
      expect(read.checked.map(({ answer }) => answer)).toEqual(checked);
      expect(parseCorrections(JSON.parse(text))).toEqual({ corrections, wrong: [], checked, wrongAnswers: 0 });
    }),
  );
});

test('each correction is a line that people can read', () => {
  expect(
    writeCorrections([
      { kind: 'merge', entities: [{ name: 'Elizabeth Warren' }, { name: 'Warren', type: 'person' }] },
      {
        kind: 'split',
        entity: { name: 'Kim' },
        articles: [],
        mentions: [{ article: 'a', start: 1, end: 4, inTitle: true }],
        to: { name: 'Kim Yo-jong' },
      },
      { kind: 'add', entity: { name: 'Harbour Board', type: 'organization' }, aliases: [] },
    ]),
  ).toBe(`{
  "format": "dateline-corrections",
  "version": 1,
  "corrections": [
    {"merge": ["Elizabeth Warren", {"name": "Warren", "type": "person"}]},
    {"split": "Kim", "mentions": [{"article": "a", "start": 1, "end": 4, "inTitle": true}], "to": "Kim Yo-jong"},
    {"add": "Harbour Board", "type": "organization"}
  ]
}
`);
  const place = { article: 'a', start: 10, end: 16, text: 'Keller' };
  expect(
    writeCorrections([], [{ kind: 'mention', entities: [{ name: 'Maria Keller', type: 'person' }], places: [place], answer: 'right' }]),
  ).toBe(`{
  "format": "dateline-corrections",
  "version": 1,
  "corrections": [],
  "checked": [
    {"mention": [{"name": "Maria Keller", "type": "person"}], "at": [{"article": "a", "start": 10, "end": 16, "text": "Keller"}], "answer": "right"}
  ]
}
`);
  expect(writeCorrections([])).toBe('{\n  "format": "dateline-corrections",\n  "version": 1,\n  "corrections": []\n}\n');
});
