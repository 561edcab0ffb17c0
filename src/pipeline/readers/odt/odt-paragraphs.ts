import type { Paragraph, Role } from '../document/paragraph.ts';
import { ParagraphWriter } from '../document/paragraph-writer.ts';
import { walkXml } from '../walk-xml.ts';

/** Namespaces of OpenDocument 1.3, by their usual prefixes. */
export const ODF_PREFIXES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** Deleted text, remarks, lists of contents, readings above characters, alternative texts of pictures. */
const SKIPPED = new Set(
  (
    'text:tracked-changes office:annotation text:table-of-content text:alphabetical-index text:illustration-index text:bibliography ' +
    'text:ruby-text text:note-citation text:sequence-decls office:forms text:variable-decls text:user-field-decls draw:object ' +
    'office:scripts'
  ).split(' '),
);

/** The paragraphs of an OpenDocument text, all changes accepted; notes behind the text, frames behind their paragraph. */
export function odtParagraphs(xml: Uint8Array): Paragraph[] {
  const body = new ParagraphWriter();
  const notes = new ParagraphWriter();
  const writers = [body];
  const styles = new Map<string, string>();
  const open: Role[] = [];
  let skipDepth = 0;
  let textDepth = 0;
  const writer = () => writers.at(-1)!;
  walkXml(xml, ODF_PREFIXES, {
    open(name, attributes) {
      if (skipDepth > 0 || SKIPPED.has(name)) {
        skipDepth++;
        return;
      }
      if (name === 'style:style') styles.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '');
      else if (name === 'text:p' || name === 'text:h') {
        open.push(roleOf(name, attributes['text:style-name'] ?? '', styles));
        textDepth++;
      } else if (name === 'text:tab') writer().write('\t');
      else if (name === 'text:line-break') writer().write('\n');
      else if (name === 'text:s') writer().write(' ');
      else if (name === 'table:table-row') writer().openRow();
      else if (name === 'text:note') writers.push(notes);
      else if (name === 'draw:text-box') writers.push(new ParagraphWriter());
    },
    close(name) {
      if (skipDepth > 0) {
        skipDepth--;
        return;
      }
      if (name === 'text:p' || name === 'text:h') {
        textDepth--;
        writer().end(open.pop());
      } else if (name === 'table:table-cell') writer().endCell();
      else if (name === 'table:table-row') writer().endRow();
      else if (name === 'text:note' && writers.length > 1) writers.pop();
      else if (name === 'draw:text-box' && writers.length > 1) {
        const boxed = writers.pop()!.finish();
        writer().putBeside(boxed);
      }
    },
    text(text) {
      if (skipDepth === 0 && textDepth > 0) writer().write(text.replace(/\s+/g, ' '));
    },
  });
  return [...body.finish(), ...notes.finish()];
}

/** Styles that a text sets by hand are made anew, from one that has a name. */
function roleOf(element: string, style: string, styles: ReadonlyMap<string, string>): Role {
  const name = (styles.get(style) || style).replace(/_20_/g, ' ');
  if (/^title$/i.test(name)) return 'title';
  if (/^(?:caption|illustration|figure|drawing)$/i.test(name)) return 'caption';
  return element === 'text:h' || /^heading \d/i.test(name) ? 'heading' : 'text';
}
