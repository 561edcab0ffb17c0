import type { Paragraph, Role } from '../document/paragraph.ts';
import { ParagraphWriter } from '../document/paragraph-writer.ts';
import { walkXml } from '../walk-xml.ts';
import { DOCX_PREFIXES } from './namespaces.ts';

/** What is no text of the document: deleted and moved away, codes of fields, readings above characters, the copy for older programs. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:rt',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
]);
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:ptab': '\t',
};
/** Lists of contents name the headings that stand in the text itself. */
const CONTENTS_STYLE = /^(?:toc|table of (?:figures|authorities)|index) ?\d*$/i;

export interface DocxPart {
  readonly paragraphs: readonly Paragraph[];
  /** Other documents put in whole, which are not read. */
  readonly insertions: number;
}

interface OpenParagraph {
  style: string;
  isOutline: boolean;
}

/**
 * The paragraphs of a part of a Word document: what a reader sees with all changes accepted. Text boxes stand behind the paragraph
 * that they are anchored in.
 *
 * @param styles names by id, as `styleNames` gives them
 */
export function docxParagraphs(xml: Uint8Array, styles: ReadonlyMap<string, string>): DocxPart {
  const writers = [new ParagraphWriter()];
  const open: OpenParagraph[] = [];
  let skipDepth = 0;
  let isText = false;
  let isRunHidden = false;
  let insertions = 0;
  const writer = () => writers.at(-1)!;
  const write = (text: string) => {
    if (!isRunHidden) writer().write(text);
  };
  walkXml(xml, DOCX_PREFIXES, {
    open(name, attributes) {
      if (skipDepth > 0 || SKIPPED.has(name)) {
        skipDepth++;
        return;
      }
      const value = attributes['w:val'];
      if (name === 'w:p') open.push({ style: '', isOutline: false });
      else if (name === 'w:pStyle' && open.length) open.at(-1)!.style = styles.get(value ?? '') ?? value ?? '';
      else if (name === 'w:outlineLvl' && open.length) open.at(-1)!.isOutline = Number(value) < 9;
      else if (name === 'w:r') isRunHidden = false;
      else if (name === 'w:vanish' || name === 'w:webHidden') isRunHidden = value !== '0' && value !== 'false' && value !== 'off';
      else if (name === 'w:t' || name === 'm:t') isText = true;
      else if (name === 'w:br') write(attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping' ? '\n' : ' ');
      else if (name === 'w:sym') write(symbol(attributes['w:char']));
      else if (name === 'w:tr') writer().openRow();
      else if (name === 'w:txbxContent') writers.push(new ParagraphWriter());
      else if (name === 'w:altChunk') insertions++;
      // In a paragraph's settings, `w:tab` is a place to stop at.
      else if (CHARACTERS[name] !== undefined && value === undefined) write(CHARACTERS[name]);
    },
    close(name) {
      if (skipDepth > 0) {
        skipDepth--;
        return;
      }
      if (name === 'w:t' || name === 'm:t') isText = false;
      else if (name === 'w:r') isRunHidden = false;
      else if (name === 'w:p') endParagraph(writer(), open.pop());
      else if (name === 'w:tc') writer().endCell();
      else if (name === 'w:tr') writer().endRow();
      else if (name === 'w:txbxContent' && writers.length > 1) {
        const boxed = writers.pop()!.finish();
        writer().putBeside(boxed);
        isRunHidden = false;
      }
    },
    text(text) {
      if (isText && skipDepth === 0) write(text);
    },
  });
  while (writers.length > 1) {
    const boxed = writers.pop()!.finish();
    writer().putBeside(boxed);
  }
  return { paragraphs: writer().finish(), insertions };
}

function endParagraph(writer: ParagraphWriter, paragraph: OpenParagraph | undefined): void {
  const style = paragraph?.style ?? '';
  if (CONTENTS_STYLE.test(style)) writer.drop();
  else writer.end(roleOf(style, paragraph?.isOutline ?? false));
}

function roleOf(style: string, isOutline: boolean): Role {
  if (/^title$/i.test(style)) return 'title';
  if (/^caption$/i.test(style)) return 'caption';
  return isOutline || /^heading \d/i.test(style) ? 'heading' : 'text';
}

/** A sign of a font of signs; those have places of their own, which say nothing. */
function symbol(hex: string | undefined): string {
  const code = parseInt(hex ?? '', 16);
  if (code === 0xf0b7) return '•';
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) || code > 0xffff ? '' : String.fromCharCode(code);
}

/** Names of styles by their ids: an id is a program's, in any language; the name of a style that Word knows is English. */
export function styleNames(xml: Uint8Array | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!xml) return names;
  let id: string | undefined;
  walkXml(xml, DOCX_PREFIXES, {
    open(name, attributes) {
      if (name === 'w:style') id = attributes['w:styleId'];
      else if (name === 'w:name' && id !== undefined && attributes['w:val'] !== undefined) names.set(id, attributes['w:val']);
    },
    close(name) {
      if (name === 'w:style') id = undefined;
    },
    text() {},
  });
  return names;
}
