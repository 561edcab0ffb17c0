import type { AnnotatedDocument, AnnotatedLine } from './read-conll.ts';
import type { Span } from '../../src/schema/mention.ts';
import type { Kind } from '../../src/pipeline/entities/model/tags.ts';

export interface TextName extends Span {
  readonly kind: Kind;
}

/** A document as running text, so that it is cut into tokens by the very code that will cut articles. */
export interface TextDocument {
  readonly id: string;
  readonly title?: string;
  readonly titleNames?: readonly TextName[];
  readonly text: string;
  readonly lines: readonly Span[];
  readonly names: readonly TextName[];
}

/** @param hyphens whether the data set has cut words at hyphens, so that a hyphen between two words stood without spaces */
export function restoreText({ id, lines }: AnnotatedDocument, hyphens: boolean): TextDocument {
  let text = '';
  const spans: Span[] = [];
  const names: TextName[] = [];
  for (const line of lines) {
    const start = text.length;
    const places = append(line, hyphens, start);
    text += places.text;
    for (const { first, last, kind } of line.names) names.push({ start: places.starts[first]!, end: places.ends[last]!, kind });
    spans.push({ start, end: text.length });
    text += '\n\n';
  }
  return { id, text, lines: spans, names };
}

const LEANS_BACK = /^(?:[.,;:!?)\]}%…”]|\.\.\.|['’](?:s|S|ll|re|ve|d|m|t)|n['’]t)$/;
const LEANS_FORWARD = /^(?:[([{“$£€#]|``)$/;

function append({ words }: AnnotatedLine, hyphens: boolean, offset: number) {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let quoteOpen = false;
  let glue = true;
  words.forEach((word, i) => {
    const next = words[i + 1];
    const quote = /^(?:"|''|``|'"')$/.test(word);
    const hyphen = hyphens && word === '-' && /[\p{L}\p{N}.]$/u.test(words[i - 1] ?? '') && /^[\p{L}\p{N}]/u.test(next ?? '');
    const apostrophe = /^['’]$/.test(word) && (next === 's' || next === 'S');
    const joined = glue || LEANS_BACK.test(word) || hyphen || apostrophe || (quote && quoteOpen);
    if (!joined) text += ' ';
    starts.push(offset + text.length);
    text += quote ? '"' : word;
    ends.push(offset + text.length);
    glue = LEANS_FORWARD.test(word) || hyphen || apostrophe || (quote && !quoteOpen);
    if (quote) quoteOpen = !quoteOpen;
  });
  return { text, starts, ends };
}
