import { decodeHTMLStrict } from 'entities/decode';
import { Parser } from 'htmlparser2';

/** What stands in an XML document, in its order. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly at: number }
  /** As written; `decodeText` decodes it, a whole run of it at once. */
  | { readonly kind: 'text'; readonly text: string; readonly isCdata: boolean }
  /** `end` is the index behind the tag; `isOwn` is false where an outer element's tag, or the end of the document, closed it. */
  | { readonly kind: 'close'; readonly end: number; readonly isOwn: boolean }
  /** The document is not read beyond this. */
  | { readonly kind: 'problem'; readonly message: string; readonly at: number };

/** No format that is read comes near. */
const DEEPEST = 200;
const CHUNK = 65_536;

/**
 * An XML document as a list of events, made as it is asked for. Nothing that it declares is believed: no entity of its own, no
 * file elsewhere. What is not well formed is read as far as it can be.
 */
export function* xmlEvents(text: string): Generator<XmlEvent, void, void> {
  let waiting: XmlEvent[] = [];
  let depth = 0;
  let isCdata = false;
  const tooDeep = new Error(`elements stand more than ${DEEPEST} deep in each other`);
  const parser: Parser = new Parser(
    {
      onopentag(name, raw) {
        if (++depth > DEEPEST) {
          waiting.push({ kind: 'problem', message: tooDeep.message, at: parser.startIndex });
          throw tooDeep; // at once: the parser's time grows with the square of the depth
        }
        const attributes = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, decodeText(value)]));
        waiting.push({ kind: 'open', name, attributes, at: parser.startIndex });
      },
      ontext(written) {
        waiting.push({ kind: 'text', text: written, isCdata });
      },
      oncdatastart() {
        isCdata = true;
      },
      oncdataend() {
        isCdata = false;
      },
      onclosetag(_, isImplied) {
        depth--;
        const end = parser.endIndex + 1;
        waiting.push({ kind: 'close', end, isOwn: !isImplied || text.startsWith('/>', end - 2) });
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  for (let at = 0; at < text.length; at += CHUNK) {
    try {
      parser.write(text.slice(at, at + CHUNK));
      if (at + CHUNK >= text.length) parser.end();
    } catch (error) {
      if (error !== tooDeep) throw error;
      yield* waiting;
      return;
    }
    yield* waiting;
    waiting = [];
  }
}

/** References become the characters they stand for: those of XML, of HTML (which the agencies' formats have as well), and numbers. */
export function decodeText(written: string): string {
  return written.includes('&') ? decodeHTMLStrict(written) : written;
}
