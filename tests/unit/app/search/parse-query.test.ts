import { expect, test } from 'vitest';
import { parseQuery, type Part } from '../../../../src/app/search/parse-query.ts';
import { isoDay } from '../../../../src/schema/day.ts';

/** A part in short: what it asks for. */
function told(part: Part): string {
  if (part.kind === 'misread') return `? ${part.reason} ${part.typed}`;
  const no = part.isExcluded ? 'no ' : '';
  if (part.kind === 'days')
    return `${no}${part.first === undefined ? '' : isoDay(part.first)}–${part.last === undefined ? '' : isoDay(part.last)}`;
  if (part.kind !== 'words') return `${no}${part.kind} ${part.name}`;
  return `${no}${part.isTitle ? 'title ' : ''}${part.isExact ? 'exactly ' : ''}${part.words.join('+')}${part.isBeginning ? '…' : ''}`;
}

test.each([
  ['flood', ['flood']],
  ['flood relief', ['flood', 'relief']],
  ['"prime minister" Göteborg', ['exactly prime+minister', 'goteborg']],
  ['“prime minister”', ['exactly prime+minister']],
  ['"prime minister', ['exactly prime+minister']],
  ['covid-19 U.S.', ['covid+19', 'us']],
  ['flo*', ['flo…']],
  ['-sport -"cup final"', ['no sport', 'no exactly cup+final']],
  ['who:"Kim Jong-un" where:Ukraine', ['who Kim Jong-un', 'where Ukraine']],
  ['person:Putin place:York org:NASA name:York', ['who Putin', 'where York', 'org NASA', 'name York']],
  ['-source:reuters outlet:"The Courier"', ['no source reuters', 'source The Courier']],
  ['title:flood headline:"the flood"', ['title flood', 'title exactly the+flood']],
  ['from:2023-09 to:2023-10', ['2023-09-01–', '–2023-10-31']],
  ['on:2024-02 since:2023 until:2023-12-24', ['2024-02-01–2024-02-29', '2023-01-01–', '–2023-12-24']],
  ['WHO:Putin', ['who Putin']],
  ['from:yesterday on:2023-02-30', ['? day yesterday', '? day 2023-02-30']],
  ['foo:bar', ['? field foo', 'foo+bar']],
  ['https://example.org at 10:30', ['https+example+org', 'at', '10+30']],
  ['who:', ['? empty who']],
  ['flood who:', ['flood', '? empty who']],
  ['… - ""', []],
])('%s', (typed, expected) => expect(parseQuery(typed).map(told)).toEqual(expected));

test('a word that is still being typed is a beginning, and what is closed by a space or a quotation mark is not', () => {
  expect(parseQuery('prime min', true).map(told)).toEqual(['prime', 'min…']);
  expect(parseQuery('prime min ', true).map(told)).toEqual(['prime', 'min']);
  expect(parseQuery('prime m', true).map(told)).toEqual(['prime']);
  expect(parseQuery('m', true).map(told)).toEqual(['m…']);
  expect(parseQuery('"prime min"', true).map(told)).toEqual(['exactly prime+min']);
});

test('each part says where it was typed', () => {
  const typed = 'flood -"cup final" who:Putin';
  expect(parseQuery(typed).map(({ start, end }) => typed.slice(start, end))).toEqual(['flood', '-"cup final"', 'who:Putin']);
});
