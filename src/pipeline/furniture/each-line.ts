/** Calls back with each line of a text that is not empty, without the white space around it. */
export function eachLine(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    let start = at;
    let end = lineEnd;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) visit(start, end);
    at = lineEnd + 1;
  }
}

/** The characters that `trim` takes away, as far as lines have them around them. */
function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x3000 || unit === 0xfeff;
}
