import type { Diagnostic } from '../../diagnostic.ts';
import { excerpt } from '../../excerpt.ts';
import type { Span } from '../../../schema/mention.ts';
import type { Piece, RawArticle } from '../format.ts';
import { htmlText, inlineText } from '../html-text.ts';
import { unifyNewlines } from '../newlines.ts';
import { hostOf } from '../page-metadata.ts';
import { isObject, nameOf, type JsonObject } from '../schema-org.ts';
import { decodeText } from '../xml/xml-events.ts';

/** One article of schema.org; its piece holds it as JSON. */
export function readLinkedArticle(piece: Piece): RawArticle | Diagnostic {
  const { path, line } = piece;
  const article = JSON.parse(piece.text) as JsonObject;
  const first = (...values: (string | undefined)[]) => values.find((value) => value !== undefined && value.trim() !== '')?.trim();
  const title = first(nameOf(article['headline']), nameOf(article['name']), nameOf(article['alternativeHeadline']));
  const body = first(nameOf(article['articleBody']), nameOf(article['text'])) ?? updatesOf(article);
  const summary = body === undefined ? first(nameOf(article['description']), nameOf(article['abstract'])) : undefined;
  const read = words(body ?? summary ?? '');
  const reject = (message: string): Diagnostic => ({ kind: 'rejected', path, line, message, cure: 'give it an "articleBody"' });
  if (typeof read === 'string') return reject(`“${excerpt(title ?? '')}” cannot be read: ${read}`);
  if (!read.text) return reject(`“${excerpt(title ?? '')}” has no articleBody`);
  const url = [nameOf(article['url']), nameOf(article['mainEntityOfPage'], '@id'), nameOf(article['@id'])].find(
    (address) => address !== undefined && /^https?:\/\//i.test(address.trim()),
  );
  const date = first(nameOf(article['datePublished']), nameOf(article['dateCreated']), nameOf(article['dateModified']));
  const source = first(nameOf(article['publisher']), nameOf(article['sourceOrganization']), nameOf(article['isPartOf']), hostOf(url));
  const said = {
    id: nameOf(article['@id'], '@id'),
    title: title === undefined ? undefined : inlineText(title),
    source,
    url: url?.trim(),
    author: first(nameOf(article['author']), nameOf(article['creator'])),
    language: first(nameOf(article['inLanguage'], 'alternateName'), nameOf(article['inLanguage'])),
  };
  const message = `“${excerpt(title ?? '')}” has no articleBody; its description is read`;
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)),
    ...(date ? { date: { text: date, line, from: 'metadata', removal: 'remove its datePublished' } } : {}),
    text: read.text,
    furniture: read.captions,
    ...(body === undefined ? { notes: [{ kind: 'note', path, line, message }] } : {}),
  };
}

/** The text of a live blog, of which each entry is an article of its own. */
function updatesOf(article: JsonObject): string | undefined {
  const updates = [article['liveBlogUpdate']].flat().filter(isObject);
  const texts = updates.flatMap((update) => [nameOf(update['headline']), nameOf(update['articleBody'])]);
  return texts.filter((text) => text !== undefined && text.trim() !== '').join('\n\n') || undefined;
}

/** The standard wants plain text; many put in HTML, or the references that stand for its characters. */
function words(written: string): { text: string; captions: Span[] } | string {
  if (/<(?:p|br|div|h\d|ul|ol|li|a|em|strong|span|figure|blockquote)\b[^>]{0,1000}>/i.test(written)) return htmlText(written);
  return { text: unifyNewlines(decodeText(written)).trim(), captions: [] };
}
