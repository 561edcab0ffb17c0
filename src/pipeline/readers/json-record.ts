import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { findFields, type Field } from './fields.ts';
import type { Piece, RawArticle } from './format.ts';

/** One JSON object with an article's fields; its text is kept to the letter. */
export function readJsonRecord(piece: Piece, config: Config): RawArticle | Diagnostic {
  const reject = (message: string, cure: string): Diagnostic => ({ kind: 'rejected', path: piece.path, line: piece.line, message, cure });
  let record: unknown;
  try {
    record = JSON.parse(piece.text);
  } catch {
    return reject(`“${excerpt(piece.text)}” is not JSON`, 'write one whole JSON object, with its strings in double quotes');
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record))
    return reject(
      `“${excerpt(piece.text)}” is not a JSON object`,
      'write the article as an object such as {"title": "…", "date": "2023-11-06", "text": "…"}',
    );
  const entries = Object.entries(record);
  const places = findFields(
    entries.map(([name]) => name),
    config,
  );
  const value = (field: Field): unknown => (places.has(field) ? entries[places.get(field)!]![1] : undefined);
  const text = value('text');
  if (typeof text !== 'string') {
    const message = text === undefined ? `“${excerpt(piece.text)}” has no text` : `text ${excerpt(JSON.stringify(text))} is not a string`;
    return reject(message, 'give it a "text" (or "body", or "content") that is a string');
  }
  const words = Object.fromEntries(
    (['id', 'title', 'source', 'url', 'author', 'language'] as const).flatMap((field) => {
      const word = inWords(value(field));
      return word === undefined ? [] : [[field, word]];
    }),
  );
  const date = inWords(value('date')) ?? otherKind(value('date'));
  return {
    ...words,
    ...(date === undefined ? {} : { date: { text: date, line: piece.line, from: 'metadata', removal: 'remove it from the record' } }),
    text,
  };
}

/** A string, a number, an object by its name, a list of these; undefined for what is absent, empty or anything else. */
function inWords(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(inWords).filter((part) => part !== undefined);
    return parts.length ? parts.join(', ') : undefined;
  }
  return value !== null && typeof value === 'object' && 'name' in value && typeof value.name === 'string' ? inWords(value.name) : undefined;
}

/** A date of a kind that says no day (`true`, an object) as it is written, for the verdict on it; none where it holds nothing. */
function otherKind(value: unknown): string | undefined {
  if (value !== true && (value === null || typeof value !== 'object')) return undefined;
  const written = JSON.stringify(value);
  return /\w/.test(written.replaceAll('null', '')) ? written : undefined;
}
