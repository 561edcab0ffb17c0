import { expect, test } from 'vitest';
import { markRepeated } from '../../../../src/pipeline/furniture/mark-repeated.ts';
import { splitSentences } from '../../../../src/pipeline/text/split-sentences.ts';
import type { AnalyzedArticle } from '../../../../src/schema/article.ts';

/** So many different paragraphs of news. */
const NEWS = Array.from(
  { length: 40 },
  (_, i) => `The council voted on plan ${String.fromCharCode(97 + (i % 26))}${i} after a long debate.`,
);

interface Made {
  readonly text: string;
  readonly title?: string;
  readonly source?: string | null;
  readonly path?: string;
  /** Stretches whose words are a name. */
  readonly names?: readonly string[];
}

function made({ text, title, source = 'Courier', path = 'a.jsonl', names = [] }: Made, i: number): AnalyzedArticle {
  return {
    article: { id: `${i}`, path, language: 'en', text, ...(title ? { title } : {}), ...(source ? { source } : {}) },
    sentences: splitSentences(text, 'en'),
    furniture: [],
    titleMentions: [],
    mentions: names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type: 'person', p: 0.9 })),
    dates: [],
  };
}

/** The lines of each article that are furniture. */
function furniture(all: readonly Made[], textOf = all.map((_, i) => i)): string[][] {
  const articles = all.map(made);
  return markRepeated(articles, Int32Array.from(textOf)).map(({ article: { text }, furniture }) =>
    furniture.map(({ start, end }) => text.slice(start, end)),
  );
}

/** So many articles, each with paragraphs of its own around the line. */
const among = (count: number, line: string, more: Partial<Made> = {}): Made[] =>
  NEWS.slice(0, count).map((news, i) => ({ text: `${news}\n\n${line}\n\nIt meets again in ${i + 1} weeks, said member ${i}x.`, ...more }));
const atFoot = (count: number, line: string, more: Partial<Made> = {}): Made[] =>
  NEWS.slice(0, count).map((news) => ({ text: `${news}\n\n${line}`, ...more }));
const without = (count: number): Made[] => NEWS.slice(40 - count).map((text) => ({ text }));

const APPEAL = 'Support our journalism with a gift of any size.';
const AUTHOR = 'Ada Brook is the Courier’s political correspondent.';
const BACKGROUND = 'The dam broke in May and flooded a third of the town.';
const LABEL = 'Courier of Harrow Bay';

test.each([
  ['an appeal in three articles of an outlet, wherever it stands', among(3, APPEAL), APPEAL],
  ['who the author is, at the foot of three articles', atFoot(3, AUTHOR), AUTHOR],
  ['who the author is, at the head of three articles', NEWS.slice(0, 3).map((news) => ({ text: `${AUTHOR}\n${news}` })), AUTHOR],
  ['a label at the foot of five articles of twenty-five', [...atFoot(5, LABEL), ...without(20)], LABEL],
  ['a sentence at the foot of ten articles of twenty', [...atFoot(10, BACKGROUND), ...without(10)], BACKGROUND],
  ['without an outlet, an appeal in five articles of a folder', among(5, APPEAL, { source: null }), APPEAL],
  [
    'without an outlet, a label at the foot of half of twenty',
    [...atFoot(10, LABEL), ...without(10)].map((one) => ({ ...one, source: null })),
    LABEL,
  ],
])('furniture is %s', (_, articles, line) => {
  expect(furniture(articles).filter((lines) => lines.length > 0)).toEqual(
    articles.filter(({ text }) => text.includes(line)).map(() => [line]),
  );
});

test.each([
  ['an appeal in two articles', among(2, APPEAL)],
  ['an appeal in two articles each of two outlets', [...among(2, APPEAL), ...among(2, APPEAL, { source: 'Lantern' })]],
  ['who the author is, amid the text: a journalist in the news', among(6, AUTHOR)],
  ['a heading amid the text of all', among(12, 'What happens next')],
  ['a label at the foot of four articles', atFoot(4, LABEL)],
  ['a label at the foot of five articles of twenty-six', [...atFoot(5, LABEL), ...without(21)]],
  ['a sentence amid the text of all', among(20, BACKGROUND)],
  ['a sentence at the foot of nine articles', atFoot(9, BACKGROUND)],
  ['a sentence at the foot of ten articles of twenty-one', [...atFoot(10, BACKGROUND), ...without(11)]],
  ['that somebody did not comment', among(12, 'The Harbour Board did not respond to a request for comment.')],
  [
    'a sentence that ten of twelve articles have at the foot, and two amid the text',
    [...atFoot(10, BACKGROUND), ...among(12, BACKGROUND).slice(10)],
  ],
  ['a quotation, at the foot of all', atFoot(20, '“I did not read my post.”')],
  ['a question that interviews share', among(12, 'How did your work on this site begin?')],
  ['the day, at the head of all', NEWS.slice(0, 12).map((news) => ({ text: `Monday, 6 November 2023\n\n${news}` }))],
  [
    'results, of which only the figures are alike',
    NEWS.slice(0, 20).map((news, i) => ({ text: `${news}\n\nRovers ${i}, Amity ${i + 2}` })),
  ],
  ['a sentence without an outlet, at the foot of all', atFoot(40, BACKGROUND, { source: null })],
  ['an appeal in four articles of a folder', among(4, APPEAL, { source: null })],
  [
    'an appeal in four articles each of two folders',
    [...among(4, APPEAL, { source: null, path: 'a/1.txt' }), ...among(4, APPEAL, { source: null, path: 'b/1.txt' })],
  ],
])('no furniture is %s', (_, articles) => {
  expect(furniture(articles).flat()).toEqual([]);
});

