/** Where a row of a table ends, its line break included, or what is wrong with it. */
export interface RowEnd {
  readonly end: number;
  readonly problem?: 'has a quotation that does not end' | 'has something after a closing quote';
}

/**
 * The end of the row that begins at `start`, where a field that begins with a double quote may hold delimiters, line breaks and
 * doubled quotes (RFC 4180). Elsewhere a quote is a character like any other.
 */
export function endOfRow(text: string, start: number, delimiter: string): RowEnd {
  for (let at = start; ; at++) {
    if (text[at] === '"') {
      at = closingQuote(text, at) + 1;
      if (at === 0) return { end: text.length, problem: 'has a quotation that does not end' };
      if (at < text.length && text[at] !== delimiter && text[at] !== '\n')
        return { end: at, problem: 'has something after a closing quote' };
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
    }
    if (at >= text.length) return { end: text.length };
    if (text[at] === '\n') return { end: at + 1 };
  }
}

/** Index of the quote that ends the field begun at `open`; −1 where none does. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}
