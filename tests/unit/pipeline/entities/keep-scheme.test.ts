import { expect, test } from 'vitest';
import { keepScheme } from '../../../../src/pipeline/entities/keep-scheme.ts';
import { readLines } from '../../../../src/pipeline/entities/reading.ts';
import { splitSentences } from '../../../../src/pipeline/text/split-sentences.ts';
import type { EntityType } from '../../../../src/schema/entity.ts';

const TYPES = { p: 'person', o: 'organization', l: 'place' } as const;

/** Reads "[p:Anna] in [l:Oslo]": the text, and the names in brackets as somebody found them. */
function read(marked: string) {
  const mentions: { start: number; end: number; type: EntityType; p: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[pol]:[^\]]+\])/)) {
    const name = /^\[([pol]):([^\]]+)\]$/.exec(part);
    const start = text.length;
    text += name ? name[2]! : part;
    if (name) mentions.push({ start, end: text.length, type: TYPES[name[1] as keyof typeof TYPES], p: 0.8 });
  }
  return { text, mentions };
}

function kept(marked: string, language = 'en', markedTitle?: string, isTitleRead = true) {
  const { text, mentions } = read(marked);
  const title = markedTitle === undefined ? undefined : read(markedTitle);
  const article = { id: 'a', path: 'a.txt', language, text, ...(title ? { title: title.text } : {}) };
  const found = { mentions, titleMentions: title?.mentions ?? [] };
  const names = keepScheme(readLines(article, splitSentences(text, language), isTitleRead), found);
  return {
    text: names.mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
    title: names.titleMentions.map(({ start, end, type }) => `${title!.text.slice(start, end)} ${type}`),
  };
}

test.each([
  [
    'titles and possessives fall away',
    '[p:President Anna Berg’s] wife met [o:the United Nations].',
    ['Anna Berg person', 'United Nations organization'],
  ],
  ['peoples are no names', '[o:Russians] and [o:Muslims] met [p:Anna].', ['Anna person']],
  ['a country is a place', '[o:Russia] met [l:Norway].', ['Russia place', 'Norway place']],
  ['marks alone are no names', '[p:Anna] [o:—] and [o:“] left.', ['Anna person']],
  ['speakers’ labels are no names', '[p:AB]: Who came? [p:Anna Berg] did.', ['Anna Berg person']],
  [
    'a name without capitals stays where its writing has none',
    'قال [p:محمد علي] و[l:東京] و[l:서울].',
    ['محمد علي person', '東京 place', '서울 place'],
  ],
  ['a name that begins within a word stays', '首相は[l:東京]で話した。', ['東京 place']],
])('%s', (_, marked, expected) => {
  expect(kept(marked).text).toEqual(expected);
});

test('English words say nothing of names in other languages', () => {
  expect(kept('[p:Roman Prince] kam nach [o:Russia].', 'und').text).toEqual(['Roman Prince person', 'Russia organization']);
  expect(kept('[p:Roman Prince] kam nach [o:Russia].', 'de').text).toEqual(['Roman Prince person', 'Russia organization']);
});

test('a title is read on its own; one that is not read has no names', () => {
  expect(kept('It burnt in [l:Oslo].', 'en', 'Fire in [l:Oslo], says Mayor [p:Mayor Berg]').title).toEqual(['Oslo place', 'Berg person']);
  expect(kept('Fire in [l:Oslo]\n\nIt burnt.', 'en', 'Fire in [l:Oslo]', false)).toEqual({ title: [], text: ['Oslo place'] });
});

test('names come in order, and of two that overlap the longer', () => {
  const article = { id: 'a', path: 'a.txt', language: 'en', text: 'Anna Berg met Carl.' };
  const name = (start: number, end: number) => ({ start, end, type: 'person' as const, p: 1 });
  const found = { titleMentions: [name(0, 3)], mentions: [name(14, 18), name(5, 9), name(0, 9)] };
  const { mentions, titleMentions } = keepScheme(readLines(article, [{ start: 0, end: 19 }], true), found);
  expect(mentions.map(({ start, end }) => [start, end])).toEqual([
    [0, 9],
    [14, 18],
  ]);
  expect(titleMentions).toEqual([]);
});