test('lines that speak to the reader may differ in figures, dates, case and marks', () => {
  const lines = ['12 comments', '3 Comments', '1,204 comments'];
  expect(furniture(lines.map((line, i) => ({ text: `${NEWS[i]}\n\n${line}` })))).toEqual(lines.map((line) => [line]));
  const dated = ['6 May 2023', 'Monday, 11 June', 'October 3'].map((day) => `This story was first published by the Lantern on ${day}.`);
  expect(furniture(dated.map((line, i) => ({ text: `${NEWS[i]}\n\n${line}` })))).toEqual(dated.map((line) => [line]));
});

test('the copies of a text have a line once', () => {
  expect(furniture(among(4, APPEAL), [0, 0, 2, 2]).flat()).toEqual([]);
  expect(furniture(among(5, APPEAL), [0, 0, 2, 2, 4])).toEqual(Array(5).fill([APPEAL]));
});

test('a line that a text is wrapped at is none', () => {
  const wrapped = NEWS.slice(0, 6).map((news) => ({
    text: `${news}\n\nThe mayor of Harrow Bay, who is to leave, said:\nsupport our journalism and\nall will be well.`,
  }));
  expect(furniture(wrapped).flat()).toEqual([]);
});

test('the foot is what stands behind the text with nothing but furniture between', () => {
  const feet = NEWS.slice(0, 3).map((news, i) => ({ text: `${news}\n\n${AUTHOR}\n\n${APPEAL}\n\n${i + 4} May 2023` }));
  expect(furniture(feet)).toEqual(Array(3).fill([AUTHOR, APPEAL]));
  const long = NEWS.slice(0, 3).map((news, i) => ({ text: `${news}\n\n${AUTHOR}\n\n${`It went on for long, said ${i}x. `.repeat(40)}` }));
  expect(furniture(long).flat()).toEqual([]);
});

test('a label that is the title of another article is a link, in two articles already; a heading, or a digest of titles, is not', () => {
  const titled: Made = { title: 'Mayor of Harrow Bay resigns', text: NEWS[0]! };
  const link = 'Mayor of Harrow Bay resigns';
  const linking = (i: number): Made => ({ text: `${NEWS[i]}\n\n${link}\n\nIt meets again, said ${i}x.` });
  expect(furniture([titled, linking(1), linking(2)])).toEqual([[], [link], [link]]);
  expect(furniture([titled, linking(1)]).flat()).toEqual([]);
  const short = (i: number): Made => ({ text: `${NEWS[i]}\n\nThe mayor resigns\n\nIt meets again, said ${i}x.` });
  expect(furniture([{ ...titled, title: 'The mayor resigns' }, short(1), short(2)]).flat()).toEqual([]);
  const column = [titled, { ...titled, text: NEWS[3]! }, linking(1), linking(2)];
  expect(furniture(column).flat()).toEqual([]);
  const others = ['Ferry is named after an eel', 'Port chooses a line at last'].map((title, i): Made => ({ title, text: NEWS[i + 5]! }));
  const digest: Made = { text: `The week\n\n${[titled, ...others].map(({ title }) => title).join('\n\n')}` };
  expect(furniture([titled, ...others, linking(1), digest, { ...digest, text: digest.text.replace('The week', 'Last week') }])).toEqual([
    [],
    [],
    [],
    [link],
    [],
    [],
  ]);
});

test('names in such lines are marked, and others are not', () => {
  const articles = atFoot(3, AUTHOR, { names: ['Ada Brook', 'plan'] }).map(made);
  for (const { mentions } of markRepeated(articles, Int32Array.of(0, 1, 2)))
    expect(mentions.map(({ furniture }) => furniture ?? false)).toEqual([true, false]);
});

test('an article in which nothing repeats comes back as it is, and the order of articles is no matter', () => {
  const articles = [...atFoot(3, AUTHOR), ...without(2)].map(made);
  const marked = markRepeated(articles, Int32Array.of(0, 1, 2, 3, 4));
  expect(marked[4]).toBe(articles[4]);
  expect(markRepeated(articles.toReversed(), Int32Array.of(0, 1, 2, 3, 4))).toEqual(marked.toReversed());
});
