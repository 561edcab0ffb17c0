import { expect, test } from 'vitest';
import { misfitWords } from '../../../../src/app/corrections/misfit-words.ts';
import { stepWords } from '../../../../src/app/corrections/step-words.ts';
import type { Correction } from '../../../../src/schema/corrections.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus([{ id: 'talks', title: 'Talks resume', text: '[Kim] met [Warren].' }]);
const kim = { name: 'Kim' };
const at = (start: number) => ({ article: 'talks', start, end: start + 3 });

test.each<[string, Correction]>([
  ['Warren is Elizabeth Warren', { kind: 'merge', entities: [{ name: 'Elizabeth Warren' }, { name: 'Warren' }] }],
  ['Warren and Liz are Elizabeth Warren', { kind: 'merge', entities: [{ name: 'Elizabeth Warren' }, { name: 'Warren' }, { name: 'Liz' }] }],
  ['Ann and Bob are two', { kind: 'apart', entities: [{ name: 'Ann' }, { name: 'Bob' }] }],
  ['Ann, Bob and Cy are never one', { kind: 'apart', entities: [{ name: 'Ann' }, { name: 'Bob' }, { name: 'Cy' }] }],
  ['Kim in “Talks resume” is Kim Yo-jong', { kind: 'split', entity: kim, articles: ['talks'], mentions: [], to: { name: 'Kim Yo-jong' } }],
  ['Kim in “Talks resume” and 1 more is somebody else', { kind: 'split', entity: kim, articles: ['talks', 'gone'], mentions: [] }],
  ['Kim, at one place in “Talks resume”, is Jo', { kind: 'split', entity: kim, articles: [], mentions: [at(0)], to: { name: 'Jo' } }],
  ['Kim, at 2 places in “Talks resume”, is Jo', { kind: 'split', entity: kim, articles: [], mentions: [at(0), at(9)], to: { name: 'Jo' } }],
  ['Kim in “gone” is Jo', { kind: 'split', entity: kim, articles: ['gone'], mentions: [], to: { name: 'Jo' } }],
  ['Warren is called Elizabeth Warren', { kind: 'rename', entity: { name: 'Warren' }, to: 'Elizabeth Warren' }],
  ['Stardom is a place', { kind: 'retype', entity: { name: 'Stardom' }, to: 'place' }],
  ['Reuters is hidden', { kind: 'hide', entity: { name: 'Reuters' } }],
  [
    'Harbour Board is an organisation, also called the Board',
    { kind: 'add', entity: { name: 'Harbour Board', type: 'organization' }, aliases: ['the Board'] },
  ],
  ['The names in the line “Photo: Jane Doe” are counted', { kind: 'count', line: 'Photo: Jane Doe' }],
  [`The names in the line “${'word '.repeat(20)}…” are counted`, { kind: 'count', line: 'word '.repeat(30).trim() }],
  ['Thatcher is also called Iron Lady', { kind: 'alias', entity: { name: 'Thatcher' }, aliases: ['Iron Lady'] }],
])('a correction in words: %s', (words, step) => {
  expect(stepWords(step, corpus)).toBe(words);
});

test('each way not to fit is told with what to do', () => {
  expect(misfitWords({ by: 0, kind: 'nobody', entity: { name: 'Zoe', type: 'person' } })).toBe(
    'Nobody here is called “Zoe” and is a person. Remove it, or keep it for articles that name them.',
  );
  expect(
    misfitWords({ by: 0, kind: 'several', entity: { name: 'Jordan' }, types: ['person', 'place'], names: ['Jordan', 'Jordan'] }),
  ).toMatch(/^“Jordan” may be any of 2 here \(a person or a place\)\. /);
  expect(
    misfitWords({ by: 0, kind: 'several', entity: { name: 'Kim' }, types: ['person'], names: ['Kim Jong-un', 'Kim Yo-jong'] }),
  ).toMatch(/^“Kim” may be any of 2 here \(Kim Jong-un or Kim Yo-jong\)\. /);
  expect(misfitWords({ by: 0, kind: 'apart' })).toMatch(/another correction keeps apart/);
  expect(misfitWords({ by: 0, kind: 'places', places: ['article “a” at 7', 'article “b”'] })).toMatch(
    /^Such a name no longer stands in article “a” at 7 and 1 more\. /,
  );
});
