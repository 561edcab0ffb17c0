import { afterAll, expect, test } from 'vitest';
import { stepWords } from '../../../../src/app/corrections/step-words.ts';
import arabic from '../../../../src/app/words/arabic/arabic.ts';
import { translate } from '../../../../src/app/words/catalogue.ts';
import german from '../../../../src/app/words/german/german.ts';
import { setLocale } from '../../../../src/app/words/language.ts';
import type { Correction } from '../../../../src/schema/corrections.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus([{ id: 'talks', title: 'Talks resume', text: '[Kim] met [Warren].' }]);
const [ann, bob, cy] = [{ name: 'Ann' }, { name: 'Bob' }, { name: 'Cy' }];
const at = (start: number) => ({ article: 'talks', start, end: start + 3 });

const NAMED: readonly (readonly [readonly string[], Correction])[] = [
  [['Ann', 'Bob'], { kind: 'merge', entities: [ann, bob] }],
  [['Ann', 'Bob', 'Cy'], { kind: 'merge', entities: [ann, bob, cy] }],
  [['Ann', 'Bob'], { kind: 'apart', entities: [ann, bob] }],
  [['Ann', 'Bob', 'Cy'], { kind: 'apart', entities: [ann, bob, cy] }],
  [['Ann', 'Talks resume', 'Bob'], { kind: 'split', entity: ann, articles: ['talks'], mentions: [], to: bob }],
  [['Ann', 'Talks resume'], { kind: 'split', entity: ann, articles: ['talks', 'gone'], mentions: [] }],
  [['Ann', 'Talks resume', 'Bob'], { kind: 'split', entity: ann, articles: [], mentions: [at(0), at(9)], to: bob }],
  [['Ann', 'Bob'], { kind: 'rename', entity: ann, to: 'Bob' }],
  [['Ann'], { kind: 'retype', entity: ann, to: 'place' }],
  [['Ann'], { kind: 'hide', entity: ann }],
  [['Ann', 'Bob', 'Cy'], { kind: 'add', entity: { ...ann, type: 'organization' }, aliases: ['Bob', 'Cy'] }],
  [['Ann', 'Bob', 'Cy'], { kind: 'alias', entity: ann, aliases: ['Bob', 'Cy'] }],
];

afterAll(() => setLocale('en'));

test.each([
  ['de', german],
  ['ar', arabic],
])('a correction says in %s of whom it is, once each', (locale, language) => {
  translate(language);
  setLocale(locale);
  for (const [names, step] of NAMED) {
    const words = stepWords(step, corpus);
    expect(names.map((name) => words.split(name).length - 1)).toEqual(names.map(() => 1));
    expect(words).not.toMatch(/[{}]|undefined/);
  }
});
