import { expect, test } from 'vitest';
import { trailLabel } from '../../../../src/app/reader/trail-label.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const corpus = makeCorpus();
const tie = { kind: 'tie', a: 'vladimir-putin', b: 'kim-jong-un' } as const;

test('a tie is called by its other name where it was reached from one of the two, else by both', () => {
  expect(trailLabel(tie, { kind: 'entity', id: 'vladimir-putin' }, corpus)).toBe('with Kim Jong-un');
  expect(trailLabel(tie, { kind: 'entity', id: 'kim-jong-un' }, corpus)).toBe('with Vladimir Putin');
  expect(trailLabel(tie, { kind: 'entity', id: 'ukraine' }, corpus)).toBe('Vladimir Putin and Kim Jong-un');
  expect(trailLabel(tie, undefined, corpus)).toBe('Vladimir Putin and Kim Jong-un');
});

test('an article is called by its headline, an entity by its name, and what is unknown by its id', () => {
  expect(trailLabel({ kind: 'article', id: 'two' }, undefined, corpus)).toBe('A meeting draws near');
  expect(trailLabel({ kind: 'entity', id: 'mark-milley' }, undefined, corpus)).toBe('Mark Milley');
  expect(trailLabel({ kind: 'entity', id: 'gone' }, undefined, corpus)).toBe('gone');
});
