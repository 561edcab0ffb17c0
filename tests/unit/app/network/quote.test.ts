import { expect, test } from 'vitest';
import { quote, type Quote } from '../../../../src/app/network/quote.ts';
import { passageTying } from '../../../../src/app/query/passages.ts';
import { makeBundle } from '../../../support/bundle.ts';

const { manifest, shard } = makeBundle(
  [
    {
      id: 'a',
      text: `[Ann Ash] met [Ben Birch] on [Crete].
        It rained.
        Nothing else happened.
        [Dan Dale] stayed at home.`,
    },
  ],
  { Crete: 'place' },
);
const stored = shard.articles[0]!;
const row = (name: string) => manifest.entities.name.indexOf(name);
const words = ({ pieces }: Quote) => pieces.map(({ text, entity }) => (entity === undefined ? text : `[${text}]`)).join('');

function quoteTying(one: string, other: string): Quote {
  return quote(stored, passageTying(stored, 0, row(one), row(other))!, [row(one), row(other)]);
}

test('a sentence is quoted to the letter, the two names marked and no other', () => {
  const found = quoteTying('Ann Ash', 'Ben Birch');
  expect(words(found)).toBe('[Ann Ash] met [Ben Birch] on Crete.');
  expect(found.at).toBe(0);
});

test('what lies between two sentences far apart is an ellipsis', () => {
  const found = quoteTying('Ben Birch', 'Dan Dale');
  expect(words(found)).toBe('Ann Ash met [Ben Birch] on Crete. … [Dan Dale] stayed at home.');
  expect(found.distance).toBe(3);
  expect(stored.text.slice(found.at, found.at + 9)).toBe('Ben Birch');
});

test('a name in the title is quoted from there', () => {
  const titled = {
    ...stored,
    title: 'Ann Ash away',
    titleMentions: [{ start: 0, end: 7, entity: row('Ann Ash') }],
    mentions: stored.mentions.slice(3),
  };
  const passage = passageTying(titled, 0, row('Ann Ash'), row('Dan Dale'))!;
  const found = quote(titled, passage, [row('Ann Ash'), row('Dan Dale')]);
  expect(words(found)).toBe('[Ann Ash] away … [Dan Dale] stayed at home.');
  expect(found.at).toBe(-1);
});
