import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findNames } from '../../../../src/pipeline/entities/find-names.ts';
import { EntityModel } from '../../../../src/pipeline/entities/model/entity-model.ts';
import { recognizeEntities } from '../../../../src/pipeline/entities/recognize-entities.ts';
import type { Recognizer } from '../../../../src/pipeline/entities/recognizer.ts';
import { splitSentences } from '../../../../src/pipeline/text/split-sentences.ts';
import type { ListedName } from '../../../../src/pipeline/settings/settings.ts';
import type { Mention, Span } from '../../../../src/schema/mention.ts';

const model = EntityModel.from(readFileSync(new URL('../../../../src/pipeline/entities/model/weights.bin', import.meta.url)));
const own: Recognizer = (reading) => recognizeEntities(reading, model);

interface Case {
  readonly title?: string;
  readonly language?: string;
  readonly furniture?: readonly Span[];
  readonly listed?: readonly ListedName[];
  readonly recognize?: Recognizer;
}

async function find(text: string, { title, language = 'en', furniture = [], listed, recognize = own }: Case = {}) {
  const article = { id: 'a', path: 'a.txt', language, text, ...(title === undefined ? {} : { title }) };
  const found = await findNames({ article, sentences: splitSentences(text, language), furniture }, recognize, listed);
  const shown = (within: string) => (mention: Mention) => `${within.slice(mention.start, mention.end)} ${mention.type} ${mention.p}`;
  return { found, title: found.titleMentions.map(shown(title ?? '')), text: found.mentions.map(shown(text)) };
}

test('a title that the text repeats is read in the text only', async () => {
  const { titleMentions, mentions } = (await find('Fire in Oslo\n\nIt burnt.', { title: 'Fire in Oslo' })).found;
  expect(titleMentions).toEqual([]);
  expect(mentions).toMatchObject([{ start: 8, end: 12, type: 'place' }]);
});

test('the agency of a dateline and every name in furniture are marked, the dateline’s place is not', async () => {
  const text = 'PARIS (Reuters) — Jane Doe left.\n\nPhoto: John Roe';
  expect((await find(text, { furniture: [{ start: 34, end: 49 }] })).found.mentions).toMatchObject([
    { start: 0, end: 5, type: 'place' },
    { start: 7, end: 14, type: 'organization', furniture: true },
    { start: 18, end: 26, type: 'person' },
    { start: 41, end: 49, type: 'person', furniture: true },
  ]);
  expect((await find(text)).found.mentions[0]).not.toHaveProperty('furniture');
});

const LIST: readonly ListedName[] = [
  { name: 'Elizabeth Warren', type: 'person', aliases: ['Warren'] },
  { name: 'Paris', type: 'person', aliases: [] },
  { name: 'the blue shed', type: 'organization', aliases: [] },
];
const withList = (text: string, options: Case = {}) => find(text, { ...options, listed: LIST });

test('a listed name wins over whatever the model sees there', async () => {
  const sentence = 'He flew to Paris and met Rick Warren in Lisbon.';
  expect((await find(sentence)).found.mentions.map(({ type }) => type)).toEqual(['place', 'person', 'place']);
  const { text } = await withList(sentence);
  expect(text.slice(0, 2)).toEqual(['Paris person 1', 'Warren person 1']);
  expect(text[2]).toMatch(/^Lisbon place /);
});

test('a listed name is found in small letters, in titles, and in a language that the model does not know', async () => {
  expect((await withList('It came from the blue shed.')).text).toEqual(['the blue shed organization 1']);
  expect((await withList('Nothing more.', { title: 'WARREN’S PARIS WINS' })).title).toEqual(['WARREN person 1', 'PARIS person 1']);
  expect((await withList('Nothing more.', { title: 'PARIS WINS' })).title).toEqual(['PARIS person 1']);
  expect((await withList('Nothing more.', { title: 'PARIS' })).title).not.toContain('PARIS person 1');
  const german = await withList('Gestern sprach Elizabeth Warren über das Wetter.', { language: 'de' });
  expect(german.text).toEqual(['Elizabeth Warren person 1']);
});

test('a title that the text repeats is read once, with the list too', async () => {
  const { title, text } = await withList('Warren wins\n\nNothing more.', { title: 'Warren wins' });
  expect({ title, text }).toEqual({ title: [], text: ['Warren person 1'] });
});

test('a listed name in furniture is marked', async () => {
  const { found } = await withList('Nothing more.\n\nPhoto: the blue shed', { furniture: [{ start: 15, end: 35 }] });
  expect(found.mentions).toEqual([{ start: 22, end: 35, type: 'organization', p: 1, furniture: true }]);
});

test('without anybody on the list nothing changes', async () => {
  const text = 'He flew to Paris and met Rick Warren in Lisbon.';
  expect((await find(text, { listed: [] })).found).toEqual((await find(text)).found);
});

test('the list wins over a recogniser that takes its time as well', async () => {
  const recognize: Recognizer = () =>
    Promise.resolve({
      titleMentions: [],
      mentions: [
        { start: 0, end: 11, type: 'place', p: 0.9 },
        { start: 19, end: 23, type: 'place', p: 0.9 },
      ],
    });
  expect((await withList('Rick Warren saw in Rome the blue shed.', { recognize })).text).toEqual([
    'Warren person 1',
    'Rome place 0.9',
    'the blue shed organization 1',
  ]);
});

test('that only listed names were found is said where the recogniser does not know the language, whatever is on the list', async () => {
  expect((await withList('Gestern sprach Warren.', { language: 'de' })).found.onlyListed).toBe(true);
  expect((await withList('Warren spoke.', { language: 'en-GB' })).found).not.toHaveProperty('onlyListed');
  const recognize: Recognizer = () => ({ titleMentions: [], mentions: [] });
  expect((await withList('Gestern sprach Warren.', { language: 'de', recognize })).found).not.toHaveProperty('onlyListed');
});

test('a name is found behind 39,000 words without the end of a sentence', async () => {
  // Damaged files have such; the places of capitals were once kept in 16 bits.
  const text = `${'on '.repeat(39_000)}and Angela Merkel of Germany left Paris.`;
  const { mentions } = (await find(text)).found;
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Angela Merkel', 'Germany', 'Paris']);
});
