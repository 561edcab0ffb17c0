import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EntityModel } from '../../../../src/pipeline/entities/model/entity-model.ts';
import { readLines } from '../../../../src/pipeline/entities/reading.ts';
import { recognizeEntities } from '../../../../src/pipeline/entities/recognize-entities.ts';
import { splitSentences } from '../../../../src/pipeline/text/split-sentences.ts';

/** Sentences in the manner of news, written for this test, with their names in brackets and the first letter of the type. */
const SENTENCES = [
  'Police in [p:Lyon] said on Tuesday that [n:Marc Delorme], 41, had left the offices of [o:Banque du Rhône] before noon.',
  '[n:Amara Okafor], who leads the [o:Nigerian Medical Association], told reporters in [p:Abuja] that doctors would strike.',
  'Shares of [o:Halden Shipping] fell 4 percent after [n:Ingrid Solberg], its chief executive, resigned.',
  'The [o:Ministry of Agriculture] and the [o:University of Nairobi] will study the drought in northern [p:Kenya].',
  '“We lost everything,” said [n:Rosa Quispe], a farmer near [p:Arequipa], in southern [p:Peru].',
  'Senator [n:Paul Whitcombe] of [p:Ohio] and Representative [n:Lena Duarte] of [p:Texas] drafted the bill in [o:Congress].',
  'In [p:Brussels], the [o:European Commission] fined [o:Google] and [o:Microsoft], and [n:Whitcombe] applauded.',
  'French officials blamed the militia for the attack on [p:Timbuktu], a city in [p:Mali].',
  '[n:Delorme] flew from [p:Charles de Gaulle Airport] to [p:New York], according to [o:The Washington Post].',
  'Prime Minister [n:Tomás Arriaga] met [n:Kim Sung-ho] in [p:Seoul] on Monday, and the two spoke of trade.',
  'The [o:Red Cross] sent 20 trucks to [p:Port-au-Prince], [p:Haiti], where the [o:World Food Programme] had run out of rice.',
  'Dr. [n:Solberg]’s lawyer, [n:Henrik Aas], said that the [o:Supreme Court] of [p:Norway] would hear the case in May.',
];
const TYPES = { n: 'person', o: 'organization', p: 'place' } as const;

test('of the names in news-like sentences nearly all are found, and hardly anything else', () => {
  const expected: string[] = [];
  let text = '';
  for (const part of SENTENCES.join(' ').split(/(\[[nop]:[^\]]+\])/)) {
    const name = /^\[([nop]):([^\]]+)\]$/.exec(part);
    const start = text.length;
    text += name ? name[2]! : part;
    if (name) expected.push(`${start} ${text.length} ${TYPES[name[1] as keyof typeof TYPES]}`);
  }
  const model = EntityModel.from(readFileSync(new URL('../../../../src/pipeline/entities/model/weights.bin', import.meta.url)));
  const article = { id: 'a', path: 'a.txt', language: 'en', text };
  const { mentions } = recognizeEntities(readLines(article, splitSentences(text, 'en'), true), model);
  const found = mentions.map(({ start, end, type }) => `${start} ${end} ${type}`);
  const right = found.filter((mention) => expected.includes(mention)).length;
  expect(expected).toHaveLength(41);
  expect(right / expected.length).toBeGreaterThanOrEqual(0.85);
  expect(right / found.length).toBeGreaterThanOrEqual(0.85);
  for (const { p } of mentions) expect(p).toBeGreaterThan(0);
});

test('a text in a language that the model does not know gives names from the lists only', () => {
  const text = 'Ministerpräsident Hans Müller besuchte Kenya und die NATO. Die Regierung von Peru schwieg.';
  const model = EntityModel.from(readFileSync(new URL('../../../../src/pipeline/entities/model/weights.bin', import.meta.url)));
  const article = { id: 'a', path: 'a.txt', language: 'de', text };
  const { mentions } = recognizeEntities(readLines(article, splitSentences(text, 'de'), true), model);
  expect(mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toEqual([
    'Kenya place',
    'NATO organization',
    'Peru place',
  ]);
});

test.each([
  ['fi', 'Suomi ja Venäjä sopivat asiasta. Suomessa Etelä-Korea, NATO ja Matti Virtanen.', ['Suomi', 'Venäjä', 'Etelä-Korea', 'NATO']],
  ['fr', 'Les États-Unis et l’Arabie Saoudite ont signé, dit Marie Dupont.', ['États-Unis']],
  ['sv', 'Island och Sverige möts i Stockholm.', ['Island', 'Sverige', 'Stockholm']],
  ['ru', 'Россия и Франция подписали договор.', ['Россия', 'Франция']],
  ['ar', 'وقعت فرنسا اتفاقا مع روسيا', ['فرنسا', 'روسيا']],
])('countries are found under their names in the article’s own language: %s', (language, text, expected) => {
  const model = EntityModel.from(readFileSync(new URL('../../../../src/pipeline/entities/model/weights.bin', import.meta.url)));
  const article = { id: 'a', path: 'a.txt', language, text };
  const { mentions } = recognizeEntities(readLines(article, splitSentences(text, language), true), model);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
