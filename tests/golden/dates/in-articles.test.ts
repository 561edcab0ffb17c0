import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognizeDates } from '../../../src/pipeline/dates/recognize-dates.ts';
import { splitSentences } from '../../../src/pipeline/text/split-sentences.ts';

/**
 * Whole articles in `in-articles/`, invented, with every date that a reader finds in them. A file holds its settings ("published:",
 * and where needed "title:", "language:" and "order:"), an empty line, the text, "---", and then, in the order of the text, one
 * date a line: `words = value`, and behind it `(after published)` where direction and anchor are to be checked too. Nothing else
 * may be found; `not: words` names what stands there to mislead, once or several times.
 */
const folder = join(import.meta.dirname, 'in-articles');

interface Case {
  readonly name: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly text: string;
  readonly expected: readonly string[];
  readonly traps: readonly string[];
}

function readCase(file: string): Case {
  const whole = readFileSync(join(folder, file), 'utf8');
  const [, head, text, answers] = /^([^]*?)\n\n([^]*)\n---\n([^]*)$/.exec(whole)!;
  const lines = answers!.split('\n').filter(Boolean);
  return {
    name: file.replace('.txt', ''),
    settings: new Map(head!.split('\n').map((line) => line.split(': ', 2) as [string, string])),
    text: text!,
    expected: lines.filter((line) => !line.startsWith('not: ')),
    traps: lines.flatMap((line) => (line.startsWith('not: ') ? [line.slice(5)] : [])),
  };
}

const cases = readdirSync(folder).sort().map(readCase);

describe.each(cases.map((each) => [each.name, each] as const))('%s', (_, { settings, text, expected, traps }) => {
  const language = settings.get('language') ?? 'en';
  const dates = recognizeDates({
    article: { text, language, ...Object.fromEntries([...settings].filter(([key]) => key === 'published' || key === 'title')) },
    sentences: splitSentences(text, language),
    ...(settings.has('order') ? { dateOrder: settings.get('order') as 'mdy' | 'dmy' } : {}),
  });

  test('every date is read, and no other', () => {
    const found = dates.map(({ start, end, value, direction, anchor }, i) => {
      const aside = expected[i]?.endsWith(')') ? ` (${direction} ${anchor?.kind})` : '';
      return `${text.slice(start, end)} = ${value}${aside}`;
    });
    expect(found).toEqual(expected);
  });

  test.skipIf(traps.length === 0)('what only looks like one is none', () => {
    for (const trap of traps) {
      const places = [...text.matchAll(new RegExp(trap.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'g'))].map(({ index }) => index);
      expect(places, trap).not.toEqual([]);
      const isFree = (at: number) => dates.every(({ start, end }) => end <= at || start >= at + trap.length);
      expect(places.some(isFree), trap).toBe(true);
    }
  });
});

test('there are enough of them to tell', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(cases.flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(120);
  expect(cases.flatMap(({ traps }) => traps).length).toBeGreaterThanOrEqual(40);
});
