import type { Config } from '../../config.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import { closingQuote } from '../closing-quote.ts';
import type { Piece, TextFormat } from '../format.ts';
import { json } from '../json.ts';
import { isObject, typesOf } from '../schema-org.ts';
import { hasSchemaContext } from './has-schema-context.ts';
import { linkedArticles, plainName } from './linked-articles.ts';
import { readLinkedArticle } from './read-linked-article.ts';

/** JSON-LD in the words of schema.org: an article, a list of them, or a graph in which they stand among other things. */
export const jsonLd: TextFormat = {
  name: 'json-ld',
  label: 'JSON-LD',
  endings: ['jsonld', 'json'],
  severalRecords: true,
  recognizes: hasSchemaContext,
  split: splitJsonLd,
  read: readLinkedArticle,
};

/** A document is taken apart at once, since what its articles refer to may stand anywhere in it. */
const MOST_CHARACTERS = 100_000_000;

function* splitJsonLd(path: string, text: string, config: Config): Generator<Piece | Diagnostic> {
  let record = 0;
  for (const part of json.split(path, text, config)) {
    if (!('format' in part)) {
      yield part;
      continue;
    }
    const made = piecesOf(part);
    const isAlone = part.record === undefined && made.length === 1;
    for (const one of made) {
      record++;
      yield 'format' in one && !isAlone ? { ...one, record } : one;
    }
  }
}

/** The articles of one document, or one verdict where it has none. */
function piecesOf({ path, line, text, record }: Piece): (Piece | Diagnostic)[] {
  const reject = (message: string, cure: string): [Diagnostic] => [{ kind: 'rejected', path, line, message, cure }];
  if (text.length > MOST_CHARACTERS)
    return reject(`the document has ${text.length} characters, and at most ${MOST_CHARACTERS} are read`, 'split it into several files');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return reject(`“${excerpt(text)}” is not JSON`, 'write one whole JSON object, with its strings in double quotes');
  }
  const articles = linkedArticles(document);
  if (articles.length === 0) {
    const types = isObject(document) ? typesOf(document).map(plainName).join(', ') : '';
    const message = `“${excerpt(types || text)}” is no article, and none stands in it`;
    if (record !== undefined) return [{ kind: 'ignored', path, line, message: `${message}; of JSON-LD, articles are read` }];
    return reject(message, 'give the article a "@type" such as NewsArticle');
  }
  const lines = linesOfObjects(text);
  try {
    return articles.map(({ article, object }) => {
      return { path, format: 'json-ld', line: line + (lines[object] ?? 0), text: JSON.stringify(article) };
    });
  } catch {
    return reject('objects stand too deep in each other', 'write each article as an object of its own');
  }
}

/** Line breaks before each object of a document. */
function linesOfObjects(text: string): number[] {
  const lines: number[] = [];
  let line = 0;
  const marks = /["{\n]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '\n') line++;
    else if (mark[0] === '{') lines.push(line);
    else {
      const end = closingQuote(text, mark.index);
      if (end < 0) break;
      marks.lastIndex = end + 1;
    }
  }
  return lines;
}
