import type { Config } from '../../config.ts';
import type { RawArticle } from '../format.ts';
import { readHead } from '../read-head.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import type { Paragraph } from './paragraph.ts';

/** What a document says of itself outside its text. */
export interface DocumentProperties {
  readonly title?: string;
  readonly author?: string;
}

/** What programs write into the properties by themselves. */
const NO_TITLE =
  /^(?:microsoft (?:word|office)\b.*|(?:untitled|unbenannt|sans titre|sin título|senza titolo)\b.{0,20}|(?:word[ -])?(?:document|dokument|documento|normal|title|titel|titre|slide|blank)\d*|.*\.(?:docx?|dotx?|rtf|odt|txt|pdf|html?))$/iu;
const NO_AUTHOR =
  /^(?:(?:microsoft|windows|office|default|home|lenovo|dell|hp|asus|acer|test)?[ -]?(?:office )?(?:user|benutzer|utilisateur|usuario|utente|author|autor|admin(?:istrator)?|owner|besitzer)\d*|python-docx|apache poi|openxml.*|aspose.*|pandoc|libreoffice|un-?named|unknown(?: author)?|unbekannt|pc|hp|dell)$/iu;

/**
 * A document that is one article. Its title is the paragraph that is styled as one, or the first heading where nothing but a head
 * stands before it; else what heads a plain text; last its properties, which often still name an older document. Days that they
 * name are those of the file, and no day of publication.
 */
export function readDocument(paragraphs: readonly Paragraph[], properties: DocumentProperties, config: Config): RawArticle {
  const styled = titleAt(paragraphs);
  const { text: whole, captions } = joinParagraphs(paragraphs.filter((_, index) => index !== styled));
  const own = styled === undefined ? undefined : joinParagraphs([paragraphs[styled]!]).text;
  const head = readHead(whole, config, own);
  const text = whole.slice(head.bodyStart).trim();
  const shift = text ? whole.indexOf(text, head.bodyStart) : 0;
  const title = head.title ?? meant(properties.title, NO_TITLE);
  const author = head.author ?? meant(properties.author, NO_AUTHOR);
  const furniture = captions.map(({ start, end }) => ({ start: start - shift, end: end - shift })).filter(({ start }) => start >= 0);
  return {
    ...(title === undefined ? {} : { title }),
    ...(head.date ? { date: { ...head.date, line: paragraphAt(whole, head.date.line) + (styled === undefined ? 0 : 1) } } : {}),
    ...(author === undefined ? {} : { author }),
    text,
    ...(furniture.length ? { furniture } : {}),
  };
}

/** Paragraphs that may stand before a title: a section's name, a day, a byline. */
const MOST_BEFORE_TITLE = 3;

function titleAt(paragraphs: readonly Paragraph[]): number | undefined {
  const opening = paragraphs.slice(0, MOST_BEFORE_TITLE + 1);
  const title = opening.findIndex(({ role }) => role === 'title');
  const at = title >= 0 ? title : opening.findIndex(({ role }) => role === 'heading');
  // Behind a paragraph of prose, a heading heads a part of the article.
  return at < 0 || paragraphs.length === 1 || opening.slice(0, at).some(({ text }) => text.length > 150) ? undefined : at;
}

function meant(value: string | undefined, none: RegExp): string | undefined {
  const written = value?.replace(/\s+/g, ' ').trim();
  return written && !none.test(written) ? written : undefined;
}

/** A document has no lines that one could look for; its paragraphs can be counted. */
function paragraphAt(text: string, line: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return 1 + before.filter((written, i) => written === '' && before[i - 1] !== '').length;
}
