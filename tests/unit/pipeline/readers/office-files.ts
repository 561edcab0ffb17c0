import { strToU8, zipSync } from 'fflate';

/** A ZIP of texts by name: what a document of an office program is. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])),
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style><w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style></w:styles>`;

/** A Word document with this body; other parts by their name in the archive. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, 'word/styles.xml': STYLES, ...parts });
}

/** A paragraph of a Word document, perhaps in a style. */
export function wordParagraph(text: string, style?: string): string {
  const settings = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${settings}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Lines as the paragraphs of a Word document; a blank one is an empty paragraph. */
export function docxOfLines(text: string): Uint8Array {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return docxOf(
    escaped
      .split('\n')
      .map((line) => wordParagraph(line))
      .join(''),
  );
}

/** Lines as the paragraphs of an RTF document, as Word writes them. */
export function rtfOfLines(text: string): Uint8Array {
  const escaped = [...text.replace(/[\\{}]/g, '\\$&')]
    .map((character) => (character > '\x7f' ? [...character].map(escapeUnits).join('') : character))
    .join('');
  return strToU8(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\\f0\\fs20\n${escaped.replaceAll('\n', '\\par\n')}\\par}`,
  );
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, i) => `\\u${(character.charCodeAt(i) << 16) >> 16}?`).join('');
}
