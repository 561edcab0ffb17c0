import { expect, test } from 'vitest';
import { greyLines } from '../../../../src/app/corrections/grey-lines.ts';
import type { StoredArticle } from '../../../../src/schema/bundle.ts';

//            0         1         2         3         4         5
//            0123456789012345678901234567890123456789012345678901234567
const TEXT = 'The dam broke.\nPhoto: Jane Doe, 7 May\nShare this\nBy Bo Roe';
const PHOTO: [number, number] = [15, 37];
const SHARE: [number, number] = [38, 48];
const BYLINE: [number, number] = [49, 58];

const article = (furniture: [number, number][], counted: [number, number][]): StoredArticle => ({
  id: 'a',
  language: 'en',
  path: 'a.txt',
  text: TEXT,
  sentences: [],
  furniture,
  counted,
  titleMentions: [],
  mentions: [
    { start: 22, end: 30, entity: 0, furniture: true },
    { start: 52, end: 58, entity: 1, furniture: true },
  ],
  dates: [],
});

test('grey lines with names are to be counted, those without are left alone', () => {
  expect(greyLines(article([PHOTO, SHARE, BYLINE], []), [])).toEqual({
    isThere: true,
    isCounted: false,
    isOfBuild: false,
    toCount: [
      { kind: 'count', line: 'Photo: Jane Doe, 7 May' },
      { kind: 'count', line: 'By Bo Roe' },
    ],
    toUncount: [],
  });
  expect(greyLines(article([SHARE], []), []).isThere).toBe(false);
});

test('what the page counts can be taken back, also where another article has it with another date', () => {
  const photo = { kind: 'count', line: 'photo: Jane Doe, 12 June' } as const;
  const other = { kind: 'count', line: 'Photo: Somebody else' } as const;
  expect(greyLines(article([SHARE], [PHOTO, BYLINE]), [photo, other])).toMatchObject({
    isCounted: true,
    isOfBuild: false,
    toUncount: [photo],
  });
});

test('where one line counts and another does not, the other is to be counted', () => {
  expect(greyLines(article([SHARE, BYLINE], [PHOTO]), [{ kind: 'count', line: 'Photo: Jane Doe' }])).toMatchObject({
    isCounted: false,
    toCount: [{ kind: 'count', line: 'By Bo Roe' }],
  });
});

test('what the build has counted cannot be taken back here', () => {
  expect(greyLines(article([SHARE], [PHOTO]), [])).toMatchObject({ isThere: true, isCounted: true, isOfBuild: true, toUncount: [] });
});

test('a line that the page carries in part is passed over', () => {
  const stored = article([PHOTO, BYLINE], []);
  const text = `${TEXT.slice(0, 32)}…${' '.repeat(4)}${TEXT.slice(37)}`;
  const sentences: [number, number][] = [
    [15, 31],
    [32, 37],
    [49, 58],
  ];
  expect(greyLines({ ...stored, text, sentences }, []).toCount).toEqual([{ kind: 'count', line: 'By Bo Roe' }]);
});
