import { expect, test } from 'vitest';
import { namePlace } from '../../../../src/app/reader/name-place.ts';
import { makeBundle } from '../../../support/bundle.ts';

const [article] = makeBundle([{ id: 'a', text: '[Vladimir Putin] spoke.\n[Putin|Vladimir Putin] left, and [Putin|Ann Putin] stayed.' }], {})
  .shard.articles;

test('the first place where an article calls somebody by a name, and nobody else', () => {
  const { text, mentions } = article!;
  const [vladimir, ann] = [mentions[0]!.entity, mentions[2]!.entity];
  expect(namePlace(article!, vladimir, 'Putin')).toBe(text.indexOf('Putin left'));
  expect(namePlace(article!, ann, 'Putin')).toBe(text.indexOf('Putin stayed'));
  expect(namePlace(article!, ann, 'Vladimir Putin')).toBeUndefined();
});

test('−1 where only the title does', () => {
  const { entity } = article!.mentions[0]!;
  const titled = { ...article!, title: 'Vova speaks', titleMentions: [{ start: 0, end: 4, entity }] };
  expect(namePlace(titled, entity, 'Vova')).toBe(-1);
});
