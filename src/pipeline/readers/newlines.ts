/** CRLF and lone CR as LF: what a text file's lines end in is the machine's and not the author's. JSON is kept to the letter instead. */
export function unifyNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Line of `text` that the character at `offset` stands in, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
