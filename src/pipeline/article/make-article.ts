import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/mention.ts';
import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import type { Piece, RawArticle } from '../readers/format.ts';
import { findFurniture } from './furniture.ts';
import { publicationDate } from './publication-date.ts';

export interface MadeArticle {
  readonly article: Article;
  readonly furniture: readonly Span[];
  readonly notes: readonly Diagnostic[];
}

/** About 300,000 words; no article is as long, and a page that held it could not show it. */
const MOST_CHARACTERS = 2_000_000;

/**
 * What was read as an article, its `id` its own or "". The text stays as it is, zero-width characters, marks of direction and NUL
 * included; only halves of a surrogate pair, which no UTF-8 can hold, become U+FFFD, one for one, so that no offset moves.
 */
export function makeArticle(
  raw: RawArticle,
  piece: Piece,
  config: Config,
  language: string,
): MadeArticle | (Diagnostic & { readonly kind: 'rejected' }) {
  const { path } = piece;
  const place = piece.record === undefined ? { path } : { path, line: piece.line };
  const notes: Diagnostic[] = [...(raw.notes ?? [])];
  if (!/[\p{L}\p{N}]/u.test(raw.text))
    return { kind: 'rejected', ...place, message: emptiness(raw.text), cure: 'write the text of the article, or remove it' };
  if (raw.text.length > MOST_CHARACTERS) {
    const message = `the text has ${raw.text.length} characters, and an article may have ${MOST_CHARACTERS}`;
    return { kind: 'rejected', ...place, message, cure: 'split it into articles' };
  }
  const date = publicationDate(path, raw.date, raw.text, config);
  if ('kind' in date) return date;
  const text = raw.text.replace(LONE_SURROGATE, '\uFFFD');
  if (text !== raw.text) notes.push({ kind: 'note', ...place, message: 'half a character is not valid; shown as \uFFFD' });
  const url = raw.url === undefined ? undefined : webAddress(raw.url);
  if (raw.url !== undefined && url === undefined)
    notes.push({ kind: 'note', ...place, message: `url "${excerpt(raw.url)}" does not begin with http:// or https://; it is left out` });
  const { published, publishedFrom } = date;
  const article: Article = {
    id: oneLine(raw.id) ?? '',
    ...given('title', oneLine(raw.title)),
    ...given('published', published),
    ...given('publishedFrom', publishedFrom),
    ...given('source', oneLine(raw.source)),
    ...given('url', url),
    ...given('author', oneLine(raw.author)),
    language,
    path,
    text,
  };
  return { article, furniture: findFurniture(text, raw.furniture), notes: [...notes, ...date.notes] };
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu; // with the u flag, a whole pair is one character and no match

function emptiness(text: string): string {
  return excerpt(text) === '' ? 'the text is empty' : `the text “${excerpt(text)}” has no words`;
}

function webAddress(url: string): string | undefined {
  const trimmed = url.trim();
  return /^https?:\/\/[^\s/?#]/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}

/** A title, an outlet, an id: white space is one blank, and nothing is as good as absent. */
function oneLine(value: string | undefined): string | undefined {
  return value?.replace(LONE_SURROGATE, '\uFFFD').replace(/\s+/g, ' ').trim() || undefined;
}

function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
